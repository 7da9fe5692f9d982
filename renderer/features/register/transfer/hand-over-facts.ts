import { officeById } from '../../../../shared/codes/offices'
import { custodyClockOf, custodyNoteOf } from '../../../../shared/merge/custody'
import { clockTime } from '../../../../shared/merge/hybrid-clock'
import type { RecordView } from '../../../store/store-face'
import { HAND_OVER_TEXT as TEXT } from '../../../text/hand-over'
import { minuteOf } from '../../../text/saving'
import { offersOf } from '../../../ui/transfers/offer-of'

/** What stands above the list: who hands over to whom, and when (《实施细则》第三条). */
export interface HandOverFacts {
  readonly from: string
  readonly to: string
  /** Label and text, in printed order. */
  readonly facts: readonly (readonly [string, string | undefined])[]
}

/**
 * From whom to whom: before 市科协 has handed it over by the offer, afterwards by the note of custody. The day of the
 * hand-over is the one that an office filled in, else the one of the note.
 */
export function handOverFacts(
  association: RecordView<'association'>,
  transfers: readonly RecordView<'transfer'>[],
): HandOverFacts {
  const { value, state } = association
  const { office, former } = custodyNoteOf(state)
  const { open, done } = offersOf(association, transfers)
  const offer = (open ?? done)?.value
  const isOver = open === undefined && former.length > 0
  const from = officeName(isOver ? former.at(-1) : office)
  const to = officeName(isOver ? office : open?.value.toOffice)
  const facts = [
    [TEXT.association, value.name],
    [TEXT.number, value.number],
    [TEXT.host, value.hostName],
    [TEXT.from, from],
    [TEXT.to, to],
    [TEXT.formerAddress, value.address === offer?.newAddress ? undefined : value.address],
    [TEXT.newAddress, offer?.newAddress],
    [TEXT.movedOn, offer?.movedOn],
    [TEXT.offeredOn, offer?.offeredOn],
    [TEXT.document, offer?.documentNumber],
    [TEXT.handedOverOn, offer?.handedOverOn ?? (isOver ? dayOfNote(association) : undefined)],
  ] as const
  return { from, to, facts }
}

function dayOfNote({ state }: RecordView<'association'>): string | undefined {
  const clock = custodyClockOf(state)
  return clock === undefined ? undefined : minuteOf(clockTime(clock)).slice(0, 10)
}

/** What people call an office. */
export const officeName = (id: string | undefined): string =>
  id === undefined ? '' : (officeById(id)?.name ?? id)
