import { daysBetween, isIsoDate, type IsoDate } from '../../../../shared/base/iso-date'
import type { DeskIdentity } from '../../../../shared/ipc/keys'
import type { PcView, TrustStatus } from '../../../../shared/ipc/trust'
import { OWN_STATE_TEXT as TEXT } from '../../../text/own-state'

/** So many days before its keys expire a PC is said to expire soon (本方案). */
const SOON_DAYS = 60

/** Whether a PC that the roster lists as good expires soon. */
export const expiresSoon = ({ until }: Pick<PcView, 'until'>, today: IsoDate): boolean =>
  isIsoDate(until) && daysBetween(today, until) <= SOON_DAYS

/** What a person should know of how this PC stands in the roster; `undefined` while all is well, or it has yet to enrol. */
export function ownState(
  { roster, self }: TrustStatus,
  { office, pcId, formerPcs = [], role }: Pick<DeskIdentity, 'office' | 'pcId' | 'formerPcs' | 'role'>,
  today: IsoDate,
): string | undefined {
  const listed = roster?.offices.find((each) => each.office === office)?.pcs ?? []
  const own = listed.find(({ pc }) => pc === pcId)
  if (own === undefined)
    return listed.some(({ pc }) => formerPcs.includes(pc)) ? TEXT.renewed[role] : undefined
  if (own.revokedOn !== null) {
    const others = listed.filter(({ revokedOn }) => revokedOn === null).map(({ name }) => name)
    return TEXT.revoked(own.revokedOn, own.lastUpTo, others)
  }
  if (self === 'expired') return TEXT.expired(own.until, TEXT.again[role])
  return expiresSoon(own, today) ? TEXT.soon(own.until, TEXT.again[role]) : undefined
}
