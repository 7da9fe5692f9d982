import { fail, failed, ok, type Result } from '../../shared/base/result'
import { standingOf } from './apply-payload'
import type { Database, JournalMark, StandingRow } from './database'
import { parsePayload, payloadText, type Payload } from './journal-payload'
import type { HistoryRow, RecordRow, SettingRow, StoreState } from './rows'
import { staging } from './staged-apply'
import type { StoreDeps } from './store-deps'
import type { StoreFailure } from './store-face'
import { storeFailure } from './store-failure'

const ROWS_AN_ENTRY = 5_000

/**
 * The journal lost its tail, and the database holds what was in it: one step brings every row that arrived after the
 * journal's head. Settings and the exchange ledger have no arrival; they are small and are put whole. `undefined`: the
 * database does not continue this journal; its history chain has another hash where the journal ends.
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
  const keys = await database.records.where('arrival').above(known.arrival).primaryKeys()
  const places = await database.history.where('seq').above(known.historySeq).primaryKeys()
  const rows = rowsOf(database, keys, places)
  const rest = { settings: await settingsOf(database), exchange: await database.exchange.toArray() }
  if (keys.length + places.length > ROWS_AN_ENTRY) {
    // Broken off between the parts the journal tells another story than the database: then it is written anew.
    await database.meta.put({ ...standing, rescuing: true })
    return appendAll(inParts(rows, known, part(standing.state, rest)), head, database, deps)
  }
  const payload = { ...part(standing.state, rest), records: [] as RecordRow[], history: [] as HistoryRow[] }
  for await (const { records, history } of rows) {
    payload.records.push(...records)
    payload.history.push(...history)
  }
  return appendAll([payload], head, database, deps)
}

/** The steps of a staged import: until the last is down, a rebuild from this journal ends where `known` stands. */
async function* inParts(
  rows: AsyncIterable<Rows>,
  known: StoreState,
  last: Payload,
): AsyncGenerator<Payload> {
  yield staging(known, { step: 'begin' })
  let parts = 0
  for await (const each of rows) {
    parts += 1
    yield staging(known, { step: 'part', row: { part: parts, ...each } })
  }
  yield { ...last, staging: { step: 'flip', parts } }
}

type Rows = Pick<Payload, 'records' | 'history'>

/** Some rows at a time: what is in memory does not grow with the database. */
async function* rowsOf(
  { records, history }: Database,
  keys: readonly string[],
  places: readonly number[],
): AsyncGenerator<Rows> {
  for (let from = 0; from < keys.length; from += ROWS_AN_ENTRY) {
    const rows = await records.bulkGet(keys.slice(from, from + ROWS_AN_ENTRY))
    yield { records: rows.filter((row) => row !== undefined), history: [] }
  }
  for (let from = 0; from < places.length; from += ROWS_AN_ENTRY) {
    const rows = await history.bulkGet(places.slice(from, from + ROWS_AN_ENTRY))
    yield { records: [], history: rows.filter((row) => row !== undefined) }
  }
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
    for await (const rows of rowsOf(database, keys, places)) yield part(unfinished, rows)
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
