import { App } from 'antd'
import { useEffect, useState } from 'react'
import { FORM_TEXT } from '../text/forms'
import { discardUnsaved, hasUnsaved } from '../ui/form/unsaved'
import { useAsk } from '../ui/ask'

const pathNow = (): string => `/${location.hash.replace(/^#?\/?/, '')}`

/** Goes to a path of the program: `/associations/a1`. Asks first when a form is unsaved. */
export function goTo(to: string, options?: { readonly replace?: boolean }): void {
  const hash = `#/${to.replace(/^#?\/?/, '')}`
  if (options?.replace === true) location.replace(hash)
  else location.hash = hash
}

/**
 * Where the program is, kept in the hash. A hook for wouter's Router. Leaving with unsaved changes asks first, and
 * staying puts the old hash back, so links, the back key and typed shortcuts are all caught in one place.
 */
export function useDeskLocation(): [string, typeof goTo] {
  return [usePath(), goTo]
}

const listeners = new Set<(path: string) => void>()
let current = pathNow()

function usePath(): string {
  const [path, setPath] = useState(current)
  useEffect(() => {
    listeners.add(setPath)
    setPath(current)
    return () => {
      listeners.delete(setPath)
    }
  }, [])
  return path
}

function moved(): void {
  current = pathNow()
  for (const listener of listeners) listener(current)
}

/** Follows the hash and guards it; used once, by the frame. */
export function useLocationGuard(): void {
  const ask = useAsk()
  const { modal } = App.useApp()
  useEffect(() => {
    let asking = false
    const mayLeave = async (): Promise<boolean> => {
      if (!hasUnsaved()) return true
      asking = true
      const leave = await ask({
        title: FORM_TEXT.leaveTitle,
        text: FORM_TEXT.leaveText,
        yes: FORM_TEXT.leaveDiscard,
        no: FORM_TEXT.leaveStay,
        grave: true,
      })
      asking = false
      if (leave) discardUnsaved()
      return leave
    }
    const onHash = async (): Promise<void> => {
      const wanted = pathNow()
      if (wanted === current) return
      if (hasUnsaved()) {
        history.replaceState(null, '', `#${current}`)
        if (asking || !(await mayLeave())) return
        history.replaceState(null, '', `#${wanted}`)
      }
      moved()
    }
    const onClose = (event: BeforeUnloadEvent): void => {
      if (!hasUnsaved()) return
      event.preventDefault()
      if (!asking) void closeIfAllowed(mayLeave)
    }
    const listen = (): void => void onHash()
    window.addEventListener('hashchange', listen)
    window.addEventListener('beforeunload', onClose)
    return () => {
      window.removeEventListener('hashchange', listen)
      window.removeEventListener('beforeunload', onClose)
    }
    // `ask` and `modal` stay the same while the program runs.
  }, [modal])
}

/** Electron closes no window whose page objects, and asks nobody: so the page asks and closes it. */
async function closeIfAllowed(mayLeave: () => Promise<boolean>): Promise<void> {
  if (await mayLeave()) window.close()
}
