import { Select } from 'antd'
import { useState } from 'react'
import { MUNICIPAL_OFFICE, officesOn } from '../../../shared/codes/offices'
import { useRecord } from '../../store/hooks'
import { useStore } from '../../store/store-provider'
import { ATTACHMENT_TEXT } from '../../text/attachments'
import { REQUESTS_TEXT as TEXT } from '../../text/requests'
import { useDesk } from '../../ui/desk-identity'
import { FieldRow } from '../../ui/form/field-row'
import { RecordField } from '../../ui/form/record-field'
import { useRecordForm } from '../../ui/form/use-record-form'
import { RecordDrawer } from '../../ui/record/record-drawer'
import { useSay } from '../../ui/say'
import { today } from '../../ui/today'
import { CodeListIssued } from './code-list-issued'
import { nextIssuedNumber } from './issue-order'
import { codeListOf } from './issued-code-list'
import { issueOf, issueRefusal } from './request-series'
import { SchemeChoice } from './scheme-choice'

const FIELDS = ['title', 'text', 'documentNumber', 'dueOn'] as const
const TARGETS = ['targetYear', 'targetAssociations', 'targetCoverage'] as const

/** Something new for all districts, or for those that are named. */
export function IssuePanel({ onClose }: { readonly onClose: () => void }) {
  const store = useStore()
  const say = useSay()
  const [seriesId] = useState(() => store.newId())
  const all = officesOn(today()).filter(({ id }) => id !== MUNICIPAL_OFFICE)
  const [named, setNamed] = useState<readonly string[]>([])
  const offices = named.length === 0 ? all.map(({ id }) => id) : named
  const settings = useRecord('office-settings', useDesk().identity.office)
  const list = codeListOf(settings?.value ?? {})
  const form = useRecordForm({
    kind: 'city-request',
    initial: {},
    proposed: { kind: 'announcement' },
    must: ['title'],
    refuse: (values) => issueRefusal({ ...values, ...list }, today()),
    save: async (set, { kind }) => {
      const number = nextIssuedNumber(await store.list('city-request'), today())
      const what = kind === 'code-list' ? { ...set, ...list } : set
      return store.write(issueOf(what, { seriesId, offices, on: today(), number }))
    },
    onSaved: () => {
      say.done(TEXT.issued(offices.length))
      onClose()
    },
  })
  const issued = form.methods.watch('kind')
  return (
    <RecordDrawer title={TEXT.issueTitle} form={form} onClose={onClose}>
      <FieldRow id="offices" label={TEXT.offices}>
        <Select
          id="offices"
          mode="multiple"
          placeholder={TEXT.allOffices}
          optionFilterProp="label"
          value={[...named]}
          onChange={setNamed}
          options={all.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </FieldRow>
      <RecordField name="kind" />
      {/* Before the title, which they fill in. */}
      {issued === 'scheme' && <SchemeChoice />}
      {issued === 'code-list' && settings !== undefined && <CodeListIssued list={list} />}
      {[...FIELDS, ...(issued === 'target' ? TARGETS : [])].map((field) => (
        <RecordField key={field} name={field} />
      ))}
      <p className="dim">{ATTACHMENT_TEXT.afterSaving}</p>
    </RecordDrawer>
  )
}
