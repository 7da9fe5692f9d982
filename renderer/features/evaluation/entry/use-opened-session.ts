import { useEffect, useState } from 'react'
import { useStore } from '../../../store/store-provider'
import type { EntrySession } from './entry-session'
import { openSession } from './open-session'

/** The session of an evaluation for a page that only reviews it; `undefined` while it is read, or where there is none. */
export function useOpenedSession(id: string): EntrySession | undefined {
  const store = useStore()
  const [session, setSession] = useState<EntrySession>()
  useEffect(() => {
    let left = false
    const read = async (): Promise<void> => {
      const opened = await openSession(store, id)
      if (!left) setSession(opened)
    }
    void read()
    return () => {
      left = true
    }
  }, [store, id])
  return session?.id === id ? session : undefined
}
