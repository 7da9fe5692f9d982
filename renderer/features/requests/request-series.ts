import type { IsoDate } from '../../../shared/base/iso-date'
import type { Json } from '../../../shared/base/json'
import type { CityRequest } from '../../../shared/records/city-request'
import type { Change, RecordView } from '../../store/store-face'
import type { RefusalCode } from '../../text/refusals'
import { requestState } from '../../ui/requests/request-state'
import { lastIssuedFirst } from './issue-order'

/** What was issued together: one record a district. */
export interface RequestSeries {
  readonly id: string
  readonly value: CityRequest
  readonly records: readonly RecordView<'city-request'>[]
  readonly answered: number
  readonly overdue: number
  readonly isWithdrawn: boolean
}

/** All that 市科协 has issued, newest first; its districts in the order of their ids. */
export function requestSeries(
  records: readonly RecordView<'city-request'>[],
  today: IsoDate,
): readonly RequestSeries[] {
  const groups = new Map<string, RecordView<'city-request'>[]>()
  for (const record of records) {
    const id = record.value.seriesId ?? record.id
    groups.set(id, [...(groups.get(id) ?? []), record])
  }
  const counted = (all: readonly RecordView<'city-request'>[], state: string): number =>
    all.filter(({ value }) => requestState(value, today) === state).length
  return [...groups]
    .flatMap(([id, all]): readonly RequestSeries[] => {
      const [first] = all
      return first === undefined
        ? []
        : [
            {
              id,
              value: first.value,
              records: all.toSorted((a, b) => (a.office < b.office ? -1 : 1)),
              answered: counted(all, 'answered'),
              overdue: counted(all, 'overdue'),
              isWithdrawn: all.every(({ value }) => value.withdrawnOn !== undefined),
            },
          ]
    })
    .toSorted(({ records: [a] }, { records: [b] }) =>
      a === undefined || b === undefined ? 0 : lastIssuedFirst(a, b),
    )
}

/**
 * Why something cannot be issued as it stands: a target is what a district takes over as its goal of a year, and nobody
 * can meet a date that is past.
 */
export function issueRefusal(
  {
    kind,
    targetYear,
    targetAssociations,
    targetCoverage,
    scheme,
    novaNames,
    dueOn,
  }: Readonly<Record<string, unknown>>,
  on: IsoDate,
): { readonly field: string; readonly code: RefusalCode } | undefined {
  if (typeof dueOn === 'string' && dueOn < on) return { field: 'dueOn', code: 'due-past' }
  if (kind === 'scheme' && scheme === undefined) return { field: 'scheme', code: 'scheme-missing' }
  if (kind === 'code-list' && novaNames === undefined) return { field: 'kind', code: 'code-list-missing' }
  if (kind !== 'target') return undefined
  if (targetYear === undefined) return { field: 'targetYear', code: 'target-year' }
  return targetAssociations === undefined && targetCoverage === undefined
    ? { field: 'targetAssociations', code: 'target-empty' }
    : undefined
}

/** The records with which something is issued: in each district's custody, so that it reaches that district alone. */
export const issueOf = (
  set: Readonly<Record<string, Json>>,
  {
    seriesId,
    offices,
    on,
    number,
  }: {
    readonly seriesId: string
    readonly offices: readonly string[]
    readonly on: IsoDate
    /** The how-manieth thing of its day. */
    readonly number: number
  },
): readonly Change[] =>
  offices.map((office) => ({
    kind: 'city-request',
    id: `${seriesId}:${office}`,
    office,
    set: { ...set, seriesId, issuedOn: on, issuedNumber: number },
  }))

/** Takes back what has not been answered yet; `null` undoes that. */
export const withdrawalOf = ({ records }: RequestSeries, on: IsoDate | null): readonly Change[] =>
  records
    .filter(({ value }) => value.answeredOn === undefined)
    .map(({ id }) => ({ kind: 'city-request', id, set: { withdrawnOn: on } }))
