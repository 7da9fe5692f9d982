import { useLocation } from 'wouter'
import type { PickedFile } from '../../../../shared/ipc/files'
import { bridge } from '../../../bridge'
import { useStore } from '../../../store/store-provider'
import { INBOX_TEXT } from '../../../text/municipal-desk'
import { useSay } from '../../../ui/say'
import type { InboxFile } from '../inbox/inbox-file'
import { useInbox } from '../inbox/use-inbox'
import { notePreview, withOpenPreview } from './open-preview'

type Purpose = 'bundle' | 'card' | 'roster'

/** Asks for files; none when the dialog was closed. */
export function usePickMany(): (purpose: Purpose) => Promise<readonly PickedFile[]> {
  const say = useSay()
  return async (purpose) => {
    const picked = await bridge['files.pick'](purpose)
    if (!picked.ok) say.failed(picked.failure)
    return picked.ok ? picked.value : []
  }
}

/** Asks for one file; `undefined` when the dialog was closed. */
export function usePick(): (purpose: Purpose) => Promise<PickedFile | undefined> {
  const pick = usePickMany()
  return async (purpose) => (await pick(purpose))[0]
}

/** Whether a file of the pile still waits for something. */
const isOpen = ({ state }: InboxFile): boolean =>
  state.at !== 'applied' && state.at !== 'refused' && state.at !== 'left'

/** Leads to the preview of one bundle, or to the pile for many. */
export function useOpenBundles(): (files: readonly PickedFile[]) => void {
  const store = useStore()
  const session = useInbox()
  const say = useSay()
  const [, goTo] = useLocation()
  return (came) => {
    if (came.length === 0) return
    const files = withOpenPreview(store, came)
    const [first, second] = files
    if (first === undefined) return
    if (second === undefined && !session.view().files.some(isOpen)) {
      notePreview(store, first)
      return goTo(`/exchange/import/${first.token}`)
    }
    goTo('/exchange/inbox')
    if (session.view().work === 'none') void session.add(files)
    else say.wrong(INBOX_TEXT.busy)
  }
}

/** Asks for bundles and opens their preview. */
export function useImport(): () => Promise<void> {
  const pick = usePickMany()
  const open = useOpenBundles()
  return async () => open(await pick('bundle'))
}
