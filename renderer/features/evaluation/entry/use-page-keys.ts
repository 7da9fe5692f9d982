import { useEffect, useEffectEvent } from 'react'

/** What the keys of a whole entry page do; a key without a meaning now does what it always does. */
export interface PageKeys {
  /** Ctrl+Enter */
  readonly finalise: (() => void) | undefined
  /** Ctrl+P */
  readonly print: () => void
  /** F9 */
  readonly steps: () => void
  /** F8, as in the import: the next place that waits for a person. */
  readonly nextOpen: (() => void) | undefined
}

const actionOf = (keys: PageKeys, { key, ctrlKey, metaKey }: KeyboardEvent): (() => void) | undefined => {
  if (ctrlKey || metaKey) {
    if (key === 'Enter') return keys.finalise
    return key.toLowerCase() === 'p' ? keys.print : undefined
  }
  if (key === 'F9') return keys.steps
  return key === 'F8' ? keys.nextOpen : undefined
}

/** Keys that work wherever the focus is on the entry page; a panel or question over it keeps its own. */
export function usePageKeys(keys: PageKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.altKey || event.isComposing || event.defaultPrevented) return
    if (event.target instanceof Element && event.target.closest('[role=dialog], dialog') !== null) return
    const action = actionOf(keys, event)
    if (action === undefined) return
    event.preventDefault()
    action()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
