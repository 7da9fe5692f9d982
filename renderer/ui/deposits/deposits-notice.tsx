import { Link } from 'wouter'
import { useRecords } from '../../store/hooks'
import { DEPOSIT_TEXT as TEXT } from '../../text/deposits'
import { useDesk } from '../desk-identity'
import { Tag } from '../tag'
import { awaitingFile } from './awaiting-file'

/** At 市科协, on the first page and behind an import: a backup was handed in for safekeeping and not taken in yet. */
export function DepositsNotice() {
  const { role } = useDesk().identity
  const deposits = useRecords('deposit')
  const count = role === 'city' ? awaitingFile(deposits ?? []).length : 0
  if (count === 0) return null
  return (
    <section className="reminder" aria-label={TEXT.cityTitle}>
      <Tag tone="warn">{TEXT.announced}</Tag>
      <span>{TEXT.awaiting(count)}</span>
      <Link href="/backup">{TEXT.toKeep}</Link>
    </section>
  )
}
