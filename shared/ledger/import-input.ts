import type { IsoDate } from '../base/iso-date'
import type { Decision } from './decision'
import type { ExistingRecords } from './existing'
import type { SheetChoice } from './layout'
import type { IdFor } from './association-context'
import type { Edits } from './read-row'

/** What a person decided about rows, by `rowKey`. */
export type Decisions = Readonly<Record<string, Decision>>

/** Everything that decides what an import does, beside the workbook. */
export interface PlanInput {
  /** One for each sheet of the workbook. */
  readonly choices: readonly SheetChoice[]
  readonly edits: Edits
  readonly decisions: Decisions
  readonly existing: ExistingRecords
  /** Id of the importing office. */
  readonly office: string
  readonly today: IsoDate
  /** “新星”集群 that the office has listed or has in its records, one name a line. */
  readonly novaNames: string
  readonly idFor: IdFor
}
