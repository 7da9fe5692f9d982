import { useEffect, useRef } from 'react'

/**
 * A page that goes on to its next step takes away what had the focus. It goes to the page's title then, so that
 * keyboard and screen reader go on from there and not from the top of the window.
 */
export function useStepFocus(step: string): void {
  const last = useRef(step)
  useEffect(() => {
    if (last.current === step) return
    last.current = step
    if (document.activeElement === document.body || document.activeElement === null)
      document.getElementById('page-title')?.focus({ preventScroll: true })
  }, [step])
}

/**
 * Gives the focus back to what had it before a panel or a question; to the page's title where that is gone (定级 leaves
 * no button 定级 behind).
 */
export function focusBack(before: Element | null): void {
  if (before instanceof HTMLElement && before.isConnected) before.focus()
  else document.getElementById('page-title')?.focus({ preventScroll: true })
}
