import { useLocation } from 'wouter'
import type { PickedFile } from '../../../shared/ipc/files'
import { bridge } from '../../bridge'
import { useSay } from '../../ui/say'

type Purpose = 'bundle' | 'card' | 'roster'

/** Asks for one file; `undefined` when the dialog was closed. */
export function usePick(): (purpose: Purpose) => Promise<PickedFile | undefined> {
  const say = useSay()
  return async (purpose) => {
    const picked = await bridge['files.pick'](purpose)
    if (!picked.ok) say.failed(picked.failure)
    return picked.ok ? picked.value[0] : undefined
  }
}

/** Asks for a bundle and opens its preview. */
export function useImport(): () => Promise<void> {
  const pick = usePick()
  const [, goTo] = useLocation()
  return async () => {
    const file = await pick('bundle')
    if (file !== undefined) goTo(`/exchange/import/${file.token}`)
  }
}
