import { inTurns } from '../../shared/base/in-turn'
import { fail, failed, ok, type Result } from '../../shared/base/result'
import { applyEntries, standingOf } from './apply-payload'
import type { Database, JournalMark } from './database'
import { payloadText, type Payload } from './journal-payload'
import { recentRows, type RecentRows } from './recent-rows'
import { replay } from './replay'
import type { StoreState } from './rows'
import type { Started } from './start-report'
import type { StoreDeps } from './store-deps'
import { watched } from './watched'
import { putFailure, storeFailure } from './store-failure'
import type { Saved, SavedState, StoreFailure } from './store-face'

/** Plans one write on where the database stands; `undefined`: there is nothing to write. */
export type Make = (state: StoreState) => Promise<Result<Payload | undefined, StoreFailure>>

/** Plans a write of several entries, each while the one before is put; it ends at one that failed. */
export type MakeAll = (state: StoreState) => AsyncIterable<Result<Payload, StoreFailure>>

/** Told when a part of a flip is put, with its number. */
type OnPart = ((part: number) => void) | undefined

/** The one way into the journal and the database. Writes wait for one another. */
export interface Writer {
  state(): StoreState
  /** The rows that a write decides by; asked while it is its turn. */
  readonly rows: Pick<RecentRows, 'read'>
  /** The journal is damaged: every write is refused, and nothing may be put beside it either. */
  readonly readOnly: boolean
  /** Plans, then the journal, then one strict transaction; resolves when both are on the disk. */
  commit(make: Make): Promise<Result<Saved, StoreFailure>>
  /** The same for several entries that no other write may come between; `onPart` follows the parts of a flip. */
  commitAll(make: MakeAll, onPart?: OnPart): Promise<Result<Saved, StoreFailure>>
  /** Does what wants the database to stand still: what is written meanwhile waits. */
  inPeace<R>(work: () => Promise<R>): Promise<R>
  readonly savedState: () => SavedState
  readonly onSavedState: (listener: () => void) => () => void
}

const ATTEMPTS = 3

export function openWriter({ database, standing, report }: Started, deps: StoreDeps): Writer {
  const at = { state: standing.state, journal: standing.journal, behind: false }
  const readOnly = report.outcome === 'read-only'
  const rows = recentRows((keys) => database.records.bulkGet([...keys]))
  const saved = watched<SavedState>({ pending: 0, savedAt: undefined, failure: undefined })
  const inPeace = inTurns()

  /** The journal knows more than the database: a transaction failed, or a page that is gone still wrote. */
  async function catchUp(): Promise<Result<null, StoreFailure>> {
    const before = await standingOf(database)
    const replayed = await replay(database, before?.journal.seq ?? 0, deps)
    const after = await standingOf(database)
    if (!replayed.ok) return replayed
    if (after === undefined) return fail('bug')
    Object.assign(at, { state: after.state, journal: after.journal, behind: false })
    return ok(null)
  }

  async function attempt(make: MakeAll, onPart: OnPart): Promise<Result<Saved, StoreFailure> | 'moved'> {
    if (at.behind) {
      rows.forget()
      const caught = await catchUp()
      if (!caught.ok) return caught
    }
    const entries = make(at.state)[Symbol.asyncIterator]()
    let next = entries.next()
    try {
      for (;;) {
        const planned = await next
        if (planned.done === true) return ok({ savedAt: new Date(deps.now()).toISOString() })
        if (!planned.value.ok) return planned.value
        next = entries.next()
        const put = await putNext(planned.value.value, onPart)
        if (put === 'moved' || !put.ok) return put
      }
    } finally {
      // What was planned ahead of a failure is not put.
      await Promise.allSettled([next])
      await entries.return?.()
    }
  }

  async function putNext(payload: Payload, onPart: OnPart): Promise<Result<null, StoreFailure> | 'moved'> {
    const appended = await deps.bridge['journal.append'](payloadText(payload), at.journal.seq)
    if (!appended.ok) {
      if (appended.failure.code !== 'journal-moved') return failed(storeFailure(appended.failure))
      at.behind = true
      return 'moved'
    }
    const { seq, hash } = appended.value
    const stored = await putEntry(database, at.journal.seq, payload, { seq, hash }, onPart)
    at.behind = !stored.ok
    if (!stored.ok) return stored
    if (payload.staging === undefined) rows.put(payload.records)
    else rows.forget()
    Object.assign(at, { state: payload.state, journal: { seq, hash } })
    return ok(null)
  }

  async function run(make: MakeAll, onPart: OnPart): Promise<Result<Saved, StoreFailure>> {
    if (readOnly) return fail('journal-damaged', { seq: report.damagedAt ?? 0 })
    for (let tries = 0; tries < ATTEMPTS; tries++) {
      const outcome = await attempt(make, onPart)
      if (outcome !== 'moved') return outcome
    }
    return fail('bug', { code: 'journal-moved' })
  }

  async function commitAll(make: MakeAll, onPart?: OnPart): Promise<Result<Saved, StoreFailure>> {
    saved.set({ pending: saved.get().pending + 1 })
    try {
      const outcome = await inPeace(async () => run(make, onPart))
      saved.set(
        outcome.ok ? { savedAt: outcome.value.savedAt, failure: undefined } : { failure: outcome.failure },
      )
      return outcome
    } catch (error) {
      saved.set({ failure: { code: 'bug' } })
      throw error
    } finally {
      saved.set({ pending: saved.get().pending - 1 })
    }
  }

  return {
    state: () => at.state,
    rows,
    readOnly,
    savedState: saved.get,
    onSavedState: saved.watch,
    inPeace,
    commitAll,
    commit: async (make) =>
      commitAll(async function* (state) {
        const planned = await make(state)
        if (!planned.ok) yield planned
        else if (planned.value !== undefined) yield ok(planned.value)
      }),
  }
}

/**
 * The transaction that follows the journal. When it fails the change is in the journal all the same: it is put
 * before the next write or at the next start, and the answer says so (`kept`).
 */
async function putEntry(
  database: Database,
  after: number,
  payload: Payload,
  mark: JournalMark,
  onPart: OnPart,
): Promise<Result<null, StoreFailure>> {
  try {
    await applyEntries(database, after, [{ payload, mark }], onPart)
    return ok(null)
  } catch (error) {
    // A part that is not followed by its flip never counts.
    const kept = payload.staging === undefined || payload.staging.step === 'flip'
    return failed(putFailure(error, kept ? { kept: 1 } : {}))
  }
}
