import { useState, type FocusEvent, type KeyboardEvent } from 'react'

/** Boxes of a table of which one is a tab stop. */
export interface ColumnKeys {
  /** The place of the box that Tab leads to. */
  readonly stop: number
  /** For the table around the boxes. */
  readonly handlers: {
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void
    readonly onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => void
  }
}

/**
 * A ledger has dozens of columns: their boxes are one tab stop. ↑ ↓ go from box to box, F8 to the next of `places` that
 * wants a look; Enter, the space bar or typing opens one, and then the keys are the list's own. Tab leads first to the
 * first place that wants a look.
 */
export function useColumnKeys(places: readonly { readonly wanting: boolean }[]): ColumnKeys {
  const [chosen, setChosen] = useState<number>()
  const first = Math.max(
    0,
    places.findIndex(({ wanting }) => wanting),
  )
  const stop = chosen === undefined || chosen >= places.length ? first : chosen
  return {
    stop,
    handlers: {
      onFocus: ({ currentTarget, target }) => {
        const at = boxesIn(currentTarget).indexOf(target)
        if (at >= 0) setChosen(at)
      },
      onKeyDownCapture: (event) => {
        const boxes = boxesIn(event.currentTarget)
        const at = boxes.findIndex((box) => box === event.target)
        if (at < 0 || boxes[at]?.getAttribute('aria-expanded') === 'true') return
        const next = targetOf(event, at, places)
        if (next === undefined) return
        event.preventDefault()
        event.stopPropagation()
        boxes[next]?.focus()
        boxes[next]?.scrollIntoView({ block: 'nearest' })
      },
    },
  }
}

const boxesIn = (table: HTMLElement): readonly HTMLElement[] => [
  ...table.querySelectorAll<HTMLElement>('[role=combobox]:not(:disabled)'),
]

function targetOf(
  { key, ctrlKey, altKey, shiftKey }: KeyboardEvent,
  at: number,
  places: readonly { readonly wanting: boolean }[],
): number | undefined {
  if (ctrlKey || altKey || shiftKey) return undefined
  if (key === 'ArrowUp') return Math.max(0, at - 1)
  if (key === 'ArrowDown') return Math.min(places.length - 1, at + 1)
  if (key !== 'F8') return undefined
  const after = places.findIndex(({ wanting }, place) => wanting && place > at)
  const wanted = after >= 0 ? after : places.findIndex(({ wanting }) => wanting)
  return wanted < 0 ? at : wanted
}
