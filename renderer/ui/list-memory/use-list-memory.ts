import { useCallback, useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import type { Json } from '../../../shared/base/json'
import { useStore } from '../../store/store-provider'
import { useDesk } from '../desk-identity'
import { useSay } from '../say'

/** What was recalled, so that a page that opens again does not wait for the database. */
const known = new Map<string, unknown>()

/**
 * Something a list keeps for its operator, beyond the program's end: its columns, its saved filters. What is set holds
 * on the page at once; whether it is kept comes back, and a failure has been told then.
 */
export function useListMemory<T extends Json>(
  what: string,
  shape: z.ZodType<T>,
  first: T,
): readonly [T, (value: T) => Promise<boolean>] {
  const store = useStore()
  const { identity } = useDesk()
  const say = useSay()
  const latest = useRef(say)
  useEffect(() => void (latest.current = say), [say])
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
    async (next: T): Promise<boolean> => {
      known.set(name, next)
      setValue(next)
      const kept = await store.remember(name, next)
      if (!kept.ok) latest.current.failed(kept.failure)
      return kept.ok
    },
    [store, name],
  )
  return [value, keep]
}
