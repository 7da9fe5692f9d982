import type { KeyboardEvent } from 'react'
import { ENTRY_TEXT } from '../../../text/evaluation'
import { GrowingText } from '../../../ui/growing-text'
import { cleanText } from '../clean-text'

interface WritingLineProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly maxLength: number
  /** A reason is one line; a note may have several. */
  readonly single: boolean
  readonly onChange: (text: string) => void
  readonly onBlur: () => void
  /** Enter or Escape: writing is done, nothing is lost either way. */
  readonly onDone: () => void
}

/** A text field that opens inside the grid, is saved as one writes, and gives the focus back with Enter or Escape. */
export function WritingLine({
  label,
  hint,
  value,
  maxLength,
  single,
  onChange,
  onBlur,
  onDone,
}: WritingLineProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    event.stopPropagation()
    // Enter that chooses a word of an input method is not meant for us.
    if (event.nativeEvent.isComposing) return
    const done = event.key === 'Escape' || (event.key === 'Enter' && (single || !event.shiftKey))
    if (!done) return
    event.preventDefault()
    onDone()
  }
  return (
    <div className="writing-line">
      <GrowingText
        aria-label={label}
        autoFocus
        minRows={1}
        maxRows={6}
        value={value}
        maxLength={maxLength}
        onChange={(event) =>
          onChange(cleanText(single ? event.target.value.replaceAll('\n', ' ') : event.target.value))
        }
        onBlur={onBlur}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
      />
      <p className="dim" role="status">
        {value.length < maxLength ? hint : ENTRY_TEXT.atLimit(maxLength)}
      </p>
    </div>
  )
}
