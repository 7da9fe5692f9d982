import { MUNICIPAL_OFFICE } from '../../../shared/codes/offices'
import { CUSTODY_GROUP, custodyClockOf, custodyNoteOf } from '../../../shared/merge/custody'
import { clockTime } from '../../../shared/merge/hybrid-clock'
import type { Association } from '../../../shared/records/association'
import type { Transfer } from '../../../shared/records/transfer'
import type { Dot, RecordState } from '../../../shared/records/version'
import { shownOf } from '../../store/shown'
import type { Change, RecordView } from '../../store/store-face'
import { minuteOf } from '../../text/saving'
import { TRANSFERS_TEXT as TEXT } from '../../text/transfers'
import { offersOf, type Offers } from './offer-of'

/**
 * How far a 转隶 is. `to-accept`: 市科协 has handed it over, the new office has not taken it up. `named`: handed over
 * without an offer to an office that the record names anyway (it came back untaken): there is nothing to take up.
 */
export type TransferStage = 'offered' | 'to-accept' | 'named' | 'accepted'

/** One association on its way from one office to another. */
export interface TransferRow {
  readonly associationId: string
  readonly name: string
  readonly from: string
  readonly to: string
  readonly stage: TransferStage
  /** All that had it before, the first one first. */
  readonly former: readonly string[]
  /** The writes that say it: of 市科协's note of custody, and of the offer. Who has them knows of it. */
  readonly noteDots: readonly Dot[]
  readonly offerDots: readonly Dot[]
  /** As the core says it, without what the note of custody lays over it. */
  readonly status: Association['status']
  /** As the former office offered it; absent where a whole office was moved. */
  readonly offer: Transfer | undefined
  readonly offerId: string | undefined
  /** The day on which 市科协 handed it over. */
  readonly handedOverOn: string | undefined
}

const STAGES: readonly TransferStage[] = ['offered', 'to-accept', 'named', 'accepted']

/** Every 转隶 that this desk knows of: what is under way first, within that the newest. */
export function transferRows(
  associations: readonly RecordView<'association'>[],
  transfers: readonly RecordView<'transfer'>[],
): readonly TransferRow[] {
  const offers = new Map<string, RecordView<'transfer'>[]>()
  for (const offer of transfers) {
    const id = offer.value.associationId ?? ''
    offers.set(id, [...(offers.get(id) ?? []), offer])
  }
  const rows = associations.flatMap((association) =>
    rowOf(association, offersOf(association, offers.get(association.id) ?? [])),
  )
  const placeOf = ({ stage, offer }: TransferRow): string =>
    `${STAGES.indexOf(stage)} ${offer?.offeredOn ?? ''}`
  return rows.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
}

function rowOf(
  { id, value, state }: RecordView<'association'>,
  { open, done: offer }: Offers,
): readonly TransferRow[] {
  const { office, former, epoch } = custodyNoteOf(state)
  const status = shownOf(state, 'core')?.value['status'] as Association['status']
  const clock = custodyClockOf(state)
  const handedOverOn = clock === undefined ? undefined : minuteOf(clockTime(clock)).slice(0, 10)
  const noteDots = dotsIn(state, CUSTODY_GROUP)
  const about = { associationId: id, name: value.name ?? id, former, noteDots, status, handedOverOn }
  const to = open?.value.toOffice
  if (to !== undefined) {
    return [{ ...about, ...offerOf(open), from: office, to, stage: 'offered' }]
  }
  const from = former.at(-1)
  // A note of 市科协 without an offer names the district that serves its association: nothing is handed over.
  if (epoch === 0 || from === undefined || (office === MUNICIPAL_OFFICE && offer === undefined)) return []
  // Where the core names the new office anyway (it served the association, or had it before) taking it up is another write.
  const isWritten = (state.groups['core'] ?? []).some(({ version }) => version.epoch >= epoch)
  const isTakenUp = isWritten || offer?.value.handedOverOn !== undefined
  const isThere = value.localOffice === office && value.status !== 'transferred'
  const there = isTakenUp ? 'accepted' : offer === undefined ? 'named' : 'to-accept'
  const stage = isThere ? there : 'to-accept'
  return [{ ...about, ...offerOf(offer), from, to: office, stage }]
}

const offerOf = (offer: RecordView<'transfer'> | undefined) => ({
  offer: offer?.value,
  offerId: offer?.id,
  offerDots: offer === undefined ? [] : dotsIn(offer.state, 'core'),
})

const dotsIn = ({ groups }: RecordState, group: string): readonly Dot[] =>
  (groups[group] ?? []).map(({ version }) => version.dot)

/** Whether a transfer is listed on the desk of an office: 市科协 sees all, a district those of what it had or gets. */
export const isConcerned = ({ from, to, former }: TransferRow, office: string): boolean =>
  office === MUNICIPAL_OFFICE || from === office || to === office || former.includes(office)

/** Where the next step is this desk's: 市科协 hands over, the new office takes up. */
export const isOurTurn = ({ stage, to }: TransferRow, office: string): boolean =>
  office === MUNICIPAL_OFFICE ? stage === 'offered' : stage === 'to-accept' && to === office

/**
 * How far a 转隶 is, as an office may know it: what the new office writes does not come to the former one, so that one
 * only reads that it was handed over, and not whether it has been taken up.
 */
export const stageText = ({ stage, to }: Pick<TransferRow, 'stage' | 'to'>, own: string): string =>
  (stage === 'to-accept' || stage === 'named') && own !== MUNICIPAL_OFFICE && own !== to
    ? TEXT.goneFromHere
    : TEXT.stages[stage]

/** The associations of an office that are handed over when it ends: those of the district level (《实施细则》第三条). */
export const heldBy = (
  associations: readonly RecordView<'association'>[],
  office: string,
): readonly RecordView<'association'>[] =>
  associations.filter(
    ({ state, value }) => value.level !== 'municipal' && custodyNoteOf(state).office === office,
  )

/** Offices that may hand over or be handed over to: districts. */
export const isDistrict = (office: string): boolean => office !== MUNICIPAL_OFFICE

/**
 * The new office takes it up: it is the local office now, at the new place, and no longer 转出; a handling that is in force
 * (《实施细则》第十九条) comes along. The day of the hand-over is put into the offer.
 */
export const acceptOf = (row: TransferRow): readonly Change[] => {
  const { associationId, to, offer, offerId, status, handedOverOn } = row
  const place = {
    localOffice: to,
    ...(status === undefined || status === 'transferred' ? { status: 'active' } : {}),
    ...(offer?.newDivision === undefined ? {} : { division: offer.newDivision }),
    ...(offer?.newAddress === undefined ? {} : { address: offer.newAddress }),
  }
  const taken: Change = { kind: 'association', id: associationId, set: place }
  return offerId === undefined || handedOverOn === undefined || offer?.handedOverOn !== undefined
    ? [taken]
    : [taken, { kind: 'transfer', id: offerId, set: { handedOverOn } }]
}
