import { useRef, useState } from 'react'
import type { Kind } from '../../../../shared/records/kinds'
import { useStore } from '../../../store/store-provider'
import type { RecordView } from '../../../store/store-face'
import { KIND_NAMES } from '../../../text/fields'
import { CHILD_TEXT } from '../../../text/register'
import { useDesk } from '../../../ui/desk-identity'
import { changesOf, useRecordForm, type FormValues } from '../../../ui/form/use-record-form'
import { BelowRecord } from '../../../ui/record/below-record'
import { RecordDrawer } from '../../../ui/record/record-drawer'
import { useRemoveRecord } from '../../../ui/record/use-remove-record'
import type { Above, Brought, ChildKind } from './child-kind'
import { lockedWords } from './locked-words'
import { mayWriteBelow } from './may-write-below'

interface ChildDrawerProps<K extends Kind> {
  readonly child: ChildKind<K>
  readonly above: Above
  readonly record: RecordView<K> | undefined
  readonly onClose: () => void
}

/** Makes or edits one record below an association. */
export function ChildDrawer<K extends Kind>({ child, above, record, onClose }: ChildDrawerProps<K>) {
  const { kind, Fields } = child
  const store = useStore()
  const { identity } = useDesk()
  const [id] = useState(() => record?.id ?? store.newId())
  const name = KIND_NAMES[kind]
  const brought = useRef<Brought>({ changes: [] })
  const refuses = async (values: FormValues): Promise<string | undefined> => {
    if (child.brings === undefined) return undefined
    const value = values as RecordView<K>['value']
    const changed = Object.keys(changesOf(record?.value ?? {}, values))
    brought.current = await child.brings({ id, value, changed }, store, above.id)
    return 'refused' in brought.current ? brought.current.refused : undefined
  }
  const form = useRecordForm({
    kind,
    initial: record === undefined ? {} : record.value,
    must: child.must,
    refuse: (values) => child.refuse?.(values as RecordView<K>['value'], record?.id),
    onSaved: onClose,
    hindrance: refuses,
    save: (changes) => {
      const set = record === undefined ? { ...changes, associationId: above.id } : changes
      const { changes: others, reason } = { changes: [], reason: undefined, ...brought.current }
      const context = reason === undefined ? {} : { reason }
      return store.write([{ kind, id, office: above.office, set }, ...others], context)
    },
    ...(record === undefined ? { proposed: child.first(above) } : {}),
  })
  const remove = useRemoveRecord(kind, id, onClose)
  const allowed = mayWriteBelow(kind, above, identity.office)
  return (
    <RecordDrawer
      title={record === undefined ? CHILD_TEXT.add(name) : CHILD_TEXT.edit(name)}
      form={form}
      onClose={onClose}
      {...(record !== undefined && allowed ? { onDelete: () => void remove() } : {})}
      locked={!allowed && <p className="muted">{lockedWords(above, identity.office)}</p>}
      below={
        <BelowRecord kind={kind} id={id} saved={record !== undefined} allowed={above.transferred !== true} />
      }
    >
      <Fields above={above} record={record} />
    </RecordDrawer>
  )
}
