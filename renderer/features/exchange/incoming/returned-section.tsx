import { Button } from 'antd'
import { useMemo, useState } from 'react'
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
export function ReturnedSection({ incoming, busy, onAccept }: ReturnedProps) {
  const { plan, records, acceptReturned } = incoming
  const returned = useMemo(() => plan.setAside.filter(({ code }) => code === 'returned'), [plan])
  // The button that was pressed makes room for its opposite: the keyboard goes on there.
  const [isDecided, setDecided] = useState(false)
  const decide = (accepted: boolean): void => {
    setDecided(true)
    void onAccept(accepted)
  }
  if (acceptReturned) {
    return (
      <div className="exchange-notice exchange-notice-warn" role="status">
        <span>{TEXT.accepted}</span>
        <div className="actions">
          <Button size="small" autoFocus disabled={busy} onClick={() => decide(false)}>
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
        <Button autoFocus={isDecided} disabled={busy} onClick={() => decide(true)}>
          {busy ? TEXT.comparing : TEXT.accept}
        </Button>
      }
    >
      <p>{TEXT.text}</p>
      <AsideLines setAside={returned} records={records} withoutReason />
    </Section>
  )
}
