import type { TrustStatus } from '../../../shared/ipc/trust'
import { EXCHANGE_TEXT as TEXT } from '../../text/exchange'
import './exchange.css'

/** Said while this PC's keys are not in good standing. */
export function StandingNotice({ self }: { readonly self: TrustStatus['self'] | undefined }) {
  if (self !== 'revoked' && self !== 'expired') return null
  return (
    <div className="exchange-notice exchange-notice-warn" role="alert">
      {self === 'revoked' ? TEXT.revoked : TEXT.expired}
    </div>
  )
}
