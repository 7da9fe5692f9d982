import type { ExistingRecord } from './existing'
import type { AssociationContext } from './association-context'
import type { RowReading } from './row-reading'
import { textIn, type Values } from './reading'
import { created, NO_CHANGES, updated, type RowChanges } from './record-change'

const FIELDS = ['ordinal', 'startOn', 'charterYears', 'congressOn', 'congressForm'] as const

/**
 * The term that the row speaks of: the one with its start, else with its congress, else the only one that lacks both;
 * otherwise a new one. Older terms stay: due dates are counted from the last congress (《实施细则》第二十六条).
 */
export function planTerm(
  associationId: string,
  row: RowReading,
  drop: ReadonlySet<string>,
  { office, idFor, terms, slot }: AssociationContext & { readonly slot: string },
): RowChanges {
  const values = taken(row.values, drop)
  const derived = taken(row.derived, drop)
  if (Object.keys(values).length === 0) return NO_CHANGES
  const existing = termOf(terms.get(associationId) ?? [], values)
  return existing === undefined
    ? created('term', idFor(`${slot}:term`), office, { ...derived, ...values, associationId })
    : updated('term', existing, values, derived)
}

function termOf(terms: readonly ExistingRecord[], values: Values): ExistingRecord | undefined {
  const having = (field: 'startOn' | 'congressOn' | 'ordinal'): ExistingRecord | undefined =>
    values[field] === undefined ? undefined : terms.find(({ value }) => value[field] === values[field])
  const undated = terms.filter(
    ({ value }) => textIn(value, 'startOn') === undefined && textIn(value, 'congressOn') === undefined,
  )
  return (
    having('startOn') ??
    having('congressOn') ??
    (values['startOn'] === undefined ? having('ordinal') : undefined) ??
    (undated.length === 1 ? undated[0] : undefined)
  )
}

const taken = (values: Values, drop: ReadonlySet<string>): Values =>
  Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = values[field]
      return value === undefined || drop.has(field) ? [] : [[field, value] as const]
    }),
  )
