import type { Json } from '../base/json'
import { MUNICIPAL_OFFICE } from '../codes/offices'
import { association } from '../records/association'
import type { AssociationContext } from './association-context'
import { proposedFields, type KnownAssociation } from './known-associations'
import { planPosts } from './plan-posts'
import { planTerm } from './plan-term'
import type { RowReading } from './row-reading'
import { textIn, type Values } from './reading'
import {
  created,
  isNews,
  joined,
  NO_CHANGES,
  sameJson,
  fieldChange,
  updated,
  type RowChanges,
} from './record-change'

const CORE = new Set(Object.keys(association.groups.core.shape))
const inCore = (field: string): boolean => CORE.has(field)
const TARGETS_OF_OTHERS = new Set([
  'chair',
  'vice-chair',
  'secretary-general',
  'ordinal',
  'startOn',
  'charterYears',
  'congressOn',
  'congressForm',
])

/** Whose the association is: its custodian's, else 市科协's when it is municipal-level, else the importing office's. */
export function custodianOf(row: RowReading, known: KnownAssociation | undefined, office: string): string {
  if (known !== undefined) return known.record.office
  return textIn(row.values, 'level') === 'municipal' ? MUNICIPAL_OFFICE : office
}

/** Whether a row would be written straight into the association, not proposed to 市科协. */
export const isOwn = (row: RowReading, known: KnownAssociation | undefined, office: string): boolean =>
  custodianOf(row, known, office) === office

/** Targets of a row that belong to 市科协 and are no part of a proposal: chair and term of a municipal-level one. */
export const targetsTheCityKeeps = ({ values }: RowReading): readonly string[] =>
  Object.keys(values).filter((id) => TARGETS_OF_OTHERS.has(id))

/** The values of a row that are fields of an association, `drop`ped cells left out. */
const fieldsOf = (values: Values, drop: ReadonlySet<string>, take: (field: string) => boolean): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([id]) => !drop.has(id) && !TARGETS_OF_OTHERS.has(id) && take(id)),
  )

/** What an association row changes. `known`: the record it is about, if there is one. */
export function planAssociation(
  row: RowReading,
  known: KnownAssociation | undefined,
  drop: ReadonlySet<string>,
  context: AssociationContext,
): { readonly id: string; readonly plan: RowChanges } {
  const id = known?.record.id ?? context.idFor(`${row.sheet}:${row.row}:association`)
  const plan = isOwn(row, known, context.office)
    ? planOwn(id, row, known, drop, context)
    : planForCity(id, row, known, drop, context)
  return { id, plan }
}

function planOwn(
  id: string,
  row: RowReading,
  known: KnownAssociation | undefined,
  drop: ReadonlySet<string>,
  context: AssociationContext,
): RowChanges {
  const values = fieldsOf(row.values, drop, () => true)
  const derived = fieldsOf(row.derived, drop, () => true)
  const slot = `${row.sheet}:${row.row}`
  return joined([
    known === undefined
      ? created('association', id, context.office, {
          ...withLocalOffice(derived, context.office),
          ...(values['number'] === undefined ? { number: context.nextNumber() } : {}),
          ...values,
        })
      : updated('association', known.record, values, derived),
    planTerm(id, row, drop, { ...context, slot }),
    planPosts(id, row, drop, { ...context, slot }),
  ])
}

/** 属地区县科协 of a new one is the office whose ledger it stands in, unless the ledger says another. */
const withLocalOffice = (derived: Values, office: string): Values =>
  office === MUNICIPAL_OFFICE ? derived : { localOffice: office, ...derived }

/**
 * A municipal-level association belongs to 市科协 (《实施细则》第三条): the district writes its service and contact
 * groups and proposes the rest.
 */
function planForCity(
  id: string,
  row: RowReading,
  known: KnownAssociation | undefined,
  drop: ReadonlySet<string>,
  context: AssociationContext,
): RowChanges {
  const service = fieldsOf(row.values, drop, (field) => !CORE.has(field))
  const derivedService = fieldsOf(row.derived, drop, (field) => !CORE.has(field))
  const followed = fieldsOf(row.derived, drop, inCore)
  const derivedCore = known === undefined ? withLocalOffice(followed, context.office) : followed
  const own =
    known === undefined
      ? created('association', id, MUNICIPAL_OFFICE, { ...derivedService, ...service })
      : updated('association', known.record, service, derivedService)
  return joined([own, planProposal(id, row, known, fieldsOf(row.values, drop, inCore), derivedCore, context)])
}

/** One pending proposal an association: a later ledger adds to it what differs from the record and from it. */
function planProposal(
  id: string,
  row: RowReading,
  known: KnownAssociation | undefined,
  values: Values,
  derived: Values,
  { office, today, idFor }: AssociationContext,
): RowChanges {
  const core = known?.record.value ?? {}
  const pending = known?.proposal
  const said: Values = { ...core, ...proposedFields(pending) }
  const blanks = Object.entries(derived).filter(
    ([field]) => said[field] === undefined && values[field] === undefined && isNews(field, said, values),
  )
  const declined = ([field, value]: readonly [string, Json]): boolean =>
    known?.declined.some((fields) => sameJson(fields[field], value)) ?? false
  const differing = Object.entries(values).filter(([field, value]) => !sameJson(said[field], value))
  const wanted = [...differing, ...blanks].filter((one) => !declined(one))
  if (wanted.length === 0) return NO_CHANGES
  const fields = { ...proposedFields(pending), ...Object.fromEntries(wanted) }
  const set = { associationId: id, fields, proposedOn: today }
  if (pending === undefined) {
    const shown =
      known === undefined
        ? []
        : wanted.map(([field, value]) => fieldChange('proposal', field, core[field], value))
    const { changes } = created('proposal', idFor(`${row.sheet}:${row.row}:proposal`), office, set)
    return { changes, fields: shown }
  }
  return {
    changes: [{ kind: 'proposal', id: pending.id, set: { fields, proposedOn: today } }],
    fields: wanted.map(([field, value]) => fieldChange('proposal', field, said[field], value)),
  }
}
