import type { IsoDate } from '../../../shared/base/iso-date'
import type { CityRequest } from '../../../shared/records/city-request'

/** Where a request stands with the district it was made to. */
export type RequestState = 'open' | 'overdue' | 'answered' | 'withdrawn'

export function requestState({ answeredOn, withdrawnOn, dueOn }: CityRequest, today: IsoDate): RequestState {
  if (answeredOn !== undefined) return 'answered'
  if (withdrawnOn !== undefined) return 'withdrawn'
  return dueOn !== undefined && dueOn < today ? 'overdue' : 'open'
}

/** What a district has to do: how many, how many of them late, and the nearest day that is named. */
export function requestsToDo(
  requests: readonly { readonly office: string; readonly value: CityRequest }[],
  own: string,
  today: IsoDate,
): { readonly count: number; readonly late: number; readonly due: IsoDate | undefined } {
  const mine = requests.filter(({ office }) => office === own)
  const waiting = mine.filter(({ value }) => ['open', 'overdue'].includes(requestState(value, today)))
  const [due] = waiting.flatMap(({ value }) => value.dueOn ?? []).toSorted()
  const late = waiting.filter(({ value }) => requestState(value, today) === 'overdue').length
  return { count: waiting.length, late, due }
}
