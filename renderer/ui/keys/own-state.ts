import { daysBetween, isIsoDate, type IsoDate } from '../../../shared/base/iso-date'
import type { DeskIdentity } from '../../../shared/ipc/keys'
import type { PcView, TrustStatus } from '../../../shared/ipc/trust'
import { OWN_STATE_TEXT as TEXT } from '../../text/own-state'

/** So many days before its keys expire a PC is said to expire soon (本方案). */
const SOON_DAYS = 60

/** What its clerk should know of how a PC stands in the roster: in a word, in a line for the first page, and in full. */
export interface OwnState {
  readonly state: 'revoked' | 'expired' | 'soon' | 'renewed'
  readonly brief: string
  readonly text: string
}

/** Whether a PC that the roster lists as good expires soon. */
export const expiresSoon = ({ until }: Pick<PcView, 'until'>, today: IsoDate): boolean =>
  isIsoDate(until) && daysBetween(today, until) <= SOON_DAYS

/** What a person should know of how this PC stands in the roster; `undefined` while all is well, or it has yet to enrol. */
export function ownState(
  { roster, self }: TrustStatus,
  { office, pcId, formerPcs = [], role }: Pick<DeskIdentity, 'office' | 'pcId' | 'formerPcs' | 'role'>,
  today: IsoDate,
): OwnState | undefined {
  const listed = roster?.offices.find((each) => each.office === office)?.pcs ?? []
  const own = listed.find(({ pc }) => pc === pcId)
  if (own === undefined) {
    return listed.some(({ pc }) => formerPcs.includes(pc))
      ? { state: 'renewed', brief: TEXT.renewedBrief, text: TEXT.renewed[role] }
      : undefined
  }
  if (own.revokedOn !== null) {
    const others = listed.filter(({ revokedOn }) => revokedOn === null).map(({ name }) => name)
    return {
      state: 'revoked',
      brief: TEXT.revokedBrief(own.revokedOn),
      text: TEXT.revoked(own.revokedOn, own.lastUpTo, others),
    }
  }
  const again = TEXT.again[own.signs ? 'signer' : role]
  if (self === 'expired') {
    return { state: 'expired', brief: TEXT.expiredBrief(own.until), text: TEXT.expired(own.until, again) }
  }
  return expiresSoon(own, today)
    ? { state: 'soon', brief: TEXT.soonBrief(own.until), text: TEXT.soon(own.until, again) }
    : undefined
}
