import { Link } from 'wouter'
import { useRecords } from '../../store/hooks'
import { TRANSFERS_TEXT as TEXT } from '../../text/transfers'
import { useDesk } from '../desk-identity'
import { Tag } from '../tag'
import { isOurTurn, transferRows } from './transfer-rows'

/** Stands on the first page and behind an import while 转隶 waits for this office. */
export function TransfersNotice() {
  const { office, role } = useDesk().identity
  const associations = useRecords('association')
  const transfers = useRecords('transfer')
  if (associations === undefined || transfers === undefined) return null
  const count = transferRows(associations, transfers).filter((row) => isOurTurn(row, office)).length
  if (count === 0) return null
  return (
    <section className="reminder" aria-label={TEXT.title}>
      <Tag tone="warn">{TEXT.badge(count)}</Tag>
      <span>{role === 'city' ? TEXT.noticeCity : TEXT.noticeDistrict}</span>
      <Link href="/exchange/transfers">{TEXT.open}</Link>
    </section>
  )
}
