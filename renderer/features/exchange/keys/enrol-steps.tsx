import { Button } from 'antd'
import { Link } from 'wouter'
import { EXCHANGE_TEXT, ROSTER_TEXT as TEXT } from '../../../text/exchange'
import { ROOT_TEXT } from '../../../text/root-sheet'
import { useDesk } from '../../../ui/desk-identity'
import { Section } from '../../../ui/section'
import { Fingerprint } from '../../../ui/keys/fingerprint'
import { OfferPanel } from './offer-panel'
import { StartOver } from './start-over'
import { useOffer } from './use-offer'
import { useSaveOut } from '../use-save-out'
import type { Trusted } from '../../../ui/keys/use-trust'
import '../exchange.css'

/** The three steps by which a PC gets into the roster, each with its button. */
export function EnrolSteps({ trust }: { readonly trust: Trusted }) {
  const { identity } = useDesk()
  const offer = useOffer(trust.reload)
  const saveOut = useSaveOut()
  return (
    <Section title={EXCHANGE_TEXT.notListed}>
      <p className="muted">{EXCHANGE_TEXT.notListedText[identity.role]}</p>
      <ol className="enrol-steps" aria-label={TEXT.steps}>
        <li>
          {TEXT.step1[identity.role]}
          <span className="actions">
            <Button size="small" onClick={() => void saveOut('trust.saveCard', TEXT.cardSaved)}>
              {TEXT.saveCard}
            </Button>
          </span>
        </li>
        <li>
          {TEXT.step2[identity.role]}
          <Fingerprint label={TEXT.ownFingerprint} digits={identity.fingerprint} />
        </li>
        <li>
          {TEXT.step3[identity.role]}
          <span className="actions">
            <Button size="small" onClick={() => void offer.pick()}>
              {TEXT.readRoster}
            </Button>
          </span>
        </li>
      </ol>
      {identity.role === 'city' && (
        <p>
          {ROOT_TEXT.takeOver} <Link href="/exchange/root">{ROOT_TEXT.link}</Link>
        </p>
      )}
      <StartOver trust={trust} onLetGo={offer.drop} />
      <OfferPanel key={offer.offer?.offer} offer={offer} />
    </Section>
  )
}
