import { useState } from 'react'
import { Link } from 'wouter'
import { addYears } from '../../../../shared/base/iso-date'
import { bridge } from '../../../bridge'
import { useStore } from '../../../store/store-provider'
import { KEYS_TEXT as TEXT } from '../../../text/keys'
import { ROSTER_TEXT } from '../../../text/exchange'
import { ROOT_TEXT } from '../../../text/root-sheet'
import { useDesk } from '../../../ui/desk-identity'
import { FailureNotice } from '../../../ui/failure-notice'
import { Page } from '../../../ui/page'
import { Section } from '../../../ui/section'
import { useStepFocus } from '../../../ui/step-focus'
import { today } from '../../../ui/today'
import { USUAL_YEARS } from './card-panel'
import { EnrolSteps } from './enrol-steps'
import { OwnNotice } from './own-notice'
import { RenewForm } from './renew-form'
import { RootSheetForm, useDroppedRoot } from './root-sheet-form'
import { SignedNotice } from './signed-notice'
import { useTrust } from '../../../ui/keys/use-trust'
import '../exchange.css'

type Outcome = Awaited<ReturnType<(typeof bridge)['trust.succeed']>>

/** 更换密钥: which case it is, new keys for this PC, and the way back into the roster. */
export function KeysScreen() {
  const { identity } = useDesk()
  const trust = useTrust()
  const store = useStore()
  const [renewed, setRenewed] = useState(false)
  const [hasRoot, setHasRoot] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()
  useDroppedRoot()
  useStepFocus(`${hasRoot} ${renewed} ${outcome?.ok}`)
  const listed = trust.status?.roster?.offices.find(({ office }) => office === identity.office)?.pcs ?? []
  const signs = listed.some(({ pc, signs: may }) => pc === identity.pcId && may)
  /** One roster of the root lists the new keys and shuts the old ones out, up to where this PC's own stream stands. */
  const signRenewed = async (): Promise<void> => {
    const { pcId } = identity
    const old = { pc: pcId, lastUpTo: store.position().arrival }
    const wish = { until: addYears(today(), USUAL_YEARS), shutOut: [old] }
    setOutcome(await bridge['trust.succeed'](wish))
  }
  const onRenewed = (): void => {
    setRenewed(true)
    trust.reload()
  }
  return (
    <Page title={TEXT.title} crumbs={<Link href="/exchange/roster">{ROSTER_TEXT.title}</Link>}>
      {trust.failure !== undefined && <FailureNotice failure={trust.failure} />}
      {outcome !== undefined ? (
        <SignedRenewal outcome={outcome} />
      ) : renewed ? (
        <>
          <div className="exchange-notice exchange-notice-ok" role="status">
            <b>{TEXT.done}</b>
          </div>
          <OwnNotice status={trust.status} />
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
            {signs && !hasRoot ? (
              <>
                <p>{TEXT.signs}</p>
                <RootSheetForm onRead={() => setHasRoot(true)} />
              </>
            ) : (
              <>
                {signs && <p role="status">{TEXT.signsNext}</p>}
                <RenewForm onRenewed={signs ? () => void signRenewed() : onRenewed} />
              </>
            )}
          </Section>
        </>
      )}
    </Page>
  )
}

/** The signing PC has new keys; where the roster that lists them could not be signed, the sheet is wanted once more. */
const SignedRenewal = ({ outcome }: { readonly outcome: Outcome }) =>
  outcome.ok ? (
    <SignedNotice said={TEXT.signsDone(outcome.value.version)} />
  ) : (
    <FailureNotice
      failure={outcome.failure}
      action={
        <p>
          {TEXT.signsLeft} <Link href="/exchange/root">{ROOT_TEXT.link}</Link>
        </p>
      }
    />
  )
