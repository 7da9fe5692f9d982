import { useState } from 'react'
import type { Json } from '../../../shared/base/json'

/** How a control shows a value as text, and what typed text means. Text that means nothing is its own value. */
export interface Notation {
  readonly show: (value: Json | undefined) => string
  readonly read: (text: string) => Json | undefined
}

interface TypedText {
  readonly text: string
  readonly type: (text: string) => void
  /** On leaving the control: what was understood is shown in its regular form. */
  readonly leave: () => void
}

/**
 * The text in a control beside the value it stands for: a person types 2025.9.29, the form holds 2025-09-29, and the
 * text is not rewritten under the cursor.
 */
export function useTypedText(
  value: Json | undefined,
  onChange: (value: Json | undefined) => void,
  { show, read }: Notation,
): TypedText {
  const [text, setText] = useState(() => show(value))
  const [seen, setSeen] = useState(value)
  if (seen !== value) {
    setSeen(value)
    if (read(text) !== value) setText(show(value))
  }
  return {
    text,
    type: (typed) => {
      const next = read(typed)
      setText(typed)
      setSeen(next)
      onChange(next)
    },
    leave: () => setText(show(value)),
  }
}
