import type { TrustStatus } from '../../../shared/ipc/trust'
import { useStuckCopies } from '../../store/use-exchange-standing'
import { EXCHANGE_TEXT as TEXT } from '../../text/exchange'
import './exchange.css'

/** Said while this PC's keys are not in good standing, or while the two copies do not come together. */
export function StandingNotice({ self }: { readonly self: TrustStatus['self'] | undefined }) {
  const stuck = useStuckCopies() ?? []
  const said = [
    ...(self === 'revoked' || self === 'expired' ? [TEXT[self]] : []),
    ...(stuck.length > 0 ? [TEXT.stuck] : []),
  ]
  return said.map((text) => (
    <div key={text} className="exchange-notice exchange-notice-warn" role="alert">
      {text}
    </div>
  ))
}
