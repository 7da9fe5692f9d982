import { useState } from 'react'
import { factsKey } from '../../../shared/rules/explained'
import type { Finding } from '../../../shared/rules/finding'
import { useStore } from '../../store/store-provider'
import { findingText } from '../../text/rules'
import { EXPLAIN_TEXT as TEXT } from '../../text/todo'
import { useDesk } from '../desk-identity'
import { RecordField } from '../form/record-field'
import { useRecordForm } from '../form/use-record-form'
import { RecordDrawer } from '../record/record-drawer'
import { today } from '../today'

/** Takes the reason why a finding needs nothing done: kept with day and name, for the facts as they are. */
export function ExplainPanel({
  finding,
  onClose,
}: {
  readonly finding: Finding
  readonly onClose: () => void
}) {
  const store = useStore()
  const { office, operator } = useDesk().identity
  const [id] = useState(() => store.newId())
  const form = useRecordForm({
    kind: 'explanation',
    initial: {},
    must: ['reason'],
    onSaved: onClose,
    save: ({ reason = null }) => {
      const about = { associationId: finding.associationId, finding: finding.code }
      const record = { recordKind: finding.record.kind, recordId: finding.record.id }
      const given = { reason, explainedOn: today(), explainedBy: operator }
      const set = { ...about, ...record, ...given, factsHash: factsKey(finding) }
      return store.write([{ kind: 'explanation', id, office, set }])
    },
  })
  const { found, figures } = findingText(finding)
  return (
    <RecordDrawer title={TEXT.title} form={form} onClose={onClose}>
      <p>{found}</p>
      {figures !== '' && <p className="dim">{figures}</p>}
      <RecordField name="reason" />
      <p className="muted">{TEXT.lead}</p>
    </RecordDrawer>
  )
}
