import type { Searcher } from '../../../ui/search/searcher'
import type { ListedAssociation } from './listed-association'

/** What the list is narrowed to; absent: not narrowed. */
export interface AssociationFilter {
  readonly query: string
  readonly kind?: string | undefined
  readonly level?: string | undefined
  readonly status?: string | undefined
  readonly office?: string | undefined
  readonly incomplete?: boolean
}

export const NO_FILTER: AssociationFilter = { query: '' }

/** Whether anything narrows the list. */
export const isNarrowed = ({ query, kind, level, status, office, incomplete }: AssociationFilter): boolean =>
  query.trim() !== '' ||
  incomplete === true ||
  [kind, level, status, office].some((value) => value !== undefined)

/** The associations that a filter lets through. */
export function filtered(
  rows: readonly ListedAssociation[],
  { query, kind, level, status, office, incomplete = false }: AssociationFilter,
  searcher: Searcher,
): readonly ListedAssociation[] {
  return rows.filter(
    (row) =>
      (kind === undefined || row.value.kind === kind) &&
      (level === undefined || row.value.level === level) &&
      (status === undefined || row.value.status === status) &&
      (office === undefined || row.value.approvingOffice === office) &&
      (!incomplete || row.missing.length > 0) &&
      (query.trim() === '' || searcher.matches(searchableOf(row), query)),
  )
}

const searchableOf = ({ id, record, value }: ListedAssociation) => ({
  key: `${id}@${record.arrival}`,
  names: [value.name ?? '', value.hostName ?? ''],
  codes: [value.creditCode ?? '', value.number ?? ''],
})
