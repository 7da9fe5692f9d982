import type { IsoDate } from '../../../shared/base/iso-date'
import type { CityRequest } from '../../../shared/records/city-request'
import type { RecordView } from '../../store/store-face'

type Issued = Pick<RecordView<'city-request'>, 'id' | 'office' | 'value' | 'state'>

/** Sorts by the day of issue, and within it as things were issued. */
export const issuedPlace = ({ issuedOn, issuedNumber = 0 }: CityRequest): string =>
  `${issuedOn ?? ''} ${String(issuedNumber).padStart(6, '0')}`

/** The same, for records of before things were numbered by when 市科协 wrote them last. */
const placeOf = ({ id, value, state }: Issued): string => {
  const clocks = (state.groups['core'] ?? []).map(({ version }) => version.clock).toSorted()
  return `${issuedPlace(value)} ${clocks.at(-1) ?? ''} ${id}`
}

/** For sorting: what was issued last stands first. */
export const lastIssuedFirst = (a: Issued, b: Issued): number => (placeOf(a) < placeOf(b) ? 1 : -1)

/** The number of the next thing that is issued on a day: the first has 1. */
export const nextIssuedNumber = (records: readonly { readonly value: CityRequest }[], on: IsoDate): number =>
  1 +
  Math.max(
    0,
    ...records.filter(({ value }) => value.issuedOn === on).map(({ value }) => value.issuedNumber ?? 0),
  )

/**
 * What 市科协 issued to the same office after `one` and in its place: a target of the same year, a scheme for the same
 * associations, a list of clusters. Taking over the older one would put the newer one back. The latest, if there is any.
 */
export const replacementOf = <R extends Issued>(one: R, records: readonly R[]): R | undefined =>
  records
    .filter(({ office, value }) => office === one.office && value.withdrawnOn === undefined)
    .filter((other) => other.id !== one.id && isSameSubject(one.value, other.value))
    .filter((other) => lastIssuedFirst(other, one) < 0)
    .toSorted(lastIssuedFirst)[0]

function isSameSubject(one: CityRequest, other: CityRequest): boolean {
  if (one.kind !== other.kind) return false
  if (one.kind === 'target') return one.targetYear === other.targetYear
  if (one.kind === 'scheme')
    return one.scheme?.preset === other.scheme?.preset && one.scheme?.year === other.scheme?.year
  return one.kind === 'code-list'
}
