import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Failure } from '../../../../shared/base/result'
import type { RosterView } from '../../../../shared/ipc/trust'
import { bridge } from '../../../bridge'
import { ROSTER_TEXT } from '../../../text/exchange'
import { ROOT_TEXT as TEXT } from '../../../text/root-sheet'
import { minuteOf } from '../../../text/saving'
import { FailureNotice } from '../../../ui/failure-notice'
import { Page } from '../../../ui/page'
import { Section } from '../../../ui/section'
import { useStepFocus } from '../../../ui/step-focus'
import { Fingerprint } from '../../../ui/keys/fingerprint'
import { OfferPanel } from './offer-panel'
import { RootSheetForm, useDroppedRoot } from './root-sheet-form'
import { LostRoot, MadeRoot } from './lost-root'
import { SignForm, type SignWish } from './sign-form'
import { SignedNotice } from './signed-notice'
import { StartOver } from './start-over'
import { useOffer } from './use-offer'
import { useTrust, type Trusted } from '../../../ui/keys/use-trust'
import '../exchange.css'

/** 用根密钥单签发名册: the newest roster, the sheet, the roster that makes this PC the one that signs. */
export function RootScreen() {
  const trust = useTrust()
  const [fingerprint, setFingerprint] = useState<string>()
  const [signed, setSigned] = useState<RosterView>()
  const [made, setMade] = useState<RosterView>()
  useDroppedRoot()
  const roster = trust.status?.roster ?? undefined
  useStepFocus(`${signed?.version} ${made?.version} ${fingerprint} ${roster?.version}`)
  const drop = async (): Promise<void> => {
    await bridge['trust.dropRoot']()
    setFingerprint(undefined)
  }
  const sign = async (wish: SignWish): Promise<Failure | undefined> => {
    const done = await bridge['trust.succeed']({ ...wish, shutOut: [...wish.shutOut] })
    if (!done.ok) return done.failure
    setSigned(done.value)
    return undefined
  }
  return (
    <Page title={TEXT.title} crumbs={<Link href="/exchange/roster">{ROSTER_TEXT.title}</Link>}>
      {trust.failure !== undefined && <FailureNotice failure={trust.failure} />}
      {signed !== undefined ? (
        <SignedNotice said={TEXT.done(signed.version)} />
      ) : made !== undefined ? (
        <MadeRoot roster={made} />
      ) : (
        <>
          <p className="muted">{TEXT.lead}</p>
          <NewestRoster trust={trust} roster={roster} />
          {roster !== undefined && fingerprint === undefined && (
            <Section title={TEXT.sheetTitle}>
              <RootSheetForm onRead={setFingerprint} />
            </Section>
          )}
          {roster !== undefined && fingerprint !== undefined && (
            <Section title={TEXT.signTitle}>
              <Fingerprint label={TEXT.readDone} digits={fingerprint} />
              <SignForm
                roster={roster}
                sign={sign}
                buttons={<Button onClick={() => void drop()}>{TEXT.drop}</Button>}
              />
            </Section>
          )}
          {roster !== undefined && fingerprint === undefined && <LostRoot roster={roster} onMade={setMade} />}
        </>
      )}
    </Page>
  )
}

/** What this PC holds, and the way to bring it something newer. */
function NewestRoster({
  trust,
  roster,
}: {
  readonly trust: Trusted
  readonly roster: RosterView | undefined
}) {
  const offer = useOffer(trust.reload)
  const pcs = roster?.offices.flatMap((office) => office.pcs).length ?? 0
  return (
    <Section
      title={TEXT.rosterTitle}
      actions={<Button onClick={() => void offer.pick()}>{ROSTER_TEXT.readRoster}</Button>}
    >
      {roster === undefined ? (
        <p>{TEXT.rosterWhere}</p>
      ) : (
        <p>
          {TEXT.rosterHeld(roster.version, minuteOf(roster.issuedAt), roster.offices.length, pcs)}
          <span className="muted">{TEXT.rosterNewer}</span>
        </p>
      )}
      <StartOver trust={trust} onLetGo={offer.drop} />
      <OfferPanel key={offer.offer?.offer} offer={offer} />
    </Section>
  )
}
