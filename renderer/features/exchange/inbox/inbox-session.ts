import { failed, ok, type Failure, type Result } from '../../../../shared/base/result'
import type { PickedFile } from '../../../../shared/ipc/files'
import { applyIncoming, replanned, type AppliedBundle, type Applying } from '../incoming/apply-incoming'
import type { ImportProgress } from '../incoming/import-progress'
import { effectOf, factsOf, inOrder, type FileState, type InboxFile } from './inbox-file'
import { openIncoming, type Incoming, type Reading } from '../incoming/open-incoming'

/** A write between reading and applying makes the plan stale; so often it is planned anew. */
const ATTEMPTS = 5

export interface InboxDeps extends Reading, Omit<Applying, keyof Reading> {
  readonly bridge: Reading['bridge'] & Applying['bridge']
  readonly store: Reading['store'] & Applying['store']
  /** The snapshot that stands before every import; once for the whole pile. */
  readonly secure: () => Promise<Result<unknown, Failure>>
}

export interface InboxView {
  readonly files: readonly InboxFile[]
  readonly work: 'none' | 'reading' | 'applying'
  /** How far the file is that is worked on; `undefined` where that is not known yet. */
  readonly progress: ImportProgress | undefined
  /** The work was called off: it ends as soon as that can be, or has ended so. */
  readonly stopped: boolean
  /** Nothing could be applied: the snapshot before it failed. */
  readonly failure: Failure | undefined
}

/**
 * Many bundles at once. Each is verified and previewed before anything is applied; then they are applied one after
 * another, and one that is refused never stops the others. A file is opened anew to be applied, because a stick may
 * have been changed since, and few may lie open at a time.
 */
export interface InboxSession {
  readonly view: () => InboxView
  readonly onView: (listener: () => void) => () => void
  readonly add: (files: readonly PickedFile[]) => Promise<void>
  /** Reads what was called off before it was read. */
  readonly readOn: () => Promise<void>
  /** Takes a file out of what will be applied, or back in. */
  readonly leave: (key: string, left: boolean) => void
  /** Takes a file off the list that was not read. */
  readonly drop: (key: string) => void
  readonly apply: () => Promise<void>
  /**
   * Calls off what is under way: the file that is worked on stands as before, as do those behind it; what is applied
   * already stays. From where a file's records are put on, it is first finished.
   */
  readonly stop: () => void
  /** Forgets the pile; nothing happens while it is worked on. */
  readonly clear: () => void
}

export function openInbox(deps: () => InboxDeps): InboxSession {
  let view: InboxView = { files: [], work: 'none', progress: undefined, stopped: false, failure: undefined }
  let running = new AbortController()
  const tokens = new Map<string, string>()
  const listeners = new Set<() => void>()
  const show = (next: Partial<InboxView>): void => {
    view = { ...view, ...next }
    for (const listener of listeners) listener()
  }
  const put = (key: string, state: FileState): void =>
    show({ files: view.files.map((file) => (file.key === key ? { ...file, state } : file)) })
  const begin = (work: InboxView['work']): void => {
    running = new AbortController()
    show({ work, progress: undefined, stopped: false, failure: undefined })
  }
  const end = (failure?: Failure): void => show({ work: 'none', progress: undefined, failure })
  const watched = (): InboxDeps => ({
    ...deps(),
    signal: running.signal,
    onProgress: (progress) => show({ progress }),
  })
  const open = async (key: string): Promise<Result<Incoming, Failure>> => {
    show({ progress: undefined })
    const given = watched()
    const { bridge } = given
    const opening: (typeof bridge)['exchange.open'] = async (token) => {
      const opened = await bridge['exchange.open'](token)
      // A token serves once; what is called off while it is read can be read again.
      if (opened.ok) tokens.set(key, opened.value.again)
      else if (opened.failure.code === 'cancelled') tokens.set(key, String(opened.failure.facts?.['again']))
      return opened
    }
    return openIncoming({ ...given, bridge: { ...bridge, 'exchange.open': opening } }, tokens.get(key) ?? '')
  }
  const preview = async ({ key, state }: InboxFile, isLast: boolean): Promise<void> => {
    put(key, { at: 'reading' })
    const incoming = await open(key)
    if (incoming.ok) {
      await deps().bridge['exchange.close'](incoming.value.bundle.opened)
      const facts = factsOf(incoming.value)
      return put(key, { at: facts.readmits ? 'left' : 'ready', facts })
    }
    const { failure } = incoming
    if (failure.code === 'cancelled') return put(key, state)
    put(key, { at: failure.code === 'gap' && !isLast ? 'later' : 'refused', failure })
  }
  const takeIn = async ({ key, state }: InboxFile): Promise<void> => {
    if (state.at !== 'ready') return
    const { facts } = state
    const refuse = (failure: Failure): void =>
      put(key, failure.code === 'cancelled' ? state : { at: 'refused', failure })
    put(key, { at: 'applying', facts })
    const incoming = await open(key)
    if (!incoming.ok) return refuse(incoming.failure)
    const isSame = incoming.value.bundle.manifestHash === facts.manifest
    const applied = isSame
      ? await applyFresh(watched(), incoming.value)
      : failed({ code: 'changed-since-preview' })
    if (applied.ok) {
      const { plan } = applied.value
      return put(key, { at: 'applied', facts: { ...facts, ...effectOf(plan) } })
    }
    await deps().bridge['exchange.close'](incoming.value.bundle.opened)
    refuse(applied.failure)
  }
  /** One after the other, each as it stands when its turn comes: it may have been left out or dropped meanwhile. */
  const eachOf = async (files: readonly InboxFile[], work: (file: InboxFile) => Promise<void>) => {
    for (const { key } of files) {
      if (running.signal.aborted) return
      const file = view.files.find((each) => each.key === key)
      if (file !== undefined) await work(file)
    }
  }
  const readUnread = async (): Promise<void> => {
    begin('reading')
    await eachOf(view.files, async (file) => {
      if (file.state.at === 'unread') await preview(file, false)
    })
    end()
  }
  const takeInReady = (): Promise<void> => eachOf(inOrder(view.files), takeIn)

  return {
    view: () => view,
    onView: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    add: async (picked) => {
      if (view.work !== 'none') return
      for (const { token } of picked) tokens.set(token, token)
      const files = picked.map(({ token, name, bytes }) => ({
        key: token,
        name,
        bytes,
        state: { at: 'unread' } as const,
      }))
      show({ files: [...view.files, ...files] })
      await readUnread()
    },
    readOn: async () => {
      if (view.work === 'none') await readUnread()
    },
    leave: (key, left) => {
      const state = view.files.find((file) => file.key === key)?.state
      if (state?.at === (left ? 'ready' : 'left') && 'facts' in state) {
        put(key, { at: left ? 'left' : 'ready', facts: state.facts })
      }
    },
    drop: (key) => {
      const isHere = (file: InboxFile): boolean => file.key === key && file.state.at === 'unread'
      show({ files: view.files.filter((file) => !isHere(file)) })
    },
    apply: async () => {
      if (view.work !== 'none') return
      begin('applying')
      const secured = await deps().secure()
      if (!secured.ok) return end(secured.failure)
      await takeInReady()
      // What goes on from a bundle that has just been applied can be read now, in the order of the names.
      await eachOf(inOrder(view.files), async (file) => {
        if (file.state.at !== 'later') return
        await preview(file, true)
        await takeInReady()
      })
      end()
    },
    stop: () => {
      if (view.work === 'none') return
      running.abort()
      show({ stopped: true })
    },
    clear: () => {
      if (view.work !== 'none') return
      tokens.clear()
      show({ files: [], stopped: false, failure: undefined })
    },
  }
}

async function applyFresh(applying: Applying, first: Incoming): Promise<Result<AppliedBundle, Failure>> {
  let incoming = first
  for (let attempt = 1; ; attempt += 1) {
    const applied = await applyIncoming(applying, incoming)
    if (applied.ok) return ok(applied.value)
    if (applied.failure.code !== 'stale-plan' || attempt === ATTEMPTS) return failed(applied.failure)
    const again = await replanned(applying, incoming)
    if (!again.ok) return again
    incoming = again.value
  }
}
