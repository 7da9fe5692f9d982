import { useState } from 'react'

/** What lists remember while the program runs: filters, order, the row one came from. Never on the disk. */
const kept = new Map<string, unknown>()

/** `useState` whose value survives leaving the page: coming back from a record finds the list as it was. */
export function useRemembered<T>(key: string, initial: T): readonly [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => (kept.has(key) ? (kept.get(key) as T) : initial))
  return [
    value,
    (next) => {
      kept.set(key, next)
      setValue(next)
    },
  ]
}
