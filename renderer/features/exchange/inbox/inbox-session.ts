import { failed, ok, type Failure, type Result } from '../../../../shared/base/result'
import type { PickedFile } from '../../../../shared/ipc/files'
import { applyIncoming, replanned, type AppliedBundle, type Applying } from '../incoming/apply-incoming'
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
  /** Takes a file out of what will be applied, or back in. */
  readonly leave: (key: string, left: boolean) => void
  readonly apply: () => Promise<void>
  /** Forgets the pile; nothing happens while it is worked on. */
  readonly clear: () => void
}

export function openInbox(deps: () => InboxDeps): InboxSession {
  let view: InboxView = { files: [], work: 'none', failure: undefined }
  const tokens = new Map<string, string>()
  const listeners = new Set<() => void>()
  const show = (next: Partial<InboxView>): void => {
    view = { ...view, ...next }
    for (const listener of listeners) listener()
  }
  const put = (key: string, state: FileState): void =>
    show({ files: view.files.map((file) => (file.key === key ? { ...file, state } : file)) })

  const open = async (key: string): Promise<Result<Incoming, Failure>> => {
    const incoming = await openIncoming(deps(), tokens.get(key) ?? '')
    if (incoming.ok) tokens.set(key, incoming.value.bundle.again)
    return incoming
  }
  const preview = async (key: string, isLast: boolean): Promise<void> => {
    const incoming = await open(key)
    if (incoming.ok) {
      await deps().bridge['exchange.close'](incoming.value.bundle.opened)
      const facts = factsOf(incoming.value)
      return put(key, { at: facts.readmits ? 'left' : 'ready', facts })
    }
    const { failure } = incoming
    put(key, { at: failure.code === 'gap' && !isLast ? 'later' : 'refused', failure })
  }
  const takeIn = async ({ key, state }: InboxFile): Promise<void> => {
    if (state.at !== 'ready') return
    const { facts } = state
    put(key, { at: 'applying', facts })
    const incoming = await open(key)
    if (!incoming.ok) return put(key, { at: 'refused', failure: incoming.failure })
    const isSame = incoming.value.bundle.manifestHash === facts.manifest
    const applied = isSame
      ? await applyFresh(deps(), incoming.value)
      : failed({ code: 'changed-since-preview' })
    if (applied.ok) return put(key, { at: 'applied', facts: { ...facts, ...effectOf(applied.value.plan) } })
    await deps().bridge['exchange.close'](incoming.value.bundle.opened)
    put(key, { at: 'refused', failure: applied.failure })
  }
  const ready = (): readonly InboxFile[] => inOrder(view.files.filter(({ state }) => state.at === 'ready'))

  return {
    view: () => view,
    onView: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    add: async (picked) => {
      for (const { token } of picked) tokens.set(token, token)
      const files = picked.map(({ token, name, bytes }) => ({
        key: token,
        name,
        bytes,
        state: { at: 'reading' } as const,
      }))
      show({ files: [...view.files, ...files], work: 'reading', failure: undefined })
      for (const { key } of files) await preview(key, false)
      if (view.work === 'reading') show({ work: 'none' })
    },
    leave: (key, left) => {
      const state = view.files.find((file) => file.key === key)?.state
      if (state?.at === (left ? 'ready' : 'left') && 'facts' in state) {
        put(key, { at: left ? 'left' : 'ready', facts: state.facts })
      }
    },
    apply: async () => {
      if (view.work !== 'none') return
      show({ work: 'applying', failure: undefined })
      const secured = await deps().secure()
      if (!secured.ok) return show({ work: 'none', failure: secured.failure })
      for (const file of ready()) await takeIn(file)
      // What goes on from a bundle that has just been applied can be read now, in the order of the names.
      for (const { key, state } of inOrder(view.files)) {
        if (state.at !== 'later') continue
        await preview(key, true)
        for (const file of ready()) await takeIn(file)
      }
      show({ work: 'none' })
    },
    clear: () => {
      if (view.work !== 'none') return
      tokens.clear()
      show({ files: [], failure: undefined })
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
