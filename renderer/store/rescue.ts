import { fail, failed, ok, type Result } from '../../shared/base/result'
import { standingOf } from './apply-payload'
import type { Database, JournalMark, StandingRow } from './database'
import { parsePayload, payloadText, type Payload } from './journal-payload'
import type { SettingRow, StoreState } from './rows'
import type { StoreDeps } from './store-deps'
import type { StoreFailure } from './store-face'
import { storeFailure } from './store-failure'

const ROWS_AN_ENTRY = 5_000

/**
 * The journal lost its tail, and the database holds what was in it: one new entry brings every row that arrived after
 * the journal's head. Settings and the exchange ledger have no arrival; they are small and are put whole.
 * `undefined`: the database does not continue this journal; its history chain has another hash where the journal ends.
 */
export async function rescueTail(
  database: Database,
  standing: StandingRow,
  head: JournalMark,
  deps: StoreDeps,
): Promise<Result<JournalMark | undefined, StoreFailure>> {
  const read = await deps.bridge['journal.read'](head.seq - 1, 1)
  if (!read.ok) return failed(storeFailure(read.failure))
  const [last] = read.value.entries
  if (last === undefined) return fail('bug', { at: head.seq })
  const parsed = parsePayload(last.payload)
  if (!parsed.ok) return parsed
  const known = parsed.value.state
  if (!(await continues(database, standing.state, known))) return ok(undefined)
  const payload: Payload = {
    state: standing.state,
    records: await database.records.where('arrival').above(known.arrival).toArray(),
    history: await database.history.where('seq').above(known.historySeq).toArray(),
    settings: await settingsOf(database),
    exchange: await database.exchange.toArray(),
  }
  return appendAll([payload], head, database, deps)
}

/** Whether a database has lived through the state `known`: the same replica, and the same history up to there. */
async function continues(database: Database, now: StoreState, known: StoreState): Promise<boolean> {
  if (now.replica !== known.replica || now.counter < known.counter || now.arrival < known.arrival)
    return false
  const row = known.historySeq === 0 ? undefined : await database.history.get(known.historySeq)
  return (row?.hash ?? '') === known.historyHash
}

/**
 * The journal is gone or damaged, and the database is whole: a new journal is written from it. Until the last entry
 * is down the database is marked as the only whole copy, so a crash in between begins again.
 */
export async function rescueWhole(
  database: Database,
  standing: StandingRow,
  deps: StoreDeps,
): Promise<Result<JournalMark, StoreFailure>> {
  await database.meta.put({ ...standing, rescuing: true })
  const { state } = standing
  const keys = await database.records.toCollection().primaryKeys()
  const places = await database.history.toCollection().primaryKeys()
  // Until the last entry is down, the journal must not look as if it held everything up to `state`.
  const unfinished: StoreState = { ...state, arrival: 0, historySeq: 0, historyHash: '' }
  const payloads = async function* (): AsyncGenerator<Payload> {
    for (let from = 0; from < keys.length; from += ROWS_AN_ENTRY) {
      const rows = await database.records.bulkGet(keys.slice(from, from + ROWS_AN_ENTRY))
      yield part(unfinished, { records: rows.filter((row) => row !== undefined) })
    }
    for (let from = 0; from < places.length; from += ROWS_AN_ENTRY) {
      const rows = await database.history.bulkGet(places.slice(from, from + ROWS_AN_ENTRY))
      yield part(unfinished, { history: rows.filter((row) => row !== undefined) })
    }
    yield part(state, { settings: await settingsOf(database), exchange: await database.exchange.toArray() })
  }
  return appendAll(payloads(), { seq: 0, hash: '' }, database, deps)
}

const part = (state: StoreState, rows: Partial<Omit<Payload, 'state'>>): Payload => ({
  records: [],
  history: [],
  settings: [],
  exchange: [],
  ...rows,
  state,
})

async function appendAll(
  payloads: Iterable<Payload> | AsyncIterable<Payload>,
  after: JournalMark,
  database: Database,
  { bridge }: StoreDeps,
): Promise<Result<JournalMark, StoreFailure>> {
  let head = after
  for await (const payload of payloads) {
    const appended = await bridge['journal.append'](payloadText(payload), head.seq)
    if (!appended.ok) return failed(storeFailure(appended.failure))
    head = { seq: appended.value.seq, hash: appended.value.hash }
  }
  const { rescuing: _over, ...standing } = (await standingOf(database)) ?? fatal()
  await database.meta.put({ ...standing, journal: head })
  return ok(head)
}

const fatal = (): never => {
  throw new Error('a database that is being rescued holds nothing')
}

const settingsOf = async (database: Database): Promise<readonly SettingRow[]> =>
  (await database.meta.toArray()).filter((row): row is SettingRow => 'value' in row)
