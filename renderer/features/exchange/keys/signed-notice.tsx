import { Button } from 'antd'
import { Link } from 'wouter'
import { ROSTER_TEXT } from '../../../text/exchange'
import { ROOT_TEXT as TEXT } from '../../../text/root-sheet'
import { Section } from '../../../ui/section'
import { useSaveOut } from '../use-save-out'
import '../exchange.css'

/** A roster that the root has signed, and what has to be done with it. */
export function SignedNotice({ said }: { readonly said: string }) {
  const saveOut = useSaveOut()
  return (
    <>
      <div className="exchange-notice exchange-notice-ok" role="status">
        <b>{said}</b>
      </div>
      <Section title={TEXT.nextTitle} actions={<Link href="/exchange/roster">{TEXT.toRoster}</Link>}>
        <ol className="enrol-steps">
          {TEXT.next.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <div className="exchange-panel">
          <div className="actions">
            <Button type="primary" onClick={() => void saveOut('trust.saveRoster', ROSTER_TEXT.rosterSaved)}>
              {ROSTER_TEXT.saveRoster}
            </Button>
          </div>
        </div>
      </Section>
    </>
  )
}
