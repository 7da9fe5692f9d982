import { useState } from 'react'
import type { Kind } from '../../../shared/records/kinds'
import { useStore } from '../../store/store-provider'
import type { RecordView } from '../../store/store-face'
import { ATTACHMENT_TEXT } from '../../text/attachments'
import { KIND_NAMES } from '../../text/fields'
import { HISTORY_TEXT } from '../../text/history'
import { CHILD_TEXT } from '../../text/register'
import { Attachments } from '../attachments/attachments'
import { useDesk } from '../desk-identity'
import { useRecordForm } from '../form/use-record-form'
import { LinkButton } from '../link-button'
import { useSay } from '../say'
import { HistoryList } from './history-list'
import type { OwnKind } from './own-kind'
import { RecordDrawer } from './record-drawer'

interface OwnDrawerProps<K extends Kind> {
  readonly own: OwnKind<K>
  readonly record: RecordView<K> | undefined
  readonly onClose: () => void
}

/** Makes or edits one record of the office's own. One of another office is looked at only. */
export function OwnDrawer<K extends Kind>({ own, record, onClose }: OwnDrawerProps<K>) {
  const { kind, Fields } = own
  const store = useStore()
  const say = useSay()
  const { office } = useDesk().identity
  const [id] = useState(() => record?.id ?? store.newId())
  const [history, setHistory] = useState(false)
  const name = KIND_NAMES[kind]
  const form = useRecordForm({
    kind,
    initial: record === undefined ? {} : record.value,
    must: own.must,
    onSaved: onClose,
    save: (set) => store.write([{ kind, id, office: record?.office ?? office, set }]),
    ...(record === undefined ? { proposed: own.first() } : {}),
  })
  const remove = async (): Promise<void> => {
    const removed = await store.write([{ kind, id, set: {}, deleted: true }])
    if (!removed.ok) return say.failed(removed.failure)
    onClose()
    say.undoable(CHILD_TEXT.deleted(name), () => store.write([{ kind, id, set: {}, deleted: false }]))
  }
  const isOurs = record === undefined || record.office === office
  return (
    <RecordDrawer
      title={record === undefined ? CHILD_TEXT.add(name) : CHILD_TEXT.edit(name)}
      form={form}
      onClose={onClose}
      {...(record !== undefined && isOurs ? { onDelete: () => void remove() } : {})}
      below={
        record === undefined ? (
          <p className="dim">{ATTACHMENT_TEXT.afterSaving}</p>
        ) : (
          <>
            <Attachments of={{ kind, id }} allowed={isOurs} />
            <div className="drawer-history">
              <LinkButton aria-expanded={history} onClick={() => setHistory(!history)}>
                {history ? HISTORY_TEXT.hide : HISTORY_TEXT.show}
              </LinkButton>
              {history && <HistoryList kind={kind} id={id} />}
            </div>
          </>
        )
      }
    >
      <Fields record={record} />
    </RecordDrawer>
  )
}
