import { Input } from 'antd'
import { useState, type KeyboardEvent } from 'react'
import type { RecordView } from '../../store/store-face'
import { useStore } from '../../store/store-provider'
import { REQUESTS_TEXT as TEXT } from '../../text/requests'
import { useSay } from '../../ui/say'

interface TargetCellProps {
  readonly row: RecordView<'city-request'>
  readonly name: string
}

/** The goal of one district, written when the cell is left or Enter is pressed; what is no number stays unsaved. */
export function TargetCell({ row: { id, value }, name }: TargetCellProps) {
  const store = useStore()
  const say = useSay()
  const kept = String(value.targetAssociations ?? '')
  const [typed, setTyped] = useState(kept)
  const isGood = /^\d{0,6}$/.test(typed)
  const save = async (): Promise<void> => {
    if (!isGood || typed === kept) return
    const targetAssociations = typed === '' ? null : Number(typed)
    const written = await store.write([{ kind: 'city-request', id, set: { targetAssociations } }])
    if (!written.ok) say.failed(written.failure)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // The table's keys move in the number; all others, Esc and the shortcuts, are for whoever stands around it.
    if (TABLE_KEYS.has(event.key)) event.stopPropagation()
    if (event.key !== 'Escape' || typed === kept) return
    event.stopPropagation()
    setTyped(kept)
  }
  return (
    <>
      <Input
        aria-label={TEXT.targetOf(name)}
        aria-invalid={!isGood}
        status={isGood ? '' : 'error'}
        size="small"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => void save()}
        onPressEnter={() => void save()}
        onKeyDown={onKeyDown}
      />
      {!isGood && (
        <span className="error-line" role="alert">
          {TEXT.targetWrong}
        </span>
      )}
    </>
  )
}

const TABLE_KEYS: ReadonlySet<string> = new Set([
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  'Enter',
  ' ',
])
