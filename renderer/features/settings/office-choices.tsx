import { useMemo } from 'react'
import { Link } from 'wouter'
import { useRecord } from '../../store/hooks'
import { activeDefinition } from '../../../shared/rules/office-choices'
import { useStore } from '../../store/store-provider'
import type { RecordView } from '../../store/store-face'
import { CLUSTER_TEXT } from '../../text/clusters'
import { activeText, OWN_TEXT as TEXT } from '../../text/own-settings'
import { useDesk } from '../../ui/desk-identity'
import { FormGroup } from '../../ui/form/form-group'
import { RecordField } from '../../ui/form/record-field'
import { RecordForm } from '../../ui/form/record-form'
import { useRecordForm } from '../../ui/form/use-record-form'
import { Section } from '../../ui/section'
import { novaRefusal } from './nova-refusal'

/** 本单位口径和目标: what the office has settled for itself; what is blank is 本方案. */
export function OfficeChoices() {
  const { office } = useDesk().identity
  const settings = useRecord('office-settings', office)
  return (
    <Section title={TEXT.choicesTitle}>
      <p className="muted">{TEXT.choicesText}</p>
      {settings !== undefined && <Choices key={office} settings={settings} />}
    </Section>
  )
}

function Choices({ settings }: { readonly settings: RecordView<'office-settings'> | null }) {
  const store = useStore()
  const { office, role } = useDesk().identity
  const definition = useMemo(() => activeDefinition(settings?.value), [settings])
  const form = useRecordForm({
    kind: 'office-settings',
    initial: settings?.value ?? {},
    refuse: novaRefusal,
    save: (set) => store.write([{ kind: 'office-settings', id: office, office, set }]),
  })
  return (
    <RecordForm form={form}>
      <FormGroup title={TEXT.activeTitle}>
        <RecordField name="activeMonths" />
        <RecordField name="activeActivities" />
        <RecordField name="activeMeetings" />
        <RecordField name="activeDocument" />
        <p className="field-row-wide dim" role="note">
          {activeText(definition)}
        </p>
      </FormGroup>
      <FormGroup title={TEXT.goalTitle}>
        <RecordField name="goalAssociations" />
        <RecordField name="goalCoverage" />
        <RecordField name="goalOn" />
        <RecordField name="goalDocument" />
      </FormGroup>
      <FormGroup title={CLUSTER_TEXT.nova}>
        <RecordField name="novaYear" />
        <RecordField name="novaNames" />
        {role === 'city' && (
          <p className="field-row-wide">
            <Link href="/requests">{CLUSTER_TEXT.issue}</Link>
          </p>
        )}
      </FormGroup>
      <FormGroup title={TEXT.notesTitle}>
        <RecordField name="topGradeShare" />
        <RecordField name="evaluationNotes" />
        <RecordField name="handlingNotes" />
      </FormGroup>
    </RecordForm>
  )
}
