import type { Database, JournalMark, StandingRow } from './database'
import type { Payload } from './journal-payload'

/** One entry of the journal as it is put into the database. */
export interface AppliedEntry {
  readonly payload: Payload
  readonly mark: JournalMark
}

/** The database is not where it was thought to be; nothing was written. */
export class MovedError extends Error {
  override readonly name = 'MovedError'
}

/** Where a database stands; `undefined` for one that never held anything. */
export async function standingOf(database: Database): Promise<StandingRow | undefined> {
  const row = await database.meta.get('standing')
  return row !== undefined && 'state' in row ? row : undefined
}

/**
 * Puts consecutive entries in one strict transaction, with the mark of the last in the same transaction. `after` is
 * the journal number at which the database must stand (0: empty), else `MovedError`: the writes of a page that is
 * gone may still be on their way, and must not overwrite later ones.
 */
export async function applyEntries(
  database: Database,
  after: number,
  entries: readonly AppliedEntry[],
): Promise<void> {
  const last = entries.at(-1)
  if (last === undefined) return
  const { records, history, meta, exchange } = database
  await database.transaction('rw', [records, history, meta, exchange], async () => {
    const before = await standingOf(database)
    if ((before?.journal.seq ?? 0) !== after) throw new MovedError()
    const payloads = entries.map(({ payload }) => payload)
    await records.bulkPut(latest(payloads.flatMap((payload) => payload.records)))
    await history.bulkPut(payloads.flatMap((payload) => payload.history))
    await exchange.bulkPut(latest(payloads.flatMap((payload) => payload.exchange)))
    await meta.bulkPut([
      ...latest(payloads.flatMap((payload) => payload.settings)),
      { key: 'standing', state: last.payload.state, journal: last.mark },
    ])
  })
}

/** Of several rows with one key the last, so that a rebuild writes a record once a transaction. */
function latest<R extends { readonly key: string }>(rows: readonly R[]): readonly R[] {
  return [...new Map(rows.map((row) => [row.key, row])).values()]
}
