import { duesTotals } from '../../../../shared/organs/dues'
import { fenText } from '../../../../shared/organs/fen-text'
import type { RecordView } from '../../../store/store-face'
import { MEMBER_TEXT } from '../../../text/members'
import { today } from '../../../ui/today'

/** The dues of this year over some members, in words; nothing while nobody has an entry. */
export function duesLine(members: readonly RecordView<'member'>[]): string {
  const year = Number(today().slice(0, 4))
  const { due, paid, waived } = duesTotals(
    members.map(({ value }) => value),
    year,
  )
  if (due.members + paid.members + waived.members === 0) return ''
  return MEMBER_TEXT.duesTotals(year, due.members, paid.members, fenText(paid.amount), waived.members)
}
