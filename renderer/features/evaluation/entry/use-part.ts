import { useSyncExternalStore } from 'react'

interface Watched<S> {
  readonly subscribe: (listener: () => void) => () => void
  readonly snapshot: () => S
}

/** A part of what something watched holds: another drawing only when `select` gives another value. */
export const usePart = <S, T>({ subscribe, snapshot }: Watched<S>, select: (state: S) => T): T =>
  useSyncExternalStore(subscribe, () => select(snapshot()))
