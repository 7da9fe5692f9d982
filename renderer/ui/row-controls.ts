import type { KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/**
 * In a list that has the focus → leads to the first button or link of its chosen row, and on to the next ones; ← leads
 * back, from the first one to the list. With Tab alone the way to a row far down leads through the buttons of all above.
 * Tells whether the key was meant for it. Fields in a row keep their arrows.
 */
export function movesInRow(event: KeyboardEvent<HTMLElement>, row: Element | null): boolean {
  const step = STEPS[event.key]
  const { target, currentTarget: list } = event
  if (step === undefined || !(target instanceof HTMLElement) || hasModifier(event)) return false
  const controls = [...(row?.querySelectorAll<HTMLElement>('button:not([disabled]), a[href]') ?? [])]
  const at = controls.indexOf(target)
  if (at < 0 && target !== list) return false
  const next = at + step
  if (next === -1) list.focus()
  else controls[next]?.focus()
  return true
}

const hasModifier = ({ ctrlKey, altKey, shiftKey, metaKey }: KeyboardEvent): boolean =>
  ctrlKey || altKey || shiftKey || metaKey
