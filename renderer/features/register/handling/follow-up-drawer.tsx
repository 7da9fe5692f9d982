import type { ReactNode } from 'react'
import type { Json } from '../../../../shared/base/json'
import type { Sanction } from '../../../../shared/records/sanction'
import { handlingRefusal } from '../../../../shared/rules/r19-may-handle'
import type { RecordView } from '../../../store/store-face'
import { useStore } from '../../../store/store-provider'
import { useRecordForm, type FormRefusal } from '../../../ui/form/use-record-form'
import { RecordDrawer } from '../../../ui/record/record-drawer'
import { statusChange, type Handled } from './handling-changes'
import { refusalField } from './refusal-field'

interface FollowUpDrawerProps {
  readonly title: string
  readonly handled: Handled
  readonly record: RecordView<'sanction'>
  readonly proposed: Readonly<Record<string, Json>>
  readonly must: readonly string[]
  readonly onSaved: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What else is wrong with the handling was decided when it was made, and keeps nobody from lifting it. */
const refuse = (values: Sanction): FormRefusal | undefined =>
  handlingRefusal(values, []) === 'recheck-too-early'
    ? { field: refusalField('recheck-too-early'), code: 'recheck-too-early' }
    : undefined

/** What happens to a handling later (re-check, lifting); the state of the association follows in the same write. */
export function FollowUpDrawer({ title, handled, record, onClose, children, ...more }: FollowUpDrawerProps) {
  const store = useStore()
  const { id } = record
  const form = useRecordForm({
    kind: 'sanction',
    initial: record.value,
    ...more,
    refuse,
    save: (set, values) =>
      store.write([{ kind: 'sanction', id, set }, ...statusChange(handled, { id, value: values })]),
  })
  return (
    <RecordDrawer title={title} form={form} onClose={onClose}>
      {children}
    </RecordDrawer>
  )
}
