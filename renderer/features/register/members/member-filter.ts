import type { RecordView } from '../../../store/store-face'
import { searchableOnce, type Searcher } from '../../../ui/search/searcher'

type MemberRow = RecordView<'member'>

/** What the list of members is narrowed to. */
export interface MemberFilter {
  readonly query: string
  readonly association?: string | undefined
  readonly category?: string | undefined
  readonly state?: string | undefined
}

export const NO_MEMBER_FILTER: MemberFilter = { query: '' }

/** The members that a filter lets through. */
export const filteredMembers = (
  rows: readonly MemberRow[],
  { query, association, category, state }: MemberFilter,
  searcher: Searcher,
): readonly MemberRow[] =>
  searcher
    .among(rows, searchableMember, query)
    .filter(
      ({ value }) =>
        (association === undefined || value.associationId === association) &&
        (category === undefined || value.category === category) &&
        (state === undefined || value.state === state),
    )

/** What a member is found by. */
export const searchableMember = searchableOnce(({ id, arrival, value }: MemberRow) => ({
  key: `${id}@${arrival}`,
  names: [value.name ?? '', value.department ?? ''],
  codes: [value.number ?? ''],
}))
