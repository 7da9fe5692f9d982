import { searchableOnce, type Searcher } from '../../../ui/search/searcher'
import type { FindingCount, FindingCounts } from './finding-counts'
import type { ListedAssociation } from './listed-association'

/** What the list is narrowed to; absent: not narrowed. */
export interface AssociationFilter {
  readonly query: string
  readonly kind?: string | undefined
  readonly level?: string | undefined
  readonly status?: string | undefined
  readonly office?: string | undefined
  readonly incomplete?: boolean
  readonly withFindings?: boolean
}

export const NO_FILTER: AssociationFilter = { query: '' }

/** Whether anything narrows the list. */
export const isNarrowed = ({
  query,
  kind,
  level,
  status,
  office,
  incomplete,
  withFindings,
}: AssociationFilter): boolean =>
  query.trim() !== '' ||
  incomplete === true ||
  withFindings === true ||
  [kind, level, status, office].some((value) => value !== undefined)

/** The associations that a filter lets through. */
export function filtered(
  rows: readonly ListedAssociation[],
  { query, kind, level, status, office, incomplete = false, withFindings = false }: AssociationFilter,
  searcher: Searcher,
  counts: FindingCounts,
): readonly ListedAssociation[] {
  return searcher
    .among(rows, searchableAssociation, query)
    .filter(
      (row) =>
        (kind === undefined || row.value.kind === kind) &&
        (level === undefined || row.value.level === level) &&
        (status === undefined || row.value.status === status) &&
        (office === undefined || row.value.approvingOffice === office) &&
        (!incomplete || row.missing.length > 0) &&
        (!withFindings || isFound(counts.get(row.id))),
    )
}

const isFound = (count: FindingCount | undefined): boolean =>
  count !== undefined && count.wrong + count.other > 0

/** What an association is found by. */
export const searchableAssociation = searchableOnce(({ id, record, value }: ListedAssociation) => ({
  key: `${id}@${record.arrival}`,
  names: [value.name ?? '', value.hostName ?? ''],
  codes: [value.creditCode ?? '', value.number ?? ''],
}))
