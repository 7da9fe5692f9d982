import type { IsoDate } from '../../../shared/base/iso-date'
import { isOpenProspect } from '../../../shared/rules/coverage'
import type { RecordView } from '../../store/store-face'
import type { Searcher } from '../../ui/search/searcher'

/** What the list is narrowed to. */
export interface ProspectFilter {
  readonly query: string
  readonly state: string | undefined
  readonly willingness: string | undefined
  /** Only those to be contacted today or before. */
  readonly due: boolean
}

export const NO_PROSPECT_FILTER: ProspectFilter = {
  query: '',
  state: undefined,
  willingness: undefined,
  due: false,
}

/** Whether the planned contact is today or past, of one that is still to be won. */
export const isContactDue = ({ value }: RecordView<'prospect'>, today: IsoDate): boolean =>
  isOpenProspect(value) && value.nextContactOn !== undefined && value.nextContactOn <= today

/** The prospects that a filter lets through. */
export const filteredProspects = (
  rows: readonly RecordView<'prospect'>[],
  { query, state, willingness, due }: ProspectFilter,
  searcher: Searcher,
  today: IsoDate,
): readonly RecordView<'prospect'>[] =>
  rows.filter(
    (row) =>
      (state === undefined || row.value.state === state) &&
      (willingness === undefined || row.value.willingness === willingness) &&
      (!due || isContactDue(row, today)) &&
      (query.trim() === '' || searcher.matches(searchableOf(row), query)),
  )

const searchableOf = ({ id, arrival, value }: RecordView<'prospect'>) => ({
  key: `${id}@${arrival}`,
  names: [value.hostName ?? '', value.responsible ?? ''],
  codes: [value.creditCode ?? ''],
})
