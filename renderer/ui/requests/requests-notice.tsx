import { Link } from 'wouter'
import { useRecords } from '../../store/hooks'
import { REQUESTS_TEXT as TEXT } from '../../text/requests'
import { useDesk } from '../desk-identity'
import { Tag } from '../tag'
import { today } from '../today'
import { requestsToDo } from './request-state'

/** Stands on the first page and above the to-dos while 市科协 waits for something. */
export function RequestsNotice() {
  const { office } = useDesk().identity
  const { count, late, due } = requestsToDo(useRecords('city-request') ?? [], office, today())
  if (count === 0) return null
  return (
    <section className="reminder" aria-label={TEXT.title}>
      <Tag tone={late > 0 ? 'bad' : 'warn'}>{late > 0 ? TEXT.late(late) : TEXT.badge(count)}</Tag>
      <span>{TEXT.notice(count, due)}</span>
      <Link href="/requests">{TEXT.open}</Link>
    </section>
  )
}
