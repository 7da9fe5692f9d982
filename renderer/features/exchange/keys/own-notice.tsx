import type { TrustStatus } from '../../../../shared/ipc/trust'
import { useDesk } from '../../../ui/desk-identity'
import { today } from '../../../ui/today'
import { ownState } from '../../../ui/keys/own-state'
import '../exchange.css'

/** Said while this PC's keys are not in good standing, or will not be for long. */
export function OwnNotice({ status }: { readonly status: TrustStatus | undefined }) {
  const { identity } = useDesk()
  const own = status === undefined ? undefined : ownState(status, identity, today())
  if (own === undefined) return null
  return (
    <div className="exchange-notice exchange-notice-warn" role="alert">
      {own.text}
    </div>
  )
}
