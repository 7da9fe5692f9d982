import { Button } from 'antd'
import { ROSTER_TEXT as TEXT, standingText } from '../../../text/exchange'
import { ROOT_TEXT } from '../../../text/root-sheet'
import { useDesk } from '../../../ui/desk-identity'
import { Facts } from '../../../ui/facts'
import { FailureNotice } from '../../../ui/failure-notice'
import { useCompared } from './compared'
import { Fingerprint } from '../../../ui/keys/fingerprint'
import { LossesNotice } from '../../../ui/keys/losses-notice'
import { OtherRoot } from './other-root'
import type { Offering } from './use-offer'
import '../exchange.css'

const EFFECTS = { pin: TEXT.offerPin, newer: TEXT.offerNewer, same: TEXT.offerSame } as const

/** A roster file before it is accepted. The first one pins its root, so its fingerprint is compared by telephone. */
export function OfferPanel({ offer: offering }: { readonly offer: Offering }) {
  const { offer, failure, accept, drop } = offering
  const isCity = useDesk().identity.role === 'city'
  // 市科协's own new PC has nobody to call: the fingerprint stands on the root sheet.
  const compared = useCompared(isCity ? ROOT_TEXT.compareSheetFirst : TEXT.compareRootFirst)
  if (offer?.effect === 'other-root') {
    return (
      <>
        {failure !== undefined && <FailureNotice failure={failure} />}
        <LossesNotice losses={offer.losses} />
        <OtherRoot offer={offering} />
      </>
    )
  }
  if (failure !== undefined) return <FailureNotice failure={failure} />
  if (offer === undefined) return null
  const mustCompare = offer.effect === 'pin'
  const loses = offer.losses.readmitted.length + offer.losses.gone.length > 0
  return (
    <div className="exchange-panel" role="group" aria-label={TEXT.offerTitle}>
      <h3>{TEXT.offerTitle}</h3>
      <Fingerprint label={TEXT.rootFingerprint} digits={offer.rootFingerprint} hint={TEXT.rootHint} />
      <Facts
        facts={[
          [TEXT.offerVersion, offer.version],
          [TEXT.offerOffices, offer.offices],
          [TEXT.offerSelf, standingText(offer.self)],
        ]}
      />
      <p>{loses && offer.effect === 'newer' ? TEXT.offerLoses : EFFECTS[offer.effect]}</p>
      {mustCompare && offer.self === 'not-listed' && (
        <div className="exchange-notice exchange-notice-warn" role="status">
          {isCity ? ROOT_TEXT.offerNotListed : TEXT.offerNotListed}
        </div>
      )}
      <LossesNotice losses={offer.losses} />
      {mustCompare && compared.box(isCity ? ROOT_TEXT.comparedSheet : TEXT.comparedRoot)}
      <div className="actions">
        <Button
          type="primary"
          onClick={() => {
            if (!mustCompare || compared.allowed()) void accept()
          }}
        >
          {TEXT.accept}
        </Button>
        <Button onClick={drop}>{TEXT.cancel}</Button>
      </div>
    </div>
  )
}
