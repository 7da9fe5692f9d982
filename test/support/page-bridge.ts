import type { DeskBridge } from '../../shared/ipc/methods'
import type { DeskIdentity } from '../../shared/ipc/keys'

/**
 * What a page finds in place of the preload script when there is no main process: keys that are open, a journal that
 * outlives a reload, seals that seal nothing. Everything else is refused as `locked`. It is handed to the page as text,
 * so it may use nothing from outside of itself.
 */
export function installBridge(identity: DeskIdentity): void {
  interface Entry {
    readonly seq: number
    readonly hash: string
    readonly payload: string
  }
  const START = '0'.repeat(64)
  const entries = (): readonly Entry[] => JSON.parse(localStorage.getItem('journal') ?? '[]') as Entry[]
  const ok = <T>(value: T): Promise<{ readonly ok: true; readonly value: T }> =>
    Promise.resolve({ ok: true, value })
  const head = () => {
    const { seq = 0, hash = START } = entries().at(-1) ?? {}
    return { seq, hash }
  }
  const known: Partial<DeskBridge> = {
    'keys.status': () => ok({ state: 'open', vault: false, identity }),
    'keys.sheets': () => ok({}),
    'vault.seal': (texts) => ok(texts.map((text) => `sealed:${text}`)),
    'vault.open': (texts) => ok(texts.map((text) => text.replace('sealed:', ''))),
    'journal.head': () => ok({ ...head(), missing: false, cutBytes: 0 }),
    'journal.append': (payload) => {
      const seq = head().seq + 1
      const entry = { seq, hash: String(seq).padStart(64, '0'), payload }
      localStorage.setItem('journal', JSON.stringify([...entries(), entry]))
      return ok({ seq, hash: entry.hash })
    },
    'journal.read': (after) => ok({ entries: entries().filter(({ seq }) => seq > after), more: false }),
    'journal.hashAt': (seq) => ok(seq === 0 ? START : (entries()[seq - 1]?.hash ?? null)),
    'attachments.present': () => ok([]),
    'trust.status': () => ok({ roster: null, self: 'not-listed' }),
    'backup.begin': () => ok('draft'),
    'backup.addRows': () => ok(null),
    'backup.finish': () =>
      ok({
        saved: true,
        name: 'draft',
        createdAt: '2026-11-22T00:00:00Z',
        bytes: 1,
        sha256: '',
        second: 'none',
      }),
    'backup.shelf': () => ok({ kept: [] }),
    'app.info': () => ok({ version: '0', electron: '0', chrome: '0', startedAt: '2026-11-22', demo: false }),
    'app.log': () => ok(null),
    'app.eventDone': () => ok(null),
  }
  const refused = () => Promise.resolve({ ok: false, failure: { code: 'locked' } })
  const bridge = new Proxy(known, { get: (table, name): unknown => Reflect.get(table, name) ?? refused })
  Object.assign(window, {
    kexie: bridge,
    kexieEvents: { on: () => () => undefined, onWaiting: () => () => undefined },
  })
}
