import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import { useAsk } from '../ui/ask'
import { discardUnsaved, hasUnsaved } from '../ui/form/unsaved'
import { LEAVE_QUESTION } from '../ui/form/use-leaving'

/** The path that the hash asks for. */
export const pathNow = (): string => `/${location.hash.replace(/^#?\/?/, '')}`
const hashOf = (path: string): string => `#/${path.replace(/^#?\/?/, '')}`

/** The path that is drawn; the hash may be ahead of it while a person is asked. */
let current = pathNow()
const listeners = new Set<() => void>()

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function goTo(to: string, options?: { readonly replace?: boolean }): void {
  if (options?.replace === true) location.replace(hashOf(to))
  else location.hash = hashOf(to)
}

/** Where the program is, kept in the hash: the location hook of wouter's Router. */
export const useDeskLocation = (): [string, typeof goTo] => [
  useSyncExternalStore(subscribe, () => current),
  goTo,
]

/**
 * Follows the hash; used once, by the frame. Leaving with unsaved changes asks first, and staying puts the old hash
 * back, so links, the back key and Ctrl+K are all caught in this one place.
 */
export function useLocationGuard(): void {
  const ask = useAsk()
  const mayLeave = useEffectEvent(async (): Promise<boolean> => {
    const leave = await ask(LEAVE_QUESTION)
    if (leave) discardUnsaved()
    return leave
  })
  useEffect(() => {
    let asking = false
    const follow = async (): Promise<void> => {
      const wanted = pathNow()
      if (wanted === current) return
      if (hasUnsaved()) {
        history.replaceState(null, '', hashOf(current))
        if (asking) return
        asking = true
        const leave = await mayLeave()
        asking = false
        if (!leave) return
        history.replaceState(null, '', hashOf(wanted))
      }
      current = wanted
      for (const listener of listeners) listener()
    }
    const onHash = (): void => void follow()
    window.addEventListener('hashchange', onHash)
    onHash()
    return () => window.removeEventListener('hashchange', onHash)
  }, [])
}
