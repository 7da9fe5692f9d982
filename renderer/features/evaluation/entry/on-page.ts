import type { Place } from './grid-rows'

/** Which text of an indicator is open for writing. */
export interface Editor {
  readonly code: string
  readonly field: 'note' | 'reason'
}

/** What is being typed, and in which cell. */
export interface Typing {
  readonly cell: string
  readonly text: string
}

/** How far the photos of one indicator are. */
export interface Intake {
  readonly indicator: string
  readonly done: number
  readonly total: number
}

/** What changes on an entry page with keys and clicks and is written nowhere. */
export interface OnPage {
  /** Where the focus is. */
  readonly place: Place
  readonly editor: Editor | undefined
  readonly typing: Typing | undefined
  /** Photos that are being taken in. */
  readonly intake: Intake | undefined
}

/** Holds it beside the page's state, so that a key draws the row it changes and not the whole page. */
export interface OnPageStore {
  /** Bound functions, ready for `useSyncExternalStore`. */
  readonly subscribe: (listener: () => void) => () => void
  readonly snapshot: () => OnPage
  set(next: Partial<OnPage>): void
}

export function createOnPage(): OnPageStore {
  const listeners = new Set<() => void>()
  let current: OnPage = {
    place: { row: 0, column: 'site' },
    editor: undefined,
    typing: undefined,
    intake: undefined,
  }
  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot: () => current,
    set(next) {
      current = { ...current, ...next }
      for (const listener of listeners) listener()
    },
  }
}
