import { Link } from 'wouter'
import { OWN_STATE_TEXT as TEXT } from '../../text/own-state'
import { useDesk } from '../desk-identity'
import { Tag } from '../tag'
import { today } from '../today'
import { ownState } from './own-state'
import { useTrust } from './use-trust'

/** Stands on the first page while this PC's keys are not in good standing: what is written on it may reach nobody. */
export function OwnReminder() {
  const { identity } = useDesk()
  const { status } = useTrust()
  const own = status === undefined ? undefined : ownState(status, identity, today())
  if (own === undefined) return null
  return (
    <section className="reminder" aria-label={TEXT.reminder}>
      <Tag tone={own.state === 'revoked' ? 'bad' : 'warn'}>{TEXT.tags[own.state]}</Tag>
      <span>{own.brief}</span>
      <Link href="/exchange/roster">{TEXT.link}</Link>
    </section>
  )
}
