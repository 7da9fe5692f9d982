import { concernsRow, severityOf, type Problem } from './problem'
import type { ImportPlan } from './plan'
import type { PlannedRow } from './planned-row'
import { cellKey, type Edits } from './read-row'
import { cellAt, type SheetRow, type Workbook } from './workbook'
import type { TextSheet } from './xlsx/write-workbook'

/** Titles and sentences of the file, in the reader's language. */
export interface RefusedWords {
  readonly row: string
  readonly reason: string
  /** Why a row that has no problem was left out: a person skipped it. */
  readonly skipped: string
  readonly sentence: (problem: Problem) => string
}

const WIDEST = 40
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
    const textAt = (row: number, index: number): string =>
      edits[cellKey(at, row, index)] ?? textIn(byNumber.get(row), index)
    const rows = left.map((planned) =>
      columns
        .map(({ index }) => textAt(planned.row, index))
        .concat(String(planned.row), reasonOf(planned, words)),
    )
    const header = [...columns.map(({ title }) => title), words.row, words.reason]
    return [{ name: sheet.name, header, rows, widths: widthsOf(header, rows) }]
  })
}

const textIn = (row: SheetRow | undefined, index: number): string =>
  row === undefined ? '' : cellAt(row, index).text

/** Everything that stands in the way; what a notice says is no reason. */
function reasonOf({ problems }: PlannedRow, { skipped, sentence }: RefusedWords): string {
  const standing = problems.filter(
    ({ code }) => ['error', 'question'].includes(severityOf(code)) || concernsRow(code),
  )
  return standing.length === 0 ? skipped : standing.map((found) => sentence(found)).join('\n')
}

/** Chinese characters are two columns wide. */
function widthsOf(header: readonly string[], rows: readonly (readonly string[])[]): readonly number[] {
  return header.map((title, column) => {
    if (column === header.length - 1) return REASON_WIDTH
    const longest = Math.max(
      ...[title, ...rows.map((cells) => cells[column] ?? '')].map((text) => widthOf(text)),
    )
    return Math.min(WIDEST, longest + 2)
  })
}

const widthOf = (text: string): number => text.length + (text.match(/[\u0100-\uffff]/g)?.length ?? 0)
