import { Button } from 'antd'
import { RETURNED_TEXT as TEXT } from '../../../text/exchange'
import { Section } from '../../../ui/section'
import { AsideLines } from './aside-sections'
import type { Incoming } from './open-incoming'
import '../exchange.css'

interface ReturnedProps {
  readonly incoming: Incoming
  readonly busy: boolean
  readonly onAccept: (accepted: boolean) => Promise<void>
}

/**
 * What a district gives back as 市科协's own words: right when this PC was put back in time, else made up by somebody
 * (threat 21). No program can tell, so a person decides, before anything is applied.
 */
export function ReturnedSection({ incoming: { plan, acceptReturned }, busy, onAccept }: ReturnedProps) {
  const returned = plan.setAside.filter(({ code }) => code === 'returned')
  if (acceptReturned) {
    return (
      <div className="exchange-notice exchange-notice-warn" role="status">
        <span>{TEXT.accepted}</span>
        <div className="actions">
          <Button size="small" disabled={busy} onClick={() => void onAccept(false)}>
            {TEXT.leave}
          </Button>
        </div>
      </div>
    )
  }
  if (returned.length === 0) return null
  return (
    <Section
      title={TEXT.title(returned.length)}
      actions={
        <Button disabled={busy} onClick={() => void onAccept(true)}>
          {busy ? TEXT.comparing : TEXT.accept}
        </Button>
      }
    >
      <p>{TEXT.text}</p>
      <AsideLines setAside={returned} />
    </Section>
  )
}
