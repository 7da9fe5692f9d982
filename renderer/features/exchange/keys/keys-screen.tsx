import { useState } from 'react'
import { Link } from 'wouter'
import { KEYS_TEXT as TEXT } from '../../../text/keys'
import { ROSTER_TEXT } from '../../../text/exchange'
import { useDesk } from '../../../ui/desk-identity'
import { FailureNotice } from '../../../ui/failure-notice'
import { Page } from '../../../ui/page'
import { Section } from '../../../ui/section'
import { EnrolSteps } from './enrol-steps'
import { RenewForm } from './renew-form'
import { useTrust } from './use-trust'
import '../exchange.css'

/** 更换密钥: which case it is, new keys for this PC, and the way back into the roster. */
export function KeysScreen() {
  const { identity } = useDesk()
  const trust = useTrust()
  const [renewed, setRenewed] = useState(false)
  const listed = trust.status?.roster?.offices.find(({ office }) => office === identity.office)?.pcs ?? []
  const signs = listed.some(({ pc, signs: may }) => pc === identity.pcId && may)
  const onRenewed = (): void => {
    setRenewed(true)
    trust.reload()
  }
  return (
    <Page title={TEXT.title} crumbs={<Link href="/exchange/roster">{ROSTER_TEXT.title}</Link>}>
      {trust.failure !== undefined && <FailureNotice failure={trust.failure} />}
      {renewed ? (
        <>
          <div className="exchange-notice exchange-notice-ok" role="status">
            <b>{TEXT.done}</b>
          </div>
          <EnrolSteps trust={trust} />
        </>
      ) : (
        <>
          <Section title={TEXT.casesTitle}>
            <ul className="enrol-steps">
              {TEXT.cases.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Section>
          <Section title={TEXT.change}>
            {signs ? <p>{TEXT.signs}</p> : <RenewForm onRenewed={onRenewed} />}
          </Section>
        </>
      )}
    </Page>
  )
}
