import { Button } from 'antd'
import { useRef, useState } from 'react'
import { trimmed } from '../../../../shared/base/normalize'
import { useStore } from '../../../store/store-provider'
import { RECEPTION_TEXT as TEXT } from '../../../text/municipal-desk'
import { useTyped } from '../../../ui/form/unsaved'
import { GrowingText } from '../../../ui/growing-text'
import { OverPanel } from '../../../ui/over-panel'
import { useSay } from '../../../ui/say'
import { today } from '../../../ui/today'
import { returnOf, unreturned, type ReceptionRow } from './reception-rows'
import '../exchange.css'

const LONGEST = 280

/** Returns an evaluation to its district, with the reason that it is to work by. */
export function ReturnPanel({ row, onClose }: { readonly row: ReceptionRow; readonly onClose: () => void }) {
  const store = useStore()
  const say = useSay()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const box = useRef<HTMLTextAreaElement>(null)
  const given = trimmed(reason.replaceAll('\n', ' '))
  useTyped(given !== '')
  const send = async (): Promise<void> => {
    setTried(true)
    if (given === '') return box.current?.focus()
    setBusy(true)
    const written = await store.write([returnOf(row, given, today())], { reason: given })
    setBusy(false)
    if (!written.ok) return say.failed(written.failure)
    say.undoable(TEXT.returned(row.name), async () => store.write([unreturned(row)]))
    onClose()
  }
  return (
    <OverPanel title={TEXT.returnTitle(row.name)} onClose={onClose}>
      <div className="exchange-panel">
        <p>{TEXT.returnText}</p>
        <GrowingText
          aria-label={TEXT.returnReason}
          placeholder={TEXT.returnReason}
          maxLength={LONGEST}
          minRows={3}
          maxRows={8}
          value={reason}
          status={tried && given === '' ? 'error' : ''}
          onChange={({ target }) => setReason(target.value)}
        />
        {tried && given === '' && (
          <p className="error-line" role="alert">
            {TEXT.reasonMissing}
          </p>
        )}
        <div className="actions">
          <Button type="primary" disabled={busy} onClick={() => void send()}>
            {TEXT.returnYes}
          </Button>
          <Button onClick={onClose}>{TEXT.cancel}</Button>
        </div>
      </div>
    </OverPanel>
  )
}
