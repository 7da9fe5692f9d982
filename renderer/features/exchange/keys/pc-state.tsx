import type { PcView } from '../../../../shared/ipc/trust'
import { ROSTER_TEXT as TEXT, standingText } from '../../../text/exchange'
import { OWN_STATE_TEXT } from '../../../text/own-state'
import { Tag } from '../../../ui/tag'
import { today } from '../../../ui/today'
import { expiresSoon } from '../../../ui/keys/own-state'

/** How a PC stands in the roster, and whether it may sign the next one. */
export function PcState({ pc: { revokedOn, lastUpTo, until, signs } }: { readonly pc: PcView }) {
  if (revokedOn !== null) {
    return (
      <>
        <Tag tone="bad">{TEXT.revoked(revokedOn)}</Tag>
        {lastUpTo !== null && <div className="muted">{TEXT.lastUpTo(lastUpTo)}</div>}
      </>
    )
  }
  return (
    <>
      {until < today() ? (
        <Tag tone="warn">{standingText('expired')}</Tag>
      ) : expiresSoon({ until }, today()) ? (
        <Tag tone="warn">{OWN_STATE_TEXT.soonTag}</Tag>
      ) : (
        <Tag tone="ok">{standingText('listed')}</Tag>
      )}{' '}
      {signs && <Tag tone="info">{TEXT.signs}</Tag>}
    </>
  )
}
