/** How the cells of a column are read. `field`: as the record's own field says; the rest need more than that. */
export type Reads =
  | 'field'
  | 'office'
  | 'offices'
  | 'kind'
  | 'cluster'
  | 'sector'
  | 'address'
  | 'phone'
  | 'person'
  | 'people'
  | 'ordinal'
  | 'text'

/** The record that a column fills; `row`: it only helps to find the record. */
export type TargetRecord = 'association' | 'term' | 'post' | 'member' | 'row'

/** What a column can be. */
export interface Target {
  /** Unique within its sheet's purpose. */
  readonly id: string
  readonly record: TargetRecord
  /** Field of the record; for posts the office held. */
  readonly field: string
  readonly reads: Reads
  /** The column's title in our own ledgers, then other titles that mean the same. */
  readonly titles: readonly [string, ...string[]]
}

export type SheetPurpose = 'associations' | 'members'

/** A target whose id is also the record's field. */
export const target = (
  record: TargetRecord,
  id: string,
  titles: Target['titles'],
  reads: Reads = 'field',
  field: string = id,
): Target => ({ id, record, field, reads, titles })
