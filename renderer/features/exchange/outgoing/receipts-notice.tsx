import { Button } from 'antd'
import { useState } from 'react'
import { bridge } from '../../../bridge'
import { useStore } from '../../../store/store-provider'
import { useExchangeLedger } from '../../../store/use-exchange-standing'
import { failureText } from '../../../text/failures'
import { RECEIPTS_TEXT as TEXT } from '../../../text/municipal-desk'
import { useDesk } from '../../../ui/desk-identity'
import { useSay } from '../../../ui/say'
import { officeName } from '../offices/office-name'
import { pendingReceipts } from './pending-receipts'
import { writeReceipts, type WrittenReceipt } from './write-receipts'
import '../exchange.css'

/** Receipts that wait, and the one button that writes them all into a folder or onto a stick. */
export function ReceiptsNotice() {
  const store = useStore()
  const say = useSay()
  const { office: own, operator } = useDesk().identity
  const entries = useExchangeLedger()
  const [at, setAt] = useState<{ readonly done: number; readonly all: number }>()
  const [written, setWritten] = useState<readonly WrittenReceipt[]>()
  const pending = pendingReceipts(entries ?? [])
  const write = async (): Promise<void> => {
    const folder = await bridge['print.folder']()
    if (!folder.ok) return say.failed(folder.failure)
    if (folder.value.token === '') return
    const all = pending.length
    setAt({ done: 0, all })
    setWritten(
      await writeReceipts(bridge, store, {
        own,
        operator,
        folder: folder.value.token,
        pending,
        onProgress: (done) => setAt({ done, all }),
      }),
    )
    setAt(undefined)
  }
  if (at !== undefined) {
    return (
      <div className="exchange-notice exchange-notice-info">
        <progress max={at.all} value={at.done} aria-label={TEXT.write} />
        <span role="status">{TEXT.writing(at.done, at.all)}</span>
      </div>
    )
  }
  return (
    <>
      {written !== undefined && <Outcome written={written} />}
      {pending.length > 0 && (
        <div className="exchange-notice exchange-notice-warn">
          <b>{TEXT.pending(pending.length, new Set(pending.map(({ office }) => office)).size)}</b>
          <span>{TEXT.text}</span>
          <span className="actions">
            <Button onClick={() => void write()}>{TEXT.write}</Button>
          </span>
        </div>
      )}
    </>
  )
}

function Outcome({ written }: { readonly written: readonly WrittenReceipt[] }) {
  const failures = written.flatMap(({ office, written: outcome }) =>
    'failure' in outcome ? [`${officeName(office)}：${failureText(outcome.failure).cause}`] : [],
  )
  const done = written.length - failures.length
  return (
    <>
      {done > 0 && (
        <div className="exchange-notice exchange-notice-ok" role="status">
          <b>{TEXT.written(done)}</b>
        </div>
      )}
      {failures.length > 0 && (
        <div className="exchange-notice exchange-notice-warn" role="alert">
          <b>{TEXT.failed(failures.length)}</b>
          <span>{failures.join('；')}</span>
        </div>
      )}
    </>
  )
}
