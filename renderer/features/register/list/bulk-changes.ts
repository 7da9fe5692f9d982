import { canonicalText, type Json } from '../../../../shared/base/json'
import { ASSOCIATION_STATUSES } from '../../../../shared/codes/association-statuses'
import { mayWrite } from '../../../../shared/merge/may-write'
import { association } from '../../../../shared/records/association'
import type { Change } from '../../../store/store-face'
import type { ListedAssociation } from './listed-association'

/** Fields that many associations share. Names, dates and numbers of one association are entered at it. */
export const BULK_FIELDS = [
  'status',
  'kind',
  'approvalMode',
  'formationMode',
  'leadingBody',
  'coGuides',
  'hasParty',
  'hostTags',
  'sector',
  'cluster',
  'secondCluster',
  'division',
  'town',
  'platformState',
  'platformOn',
  'platformCompleteOn',
] as const

export type BulkField = (typeof BULK_FIELDS)[number]

/**
 * The states that many associations can be given at once. A handling, a deregistration or a transfer has its own ground
 * and procedure for each of them (第三、十九条), and whatever one of these made of an association stays as it is.
 */
export const BULK_STATUSES = ASSOCIATION_STATUSES.filter(
  ({ code }) => code === 'preparing' || code === 'active',
)

/** Why the value cannot be set; `undefined` for nothing wrong. */
export function bulkProblem(field: BulkField, value: Json | undefined): string | undefined {
  if (value === undefined) return undefined
  const parsed = association.schema.shape[field].safeParse(value)
  return parsed.success ? undefined : parsed.error.issues[0]?.message
}

const hasOwnProcedure = (status: string | undefined): boolean =>
  status !== undefined && !BULK_STATUSES.some(({ code }) => code === status)

/** One association that the edit is about. */
export interface BulkRow {
  readonly id: string
  readonly name: string
  readonly old: Json | undefined
  /** It says so already. */
  readonly same: boolean
}

/** What setting a field would do to the associations that this office may write; `locked` counts the others. */
export function bulkRows(
  all: readonly ListedAssociation[],
  field: BulkField,
  value: Json | undefined,
  office: string,
): { readonly rows: readonly BulkRow[]; readonly locked: number } {
  const group = Object.values(association.groups).find(({ shape }) => Object.hasOwn(shape, field))
  const mine = all.filter(({ record }) => {
    const custody = { office: record.office, localOffice: record.value.localOffice }
    return group !== undefined && mayWrite(group.owner, custody, office)
  })
  const taken = field === 'status' ? mine.filter(({ value: { status } }) => !hasOwnProcedure(status)) : mine
  const rows = taken.map(({ id, record, value: shown }): BulkRow => {
    const old = record.value[field]
    return {
      id,
      name: shown.name ?? '',
      old,
      same: canonicalText(old ?? null) === canonicalText(value ?? null),
    }
  })
  return { rows, locked: all.length - mine.length }
}

/** The write of an edit: one change for each association that is taken and would change. */
export const bulkChanges = (
  rows: readonly BulkRow[],
  left: ReadonlySet<string>,
  field: BulkField,
  value: Json | undefined,
): readonly Change[] =>
  rows
    .filter(({ id, same }) => !same && !left.has(id))
    .map(({ id }) => ({ kind: 'association', id, set: { [field]: value ?? null } }))
