/** A value that screens may subscribe to. It is another object after every change, and the same one in between. */
export interface Watched<T> {
  readonly get: () => T
  /** Changes some of its members and tells the listeners. */
  readonly set: (part: Partial<T>) => void
  /** Returns what ends the subscription. */
  readonly watch: (listener: () => void) => () => void
}

export function watched<T extends object>(initial: T): Watched<T> {
  const listeners = new Set<() => void>()
  let value = initial
  return {
    get: () => value,
    set: (part) => {
      value = { ...value, ...part }
      for (const listener of listeners) listener()
    },
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
