import { canonicalText, type Json } from '../../../../shared/base/json'
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
  const rows = mine.map(({ id, record, value: shown }): BulkRow => {
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
