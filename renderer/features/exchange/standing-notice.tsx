import type { TrustStatus } from '../../../shared/ipc/trust'
import { useStuckCopies } from '../../store/use-exchange-standing'
import { EXCHANGE_TEXT as TEXT } from '../../text/exchange'
import { useDesk } from '../../ui/desk-identity'
import { OwnNotice } from './keys/own-notice'
import './exchange.css'

/** Said while this PC's keys are not in good standing, or while a district's copy and 市科协's do not come together. */
export function StandingNotice({ status }: { readonly status: TrustStatus | undefined }) {
  const { role } = useDesk().identity
  const stuck = useStuckCopies() ?? []
  return (
    <>
      <OwnNotice status={status} />
      {role === 'district' && stuck.length > 0 && (
        <div className="exchange-notice exchange-notice-warn" role="alert">
          {TEXT.stuck}
        </div>
      )}
    </>
  )
}
