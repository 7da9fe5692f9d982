import { halfWidth, trimmed } from '../base/normalize'
import { isIsoDate, type IsoDate } from '../base/iso-date'
import { readDay } from './readers/day'
import { rowUse, type RowUse } from './row-use'
import { KEY_TARGETS, type SheetPurpose } from './target'
import { bareTitle, leftOutTitled, targetTitled } from './targets'
import { cellAt, type Sheet, type SheetRow } from './workbook'

/** A column of the ledger, and what it is taken for. */
export interface Column {
  readonly index: number
  /** As the header says. */
  readonly title: string
  /** Id of a target; absent: the column is left out. */
  readonly target?: string
  /**
   * Why it is left out: it numbers the rows, may not be collected, is a second column of one target, was not given its
   * target by the person, or is unknown.
   */
  readonly leftOut?: 'numbering' | 'not-collected' | 'second' | 'unassigned' | 'unknown'
}

/** What a person may decide about a sheet; the proposal is computed, and a remembered choice replaces its columns. */
export interface SheetChoice {
  readonly purpose: SheetPurpose | 'none'
  /** Row number of the header in the file. */
  readonly headerRow: number
  /** Target id by column index; a column that is not named is left out. */
  readonly targets: Readonly<Record<number, string>>
  /** Target id → text taken where the sheet has no such column: 状态 = 正常 for all rows. */
  readonly constants: Readonly<Record<string, string>>
}

/** A sheet that is left out. */
export const NO_CHOICE: SheetChoice = { purpose: 'none', headerRow: 0, targets: {}, constants: {} }

export interface SheetLayout {
  readonly purpose: SheetPurpose | 'none'
  readonly headerRow: number
  readonly columns: readonly Column[]
  /** What every row of the sheet is, by row number. */
  readonly uses: ReadonlyMap<number, RowUse>
  /** 填报单位 and 填报日期, where the sheet says them above its header. */
  readonly reportedBy?: string
  readonly reportedOn?: IsoDate
}

const HEADER_WITHIN_ROWS = 40
/** What says 填报单位 and 填报日期 is a line. */
const LONGEST_REMARK = 300
/** Fewer known titles than this are no header. */
const LEAST_TITLES = 3
/** Of two purposes that know as many titles, the earlier one is proposed. */
const TRIED = [
  'members',
  'associations',
  'posts',
  'activities',
  'funds',
] as const satisfies readonly SheetPurpose[]
/** The header row and the columns that we would propose; purpose `none` when no row looks like a header. */
export function proposedChoice(sheet: Sheet): SheetChoice {
  let best = NO_CHOICE
  let most = LEAST_TITLES - 1
  for (const row of sheet.rows.slice(0, HEADER_WITHIN_ROWS)) {
    for (const purpose of TRIED) {
      const targets = proposedTargets(row, purpose)
      const named = Object.values(targets)
      if (named.length > most && KEY_TARGETS[purpose].every((key) => named.includes(key))) {
        most = named.length
        best = { purpose, headerRow: row.number, targets, constants: {} }
      }
    }
  }
  return best
}

/** The target of each column whose title names one; a second column of the same target gets none. */
export function proposedTargets(header: SheetRow, purpose: SheetPurpose): Readonly<Record<number, string>> {
  const taken = new Set<string>()
  const targets: Record<number, string> = {}
  for (const [index, { text }] of header.cells.entries()) {
    const target = leftOutTitled(text) === undefined ? targetTitled(purpose, text) : undefined
    if (target === undefined || taken.has(target.id)) continue
    taken.add(target.id)
    targets[index] = target.id
  }
  return targets
}

/** The sheet as `choice` reads it. */
export function layoutOf(sheet: Sheet, choice: SheetChoice): SheetLayout {
  const header = sheet.rows.find(({ number }) => number === choice.headerRow)
  const above = sheet.rows.filter(({ number }) => number < choice.headerRow)
  const uses = new Map(
    sheet.rows.map((row) => [row.number, header === undefined ? 'unread' : rowUse(row, header)]),
  )
  return {
    purpose: header === undefined ? 'none' : choice.purpose,
    headerRow: choice.headerRow,
    columns: header === undefined ? [] : columnsOf(sheet, header, choice),
    uses,
    ...reported(above),
  }
}

/** All columns that hold something, also to the right of the header's last title. */
function columnsOf(sheet: Sheet, header: SheetRow, { purpose, targets }: SheetChoice): readonly Column[] {
  const width = sheet.rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  const columns: Column[] = []
  for (let index = 0; index < width; index += 1) {
    const title = trimmed(cellAt(header, index).text)
    const target = targets[index]
    if (target !== undefined) columns.push({ index, title, target })
    else if (title !== '')
      columns.push({ index, title, leftOut: whyLeftOut(title, purpose, Object.values(targets)) })
  }
  return columns
}

function whyLeftOut(
  title: string,
  purpose: SheetPurpose | 'none',
  taken: readonly string[],
): NonNullable<Column['leftOut']> {
  const fixed = leftOutTitled(title)
  if (fixed !== undefined) return fixed
  const target = purpose === 'none' ? undefined : targetTitled(purpose, title)
  if (target === undefined) return 'unknown'
  return taken.includes(target.id) ? 'second' : 'unassigned'
}

/** Texts of a header in a form that does not depend on the columns' order; what a mapping is remembered under. */
export const headerTitles = (layout: SheetLayout): readonly string[] =>
  layout.columns.map(({ title }) => bareTitle(title)).toSorted()

function reported(above: readonly SheetRow[]): Pick<SheetLayout, 'reportedBy' | 'reportedOn'> {
  const near = above.slice(-HEADER_WITHIN_ROWS).flatMap(({ cells }) => cells)
  const texts = near.flatMap(({ text }) => (text.length > LONGEST_REMARK ? [] : trimmed(halfWidth(text))))
  const after = (label: RegExp): string | undefined =>
    texts.map((text) => label.exec(text)?.[1]).find((found) => found !== undefined && found !== '')
  const by = after(/(?:填报|报送|编制|制表)(?:单位|机构|部门)[:\s]*([^\s].*?)(?:\s{2,}|填报日期|$)/)
  const day = after(/(?:填报|报送|编制|制表|截至)(?:日期|时间)?[:\s]*(\d{4}.*?)(?:\s{2,}|$)/)
  const on = day === undefined ? undefined : readDay({ kind: 'text', text: day }).value
  return {
    ...(by === undefined ? {} : { reportedBy: by }),
    ...(typeof on === 'string' && isIsoDate(on) ? { reportedOn: on } : {}),
  }
}
