import { Link } from 'wouter'
import { officeById } from '../../../shared/codes/offices'
import type { LossesView, PcName } from '../../../shared/ipc/trust'
import { ROSTER_LOSSES_TEXT as TEXT } from '../../text/roster-losses'
import { useDesk } from '../desk-identity'
import './keys.css'

/** Before a roster is taken in: who was shut out and would be good again, and who would no longer be known. */
export function LossesNotice({ losses: { readmitted, gone } }: { readonly losses: LossesView }) {
  const { role, pcId } = useDesk().identity
  return (
    <>
      {readmitted.length > 0 && (
        <div className="keys-notice" role="alert">
          <b>{TEXT.readmitted(readmitted.length)}</b>
          <Pcs pcs={readmitted} />
          <span>{TEXT.readmittedNext[role]}</span>
        </div>
      )}
      {gone.length > 0 && (
        <div className="keys-notice" role="status">
          <b>{TEXT.gone(gone.length)}</b>
          <Pcs pcs={gone} />
          <span>{TEXT.goneNext[role]}</span>
          {gone.some(({ pc }) => pc === pcId) && <b>{TEXT.goneOwn[role]}</b>}
        </div>
      )}
    </>
  )
}

/** What a sender's roster says that ours, begun anew by the root, has never seen: to be done once more. */
export function AstrayNotice({
  office,
  losses: { readmitted, gone },
}: {
  readonly office: string
  readonly losses: LossesView
}) {
  const { role } = useDesk().identity
  if (readmitted.length + gone.length === 0) return null
  return (
    <div className="keys-notice" role="status">
      <b>{TEXT.astray(officeName(office))}</b>
      {gone.length > 0 && <Pcs lead={TEXT.astrayGone} pcs={gone} />}
      {readmitted.length > 0 && <Pcs lead={TEXT.astrayReadmitted} pcs={readmitted} />}
      <span>{TEXT.astrayNext[role]}</span>
      <Link href="/exchange/roster">{TEXT.toRoster}</Link>
    </div>
  )
}

const officeName = (id: string): string => officeById(id)?.name ?? id

function Pcs({ lead = '', pcs }: { readonly lead?: string; readonly pcs: readonly PcName[] }) {
  const { pcId } = useDesk().identity
  return (
    <span>
      {lead}
      {pcs.map((pc) => TEXT.pc(officeName(pc.office), pc, pc.pc === pcId)).join('、')}
    </span>
  )
}
