import type { Decision, Settled } from './decision'
import type { Problem } from './problem'
import type { RowReading } from './row-reading'
import type { FieldChange, RecordChange } from './record-change'
import { KEY_TARGETS, type SheetPurpose } from './target'

/**
 * What becomes of a row: a new record, an update, nothing new, a proposal to 市科协, left out by a person or as a
 * repetition, or refused until somebody mends or decides it.
 */
export type Outcome = 'create' | 'update' | 'unchanged' | 'proposal' | 'skip' | 'refused'

export interface PlannedRow {
  readonly sheet: number
  readonly row: number
  readonly purpose: SheetPurpose
  /** Name of the association or member, as typed. */
  readonly title: string
  readonly problems: readonly Problem[]
  readonly decision: Decision | undefined
  readonly outcome: Outcome
  readonly changes: readonly RecordChange[]
  /** Fields of existing records that would change. */
  readonly fields: readonly FieldChange[]
}

/** A row that is not taken. */
export const leftOut = (
  row: RowReading,
  problems: readonly Problem[],
  decision: Decision | undefined,
  { because }: Settled & { readonly take: false },
): PlannedRow => ({ ...plannedRow(row, problems, decision), outcome: because, changes: [], fields: [] })

export const plannedRow = (
  { sheet, row, purpose, values, texts, columns }: RowReading,
  problems: readonly Problem[],
  decision: Decision | undefined,
): Omit<PlannedRow, 'outcome' | 'changes' | 'fields'> => ({
  sheet,
  row,
  purpose,
  title: titleOf(values, texts, KEY_TARGETS[purpose][0]),
  problems: problems.map((found) => placed(found, columns)),
  decision,
})

function titleOf(values: RowReading['values'], texts: RowReading['texts'], key: string): string {
  const named = values[key]
  return typeof named === 'string' ? named : (texts[key] ?? '')
}

/** A problem of a target stands in the target's column. */
function placed(found: Problem, columns: RowReading['columns']): Problem {
  const column = found.target === undefined ? undefined : columns[found.target]
  return column === undefined ? found : { ...found, column }
}
