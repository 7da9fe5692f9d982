import { custodyNoteOf } from '../../../shared/merge/custody'
import type { RecordView } from '../../store/store-face'

type Association = Pick<RecordView<'association'>, 'state'>
type Offer = RecordView<'transfer'>

/** What was offered of an association and what became of it. */
export interface Offers {
  /** 市科协 has still to hand it over. */
  readonly open: Offer | undefined
  /** By which it came to the office that has it now; absent where a whole office was moved. */
  readonly done: Offer | undefined
}

/**
 * The offers (转隶) that count, of all that were ever made: of several the one that was offered last, of one day the one
 * that was written last, the same on every desk. One that 市科协 went past is none any more: the association was with
 * that office since and is elsewhere now, and an old offer takes it back nowhere.
 */
export function offersOf({ state }: Association, offers: readonly Offer[]): Offers {
  const { office, former, epoch } = custodyNoteOf(state)
  const latest = offers.filter(({ value }) => value.withdrawnOn === undefined).toSorted(lastFirst)
  const isPast = (offer: Offer): boolean =>
    writtenUnder(offer) < epoch && former.includes(offer.value.toOffice ?? '')
  return {
    open: latest.find(
      (offer) => offer.value.toOffice !== undefined && offer.value.toOffice !== office && !isPast(offer),
    ),
    // Offered under the custody before this one; what the new office puts right of it is written under its own.
    done: latest.find((offer) => offer.value.toOffice === office && writtenUnder(offer) >= epoch - 1),
  }
}

/** The custody epoch under which an offer was written. */
const writtenUnder = ({ state }: Offer): number =>
  Math.max(0, ...(state.groups['core'] ?? []).map(({ version }) => version.epoch))

const placeOf = ({ id, value, state }: Offer): string => {
  const clocks = (state.groups['core'] ?? []).map(({ version }) => version.clock).toSorted()
  return `${value.offeredOn ?? ''} ${clocks.at(-1) ?? ''} ${id}`
}

const lastFirst = (a: Offer, b: Offer): number => (placeOf(a) < placeOf(b) ? 1 : -1)
