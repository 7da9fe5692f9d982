import { Button } from 'antd'
import { Link } from 'wouter'
import { EXCHANGE_TEXT, ROSTER_TEXT as TEXT, standingText } from '../../../text/exchange'
import { KEYS_TEXT } from '../../../text/keys'
import { ROOT_TEXT } from '../../../text/root-sheet'
import { useDesk } from '../../../ui/desk-identity'
import { FailureNotice } from '../../../ui/failure-notice'
import { Page } from '../../../ui/page'
import { Section } from '../../../ui/section'
import { Tag } from '../../../ui/tag'
import { OwnNotice } from './own-notice'
import { CardPanel } from './card-panel'
import { Fingerprint } from '../../../ui/keys/fingerprint'
import { OfferPanel } from './offer-panel'
import { RosterSection } from './roster-section'
import { StartOver } from './start-over'
import { useCard } from './use-card'
import { useOffer } from './use-offer'
import { useSaveOut } from '../use-save-out'
import { useTrust } from '../../../ui/keys/use-trust'
import '../exchange.css'

/** 名册与登记: this PC's card, the root, and whom the roster lists. */
export function RosterScreen() {
  const { identity } = useDesk()
  const trust = useTrust()
  const card = useCard(trust.reload)
  const offer = useOffer(trust.reload)
  const saveOut = useSaveOut()
  const isCity = identity.role === 'city'
  const roster = trust.status?.roster ?? undefined
  return (
    <Page
      title={TEXT.title}
      crumbs={<Link href="/exchange">{EXCHANGE_TEXT.title}</Link>}
      {...(trust.status === undefined
        ? {}
        : {
            beside: (
              <Tag tone={trust.status.self === 'listed' ? 'ok' : 'warn'}>
                {standingText(trust.status.self)}
              </Tag>
            ),
          })}
      actions={
        <>
          <Button onClick={() => void saveOut('trust.saveCard', TEXT.cardSaved)}>{TEXT.saveCard}</Button>
          <Button onClick={() => void offer.pick()}>{TEXT.readRoster}</Button>
          {roster !== undefined && (
            <Button onClick={() => void saveOut('trust.saveRoster', TEXT.rosterSaved)}>
              {TEXT.saveRoster}
            </Button>
          )}
          {isCity && (
            <Button type="primary" onClick={() => void card.pick()}>
              {TEXT.readCard}
            </Button>
          )}
        </>
      }
    >
      {trust.failure !== undefined && <FailureNotice failure={trust.failure} />}
      <OwnNotice status={trust.status} />
      {/* Each card and each roster is compared for itself: what was ticked for the last one says nothing of this. */}
      <CardPanel key={card.card?.card} reading={card} roster={roster} />
      <div className="exchange-offer">
        <OfferPanel key={offer.offer?.offer} offer={offer} />
      </div>
      <Section
        title={TEXT.ownCard}
        actions={
          <>
            {isCity && <Link href="/exchange/root">{ROOT_TEXT.link}</Link>}
            <Link href="/exchange/keys">{KEYS_TEXT.title}</Link>
          </>
        }
      >
        <StartOver trust={trust} onLetGo={offer.drop} />
        <div className="exchange-panel">
          <Fingerprint label={TEXT.ownFingerprint} digits={identity.fingerprint} hint={TEXT.ownHint} />
          {roster !== undefined && (
            <Fingerprint label={TEXT.rootFingerprint} digits={roster.rootFingerprint} hint={TEXT.rootHint} />
          )}
        </div>
      </Section>
      <RosterSection roster={roster} mayRevoke={isCity} onChanged={trust.reload} />
    </Page>
  )
}
