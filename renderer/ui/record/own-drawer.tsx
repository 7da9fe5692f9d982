import { useState } from 'react'
import { officeById } from '../../../shared/codes/offices'
import { mayWrite } from '../../../shared/merge/may-write'
import type { GroupDefinition } from '../../../shared/records/define-kind'
import { KINDS, type Kind } from '../../../shared/records/kinds'
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

/** Makes or edits one record of the office's own. One of another office is looked at, unless a part of it is ours. */
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
  const isLocked = record !== undefined && !mayWritePart(kind, record.office, office)
  return (
    <RecordDrawer
      title={record === undefined ? CHILD_TEXT.add(name) : CHILD_TEXT.edit(name)}
      form={form}
      onClose={onClose}
      {...(record !== undefined && isOurs ? { onDelete: () => void remove() } : {})}
      locked={isLocked && <p className="muted">{CHILD_TEXT.lockedOther(officeName(record.office))}</p>}
      below={<BelowRecord kind={kind} id={id} saved={record !== undefined} allowed={isOurs} />}
    >
      <Fields record={record} />
    </RecordDrawer>
  )
}

/** Whether `writer` has a part of its own in a record of `office`: 市科协 the answer to a report, say. */
const mayWritePart = (kind: Kind, office: string, writer: string): boolean =>
  Object.values<GroupDefinition>(KINDS[kind].groups).some(({ owner }) =>
    mayWrite(owner, { office, localOffice: undefined }, writer),
  )

const officeName = (id: string): string => officeById(id)?.name ?? id
