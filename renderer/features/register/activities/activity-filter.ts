import type { RecordView } from '../../../store/store-face'
import type { Searcher } from '../../../ui/search/searcher'

type Row = RecordView<'activity'>

/** What the list of activities is narrowed to. */
export interface ActivityFilter {
  readonly query: string
  readonly year?: string | undefined
  readonly task?: string | undefined
  readonly association?: string | undefined
}

export const NO_ACTIVITY_FILTER: ActivityFilter = { query: '' }

/** The years in which activities began, latest first. */
export const yearsOf = (rows: readonly Row[]): readonly string[] =>
  [...new Set(rows.flatMap(({ value: { from } }) => (from === undefined ? [] : [from.slice(0, 4)])))]
    .toSorted()
    .toReversed()

/** The activities that a filter lets through; one that lasts into a year counts for the year it began in. */
export const filteredActivities = (
  rows: readonly Row[],
  { query, year, task, association }: ActivityFilter,
  searcher: Searcher,
  names: ReadonlyMap<string, string>,
): readonly Row[] =>
  rows.filter(
    ({ id, arrival, value }) =>
      (year === undefined || value.from?.startsWith(year) === true) &&
      (task === undefined || value.task === task) &&
      (association === undefined || value.associationId === association) &&
      (query.trim() === '' ||
        searcher.matches(
          {
            key: `${id}@${arrival}`,
            names: [value.name ?? '', names.get(value.associationId ?? '') ?? ''],
            codes: [],
          },
          query,
        )),
  )
