import type { Kind } from '../records/kinds'

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
  | 'year'
  | 'text'

/** The record that a column fills; `row`: it only helps to find the record. */
export type TargetRecord = 'association' | 'term' | 'post' | 'member' | 'activity' | 'funds' | 'row'

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

/** What a sheet can be, in the order in which a file's sheets are written. */
export const SHEET_PURPOSES = ['associations', 'members', 'posts', 'activities', 'funds'] as const
export type SheetPurpose = (typeof SHEET_PURPOSES)[number]

/** The kind that each row of a sheet is. */
export const PURPOSE_KINDS = {
  associations: 'association',
  members: 'member',
  posts: 'post',
  activities: 'activity',
  funds: 'funds',
} as const satisfies Readonly<Record<SheetPurpose, Kind>>

/** The targets without which a sheet is none of its kind; the first names the row. */
export const KEY_TARGETS: Readonly<Record<SheetPurpose, readonly [string, ...string[]]>> = {
  associations: ['name'],
  members: ['name'],
  posts: ['person', 'office'],
  activities: ['name', 'from'],
  funds: ['year'],
}

/** A target whose id is also the record's field. */
export const target = (
  record: TargetRecord,
  id: string,
  titles: Target['titles'],
  reads: Reads = 'field',
  field: string = id,
): Target => ({ id, record, field, reads, titles })
