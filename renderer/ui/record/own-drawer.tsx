import { useState } from 'react'
import type { Kind } from '../../../shared/records/kinds'
import { useStore } from '../../store/store-provider'
import type { RecordView } from '../../store/store-face'
import { KIND_NAMES } from '../../text/fields'
import { CHILD_TEXT } from '../../text/register'
import { useDesk } from '../desk-identity'
import { useRecordForm } from '../form/use-record-form'
import { BelowRecord } from './below-record'
import type { OwnKind } from './own-kind'
import { RecordDrawer } from './record-drawer'
import { useRemoveRecord } from './use-remove-record'

interface OwnDrawerProps<K extends Kind> {
  readonly own: OwnKind<K>
  readonly record: RecordView<K> | undefined
  readonly onClose: () => void
}

/** Makes or edits one record of the office's own. One of another office is looked at only. */
export function OwnDrawer<K extends Kind>({ own, record, onClose }: OwnDrawerProps<K>) {
  const { kind, Fields } = own
  const store = useStore()
  const { office } = useDesk().identity
  const [id] = useState(() => record?.id ?? store.newId())
  const name = KIND_NAMES[kind]
  const form = useRecordForm({
    kind,
    initial: record === undefined ? {} : record.value,
    must: own.must,
    onSaved: onClose,
    save: (set) => store.write([{ kind, id, office: record?.office ?? office, set }]),
    ...(record === undefined ? { proposed: own.first() } : {}),
  })
  const remove = useRemoveRecord(kind, id, onClose)
  const isOurs = record === undefined || record.office === office
  return (
    <RecordDrawer
      title={record === undefined ? CHILD_TEXT.add(name) : CHILD_TEXT.edit(name)}
      form={form}
      onClose={onClose}
      {...(record !== undefined && isOurs ? { onDelete: () => void remove() } : {})}
      below={<BelowRecord kind={kind} id={id} saved={record !== undefined} allowed={isOurs} />}
    >
      <Fields record={record} />
    </RecordDrawer>
  )
}
