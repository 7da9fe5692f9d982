import { useRef, type KeyboardEvent } from 'react'
import { IMPORT_TEXT as TEXT } from '../../text/import'

interface CellEditorProps {
  readonly text: string
  /** The new text; `undefined` when it stays. */
  readonly onFinish: (text: string | undefined) => void
}

/** A cell while it is typed in: Enter takes it, Escape gives it up, leaving takes it too. */
export function CellEditor({ text, onFinish }: CellEditorProps) {
  const done = useRef(false)
  const finish = (typed: string, take: boolean): void => {
    if (done.current) return
    done.current = true
    onFinish(take && typed !== text ? typed : undefined)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // An input method uses Enter for itself while it composes.
    if (event.nativeEvent.isComposing) return
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    finish(event.currentTarget.value, event.key === 'Enter')
  }
  return (
    <input
      autoFocus
      className="import-editor"
      aria-label={TEXT.keyEdit}
      defaultValue={text}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={onKeyDown}
      onBlur={(event) => finish(event.currentTarget.value, true)}
      onClick={(event) => event.stopPropagation()}
    />
  )
}
