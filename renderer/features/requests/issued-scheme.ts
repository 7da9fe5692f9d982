import type { IsoDate } from '../../../shared/base/iso-date'
import type { Json } from '../../../shared/base/json'
import { schemeFor } from '../../../shared/evaluation/choose-scheme'
import { schemeRecordIdOf, type SchemeRecord } from '../../../shared/records/scheme'
import type { Scheme } from '../../../shared/scoring/scheme'
import type { Change } from '../../store/store-face'

/** The longest id that a scheme may have. */
const LONGEST = 40

/**
 * A scheme of 市科协 as this office's own. Its id names the office, because the records of all that take it over meet at
 * 市科协; the version stays, so that the next one is a newer version of the same scheme.
 */
export const asOwn = (scheme: Scheme, office: string): Scheme => ({
  ...scheme,
  id: `${office}-${scheme.id}`.slice(0, LONGEST),
})

/** The record that a district has once it took the scheme over. */
export const ownRecordId = (scheme: Scheme, office: string): string =>
  schemeRecordIdOf(asOwn(scheme, office).id, scheme.version)

/** Takes the scheme over, published as it was issued; also one of which that was undone before. */
export function adoption(scheme: Scheme, office: string, on: IsoDate): Change {
  const own = asOwn(scheme, office) as unknown as Json
  return {
    kind: 'scheme',
    id: ownRecordId(scheme, office),
    office,
    set: { draft: own, scheme: own, publishedOn: on },
    deleted: false,
  }
}

/** What an evaluation would begin with, of the kind and year that the issued scheme is for. */
export const inForceBeside = (own: readonly SchemeRecord[], { preset, year }: Scheme, on: IsoDate): Scheme =>
  schemeFor(own, preset, year ?? Number(on.slice(0, 4)))
