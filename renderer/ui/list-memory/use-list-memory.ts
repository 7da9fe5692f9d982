import { useCallback, useEffect, useState } from 'react'
import type { z } from 'zod'
import type { Json } from '../../../shared/base/json'
import { useStore } from '../../store/store-provider'
import { useDesk } from '../desk-identity'

/** What was recalled, so that a page that opens again does not wait for the database. */
const known = new Map<string, unknown>()

/** Something a list keeps for its operator, beyond the program's end: its columns, its saved filters. */
export function useListMemory<T extends Json>(
  what: string,
  shape: z.ZodType<T>,
  first: T,
): readonly [T, (value: T) => void] {
  const store = useStore()
  const { identity } = useDesk()
  const name = `list ${what} ${identity.operator}`
  const [value, setValue] = useState<T>(() => (known.has(name) ? (known.get(name) as T) : first))
  useEffect(() => {
    if (known.has(name)) return undefined
    let gone = false
    const recall = async (): Promise<void> => {
      const found = shape.safeParse(await store.recall(name))
      if (!found.success || gone) return
      known.set(name, found.data)
      setValue(found.data)
    }
    void recall()
    return () => {
      gone = true
    }
  }, [store, name, shape])
  const keep = useCallback(
    (next: T): void => {
      known.set(name, next)
      setValue(next)
      void store.remember(name, next)
    },
    [store, name],
  )
  return [value, keep]
}
