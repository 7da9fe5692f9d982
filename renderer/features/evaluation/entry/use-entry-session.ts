import { useEffect, useState } from 'react'
import { limitSignals, type LimitSignal } from '../../../../shared/evaluation/limit-signals'
import { isReadOnly } from '../../../../shared/evaluation/read-only'
import type { Association } from '../../../../shared/records/association'
import type { Store } from '../../../store/store-face'
import { useStore } from '../../../store/store-provider'
import { today } from '../../../ui/today'
import { associationOf } from '../association-of'
import type { EntrySession } from './entry-session'
import { rememberOpen } from './last-open'
import { openSession } from './open-session'

export interface OpenEntry {
  readonly session: EntrySession
  readonly association: Association
  /** What the register says about limits. */
  readonly signals: ReadonlySet<LimitSignal>
}

/**
 * The session of an evaluation; `undefined` while it is read, `null`: there is none. Leaving the page, the window or
 * the computer saves at once what still waits for a pause of typing.
 */
export function useEntrySession(id: string): OpenEntry | null | undefined {
  const store = useStore()
  const [open, setOpen] = useState<OpenEntry | null>()
  useEffect(() => {
    let left = false
    const read = async (): Promise<void> => {
      const session = await openSession(store, id)
      const { associationId = '' } = session?.snapshot().evaluation ?? {}
      const association = await associationOf(store, associationId)
      const signals = await signalsOf(store, associationId, association)
      if (left) return
      setOpen(session === undefined ? null : { session, association, signals })
      if (session !== undefined && !isReadOnly(session.snapshot().evaluation)) await rememberOpen(store, id)
    }
    void read()
    return () => {
      left = true
    }
  }, [store, id])

  const session = open?.session
  useEffect(() => {
    if (session === undefined) return undefined
    const save = (): void => void session.flush()
    window.addEventListener('blur', save)
    window.addEventListener('pagehide', save)
    document.addEventListener('visibilitychange', save)
    return () => {
      window.removeEventListener('blur', save)
      window.removeEventListener('pagehide', save)
      document.removeEventListener('visibilitychange', save)
      save()
    }
  }, [session])
  return open
}

async function signalsOf(
  store: Store,
  associationId: string,
  association: Association,
): Promise<ReadonlySet<LimitSignal>> {
  const [terms, posts, sanctions] = await Promise.all([
    store.children('term', associationId),
    store.children('post', associationId),
    store.children('sanction', associationId),
  ])
  return limitSignals({
    association,
    terms: terms.map(({ value }) => value),
    posts: posts.map(({ value }) => value),
    sanctions: sanctions.map(({ value }) => value),
    today: today(),
  })
}
