import { fail, failed, ok, type Result } from '../../shared/base/result'
import { applyEntries, type AppliedEntry } from './apply-payload'
import type { Database } from './database'
import { parsePayload } from './journal-payload'
import { storeFailure } from './store-failure'
import type { StoreDeps } from './store-deps'
import type { StoreFailure } from './store-face'

/** About so much text is read and committed at a time. */
const CHUNK_BYTES = 8_000_000

/** Puts every entry after `after` into the database, which must stand at `after`. Gives the number put. */
export async function replay(
  database: Database,
  after: number,
  { bridge }: Pick<StoreDeps, 'bridge'>,
): Promise<Result<number, StoreFailure>> {
  let at = after
  for (;;) {
    const read = await bridge['journal.read'](at, CHUNK_BYTES)
    if (!read.ok) return failed(storeFailure(read.failure))
    const entries: AppliedEntry[] = []
    for (const { seq, hash, payload } of read.value.entries) {
      const parsed = parsePayload(payload)
      if (!parsed.ok) return parsed
      entries.push({ payload: parsed.value, mark: { seq, hash } })
    }
    await applyEntries(database, at, entries)
    at = entries.at(-1)?.mark.seq ?? at
    if (!read.value.more) return ok(at - after)
    if (entries.length === 0) return fail('bug', { at })
  }
}
