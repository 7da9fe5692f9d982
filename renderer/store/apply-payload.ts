import type { Database, JournalMark, StandingRow } from './database'
import type { Payload, Staging } from './journal-payload'

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
 * gone may still be on their way, and must not overwrite later ones. `onPart` follows the parts of a flip.
 */
export async function applyEntries(
  database: Database,
  after: number,
  entries: readonly AppliedEntry[],
  onPart?: (part: number) => void,
): Promise<void> {
  const last = entries.at(-1)
  if (last === undefined) return
  const { records, history, meta, exchange, staged } = database
  await database.transaction('rw', [records, history, meta, exchange, staged], async () => {
    const putStanding = () => meta.put({ key: 'standing', state: last.payload.state, journal: last.mark })
    const runs = runsOf(entries.map(({ payload }) => payload))
    const [only] = runs
    // Asked, then written without waiting: a keystroke waits for one way to the browser's process and back instead of
    // three. Had the database moved, this throws, and nothing of the transaction stays.
    const standing = hasStood(database, after)
    if (runs.length === 1 && only !== undefined && only[0]?.staging === undefined) {
      await Promise.all([standing, putRun(database, only), putStanding()])
      return
    }
    await standing
    for (const run of runs) await putRun(database, run, onPart)
    await putStanding()
  })
}

/** Refuses with `MovedError` unless the database stands at `after`. */
async function hasStood(database: Database, after: number): Promise<void> {
  const before = await standingOf(database)
  if ((before?.journal.seq ?? 0) !== after) throw new MovedError()
}

/** Rows are put together as far as no step of a staged import comes between. */
function runsOf(payloads: readonly Payload[]): readonly (readonly Payload[])[] {
  const runs: Payload[][] = []
  for (const payload of payloads) {
    const open = runs.at(-1)
    if (open === undefined || payload.staging !== undefined) runs.push([payload])
    else open.push(payload)
  }
  return runs
}

async function putRun(
  database: Database,
  payloads: readonly Payload[],
  onPart?: (part: number) => void,
): Promise<void> {
  const { records, history, meta, exchange } = database
  const staging = payloads[0]?.staging
  if (staging !== undefined) await putStaging(database, staging, onPart)
  // All at once: each of them is a way to the browser's process and back.
  await Promise.all([
    records.bulkPut(latest(payloads.flatMap((payload) => payload.records))),
    history.bulkPut(payloads.flatMap((payload) => payload.history)),
    exchange.bulkPut(latest(payloads.flatMap((payload) => payload.exchange))),
    meta.bulkPut(latest(payloads.flatMap((payload) => payload.settings))),
  ])
}

/**
 * Part by part, so that a whole city is never in memory; the transaction around it makes it one step all the same. While
 * the browser's process puts one part, the next is fetched.
 */
async function putStaging(
  { records, history, staged }: Database,
  staging: Staging,
  onPart?: (part: number) => void,
): Promise<void> {
  if (staging.step === 'part') await staged.put(staging.row)
  if (staging.step === 'flip') {
    let row = await staged.get(1)
    for (let part = 1; part <= staging.parts; part += 1) {
      if (row === undefined) throw new Error('a part of a staged import is missing')
      const put = [records.bulkPut(row.records), history.bulkPut(row.history)] as const
      ;[row] = await Promise.all([staged.get(part + 1), ...put])
      onPart?.(part)
    }
  }
  if (staging.step !== 'part') await staged.clear()
}

/** Of several rows with one key the last, so that a rebuild writes a record once a transaction. */
function latest<R extends { readonly key: string }>(rows: readonly R[]): readonly R[] {
  return [...new Map(rows.map((row) => [row.key, row])).values()]
}
