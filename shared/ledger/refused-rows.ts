import { concernsRow, severityOf, type Problem } from './problem'
import type { ImportPlan } from './plan'
import type { PlannedRow } from './planned-row'
import { cellKey, type Edits } from './read-row'
import { cellAt, EMPTY_CELL, type SheetRow, type Workbook } from './workbook'
import { widthsOf, type SheetCell, type TextSheet } from './xlsx/text-sheet'

/** Titles and sentences of the file, in the reader's language. */
export interface RefusedWords {
  readonly row: string
  readonly reason: string
  /** Why a row that has no problem was left out: a person skipped it. */
  readonly skipped: string
  readonly sentence: (problem: Problem) => string
}

const REASON_WIDTH = 60

/** The rows that an import leaves out, as they stand in the preview, with their number in the file and the reason. */
export function refusedSheets(
  workbook: Workbook,
  plan: Pick<ImportPlan, 'layouts' | 'rows'>,
  edits: Edits,
  words: RefusedWords,
): readonly TextSheet[] {
  return workbook.sheets.flatMap((sheet, at) => {
    const left = plan.rows.filter(
      ({ sheet: of, outcome }) => of === at && (outcome === 'refused' || outcome === 'skip'),
    )
    const columns = plan.layouts[at]?.columns.filter(({ leftOut }) => leftOut !== 'not-collected') ?? []
    if (left.length === 0) return []
    const byNumber = new Map(sheet.rows.map((row) => [row.number, row]))
    const textAt = (row: number, index: number): SheetCell =>
      edits[cellKey(at, row, index)] ?? shownIn(byNumber.get(row), index)
    const rows = left.map((planned) =>
      columns
        .map(({ index }) => textAt(planned.row, index))
        .concat(String(planned.row), reasonOf(planned, words)),
    )
    const header = [...columns.map(({ title }) => title), words.row, words.reason]
    return [
      { name: sheet.name, header, rows, widths: [...widthsOf(header.slice(0, -1), rows), REASON_WIDTH] },
    ]
  })
}

/**
 * As it stands, and so that it reads the same again: 1977.1 in a number cell may be October, as a text it is January.
 * Whole numbers are texts, which keep all their digits.
 */
function shownIn(row: SheetRow | undefined, index: number): SheetCell {
  const { kind, text } = row === undefined ? EMPTY_CELL : cellAt(row, index)
  return kind === 'number' && text.includes('.') ? Number(text) : text
}

/** Everything that stands in the way; what a notice says is no reason. */
function reasonOf({ problems }: PlannedRow, { skipped, sentence }: RefusedWords): string {
  const standing = problems.filter(
    ({ code }) => ['error', 'question'].includes(severityOf(code)) || concernsRow(code),
  )
  return standing.length === 0 ? skipped : standing.map((found) => sentence(found)).join('\n')
}
