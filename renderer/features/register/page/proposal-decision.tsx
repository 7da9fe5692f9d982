import { Button, Input } from 'antd'
import { useState } from 'react'
import { officeById } from '../../../../shared/codes/offices'
import type { RecordView } from '../../../store/store-face'
import { useStore } from '../../../store/store-provider'
import { fieldLabel } from '../../../text/fields'
import { PROPOSAL_TEXT as TEXT } from '../../../text/proposals'
import { valueText } from '../../../text/values'
import { useTyped } from '../../../ui/form/unsaved'
import { Section } from '../../../ui/section'
import { useSay } from '../../../ui/say'
import { today } from '../../../ui/today'
import { decisionChanges, proposedFields } from './decide-proposal'

interface ProposalDecisionProps {
  readonly record: RecordView<'association'>
  readonly proposal: RecordView<'proposal'>
}

/** 市科协 decides what a district proposes of a municipal-level association (《实施细则》第三条): all of it, or none. */
export function ProposalDecision({ record, proposal }: ProposalDecisionProps) {
  const store = useStore()
  const say = useSay()
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  useTyped(reason.trim() !== '')
  const fields = proposedFields(record, proposal)
  const decide = async (decision: 'accepted' | 'declined'): Promise<void> => {
    const changes = decisionChanges(record, proposal, { decision, reason, today: today() })
    setBusy(true)
    const written = await store.write(changes, { reason: TEXT.reasons[decision] })
    setBusy(false)
    if (written.ok) say.done(TEXT.said[decision])
    else say.failed(written.failure)
  }
  return (
    <Section title={TEXT.title(officeById(proposal.office)?.name ?? proposal.office)}>
      {fields.length === 0 && <p className="muted">{TEXT.same}</p>}
      <table className="register-proposal">
        <thead>
          <tr>
            <th>{TEXT.field}</th>
            <th>{TEXT.now}</th>
            <th>{TEXT.proposed}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, now, proposed }) => (
            <tr key={field}>
              <td>{fieldLabel('association', field)}</td>
              <td className="muted">{valueText('association', field, now)}</td>
              <td>{valueText('association', field, proposed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="register-decide">
        <Input
          aria-label={TEXT.reason}
          placeholder={TEXT.reason}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button onClick={() => void decide('declined')} disabled={busy || reason.trim() === ''}>
          {TEXT.decline}
        </Button>
        <Button type="primary" disabled={busy} onClick={() => void decide('accepted')}>
          {TEXT.accept}
        </Button>
      </div>
    </Section>
  )
}
