import type { IsoDate } from '../base/iso-date'
import type { ExistingRecord } from './existing'

/** A slot names the record that a row would create, so that planning again gives it the same id. */
export type IdFor = (slot: string) => string

/** What a row of an association is planned with. */
export interface AssociationContext {
  /** Id of the importing office. */
  readonly office: string
  readonly today: IsoDate
  readonly idFor: IdFor
  /** The number of the next association that is made; a ledger that brings its own keeps it. */
  readonly nextNumber: () => string
  readonly terms: ReadonlyMap<string, readonly ExistingRecord[]>
  readonly posts: ReadonlyMap<string, readonly ExistingRecord[]>
}
