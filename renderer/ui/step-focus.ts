import { useEffect, useRef, type FocusEvent, type RefObject } from 'react'

/**
 * A page that goes on to its next step takes away what had the focus. It goes to the page's title then, so that
 * keyboard and screen reader go on from there and not from the top of the window; the title is seen, also where somebody
 * had scrolled down to what is gone.
 */
export function useStepFocus(step: string): void {
  const last = useRef(step)
  useEffect(() => {
    if (last.current === step) return
    last.current = step
    if (document.activeElement !== document.body && document.activeElement !== null) return
    document.getElementById('main')?.scrollTo({ top: 0 })
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

/**
 * A list that loses the row with the focus (what was explained is open no more) hands it to the row that moved up.
 * `list` holds the rows. Returns what the list does on focus.
 */
export function useRowFocus(list: RefObject<HTMLElement | null>): (at: FocusEvent) => void {
  const last = useRef<{ readonly control: Element; readonly place: number }>(undefined)
  useEffect(() => {
    if (last.current === undefined || last.current.control.isConnected) return
    const { place } = last.current
    last.current = undefined
    if (document.activeElement === document.body)
      controlsIn(list.current)
        .slice(0, place + 1)
        .at(-1)
        ?.focus()
  })
  return ({ target }) => {
    last.current = { control: target, place: controlsIn(list.current).findIndex((each) => each === target) }
  }
}

/**
 * A grid that loses the control with the focus (what was returned has no button 退回 any more) takes the focus itself: the
 * arrows go on from its row. Returns what the grid does on focus.
 */
export function useGridFocus(grid: RefObject<HTMLElement | null>): (at: FocusEvent) => void {
  const last = useRef<Element>(undefined)
  useEffect(() => {
    if (last.current === undefined || last.current.isConnected) return
    last.current = undefined
    if (document.activeElement === document.body) focusBack(grid.current)
  })
  return ({ target }) => {
    last.current = target
  }
}

const controlsIn = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('tbody a, tbody button') ?? []),
]
