import { canonicalText, type Json } from '../base/json'
import type { Kind } from '../records/kinds'
import type { ExistingRecord } from './existing'
import type { Values } from './reading'

/** A wish to change one record, as the store takes it: what is not named in `set` stays. */
export interface RecordChange {
  readonly kind: Kind
  readonly id: string
  /** Of a record that is created: who has custody. */
  readonly office?: string
  readonly set: Values
}

/** One field of one record that the import would change; `old` is absent for what was blank. */
export interface FieldChange {
  readonly kind: Kind
  readonly field: string
  readonly old?: Json
  readonly new: Json
}

/** The changes of one row. */
export interface RowChanges {
  readonly changes: readonly RecordChange[]
  /** Fields of records that exist already; created ones are new as a whole. */
  readonly fields: readonly FieldChange[]
}

export const NO_CHANGES: RowChanges = { changes: [], fields: [] }

export const joined = (parts: readonly RowChanges[]): RowChanges => ({
  changes: parts.flatMap(({ changes }) => changes),
  fields: parts.flatMap(({ fields }) => fields),
})

/** A new record. */
export const created = (kind: Kind, id: string, office: string, set: Values): RowChanges => ({
  changes: [{ kind, id, office, set }],
  fields: [],
})

/** Fields that follow from what another cell says: 注册地址 names division and town, 职称 its level. */
const FOLLOWS: Readonly<Record<string, string>> = {
  division: 'address',
  town: 'address',
  titleLevel: 'title',
}

/**
 * The fields of `wanted` that differ; blanks never overwrite, derived values only fill blanks, and what follows from
 * a cell comes with a change of it alone: a ledger that says what is registered changes nothing.
 */
export function updated(
  kind: Kind,
  existing: ExistingRecord,
  wanted: Values,
  derived: Values = {},
): RowChanges {
  const set: Record<string, Json> = {}
  for (const [field, value] of Object.entries(wanted)) {
    if (!sameJson(existing.value[field], value)) set[field] = value
  }
  for (const [field, value] of Object.entries(derived)) {
    const blank = existing.value[field] === undefined && wanted[field] === undefined
    if (blank && isNews(field, existing.value, wanted)) set[field] = value
  }
  const fields = Object.entries(set).map(([field, value]) =>
    fieldChange(kind, field, existing.value[field], value),
  )
  return fields.length === 0 ? NO_CHANGES : { changes: [{ kind, id: existing.id, set }], fields }
}

/** Whether a derived `field` stands on its own, or follows from a cell that says something new. */
export function isNews(field: string, known: Values, wanted: Values): boolean {
  const source = FOLLOWS[field]
  return source === undefined || wanted[source] === undefined || !sameJson(known[source], wanted[source])
}

export const fieldChange = (kind: Kind, field: string, old: Json | undefined, value: Json): FieldChange => ({
  kind,
  field,
  new: value,
  ...(old === undefined ? {} : { old }),
})

export const sameJson = (one: Json | undefined, other: Json | undefined): boolean =>
  canonicalText(one) === canonicalText(other)
