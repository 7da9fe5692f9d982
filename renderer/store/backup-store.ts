import type { Table } from 'dexie'
import { photoHashesIn } from '../../shared/records/photo-hashes'
import { standingOf } from './apply-payload'
import type { Database, MetaRow } from './database'
import { payloadText, type Payload } from './journal-payload'
import type { SettingRow } from './rows'
import type { Writer } from './writer'

/** Everything a database holds at one moment. */
export interface WholeContent {
  readonly replica: string
  readonly arrival: number
  /** Journal payloads as text, read as they are asked for; put one after the other they make the database again. */
  readonly payloads: () => AsyncIterable<string>
  /** Hashes of the photos and documents that the records of the payloads read so far name. */
  readonly files: ReadonlySet<string>
}

/** What a snapshot needs of the store. */
export interface BackupStore {
  /** Reads everything; what is written meanwhile waits. `undefined`: the database has never held anything. */
  readWhole<R>(read: (whole: WholeContent) => Promise<R>): Promise<R | undefined>
  /** How many records there are, by kind. */
  countKinds(): Promise<Readonly<Record<string, number>>>
}

/** A payload is one frame of a snapshot; a record with its frozen scheme is some 20 kB. */
const ROWS_A_PAYLOAD = 1_000
/** UTF-16 units; as UTF-8 at most three times as many bytes, of which a frame holds 64 MiB. */
const LENGTH_OF_PAYLOAD = 20_000_000

/**
 * No transaction stays open while a payload is handed over, so a large database would have to lie in memory whole; the
 * one way of writing waits instead, so that no write falls between two pages.
 */
export const backupStore = (database: Database, writer: Pick<Writer, 'inPeace'>): BackupStore => ({
  readWhole: async (read) =>
    writer.inPeace(async () => {
      const standing = await standingOf(database)
      if (standing === undefined) return undefined
      const { state } = standing
      const part = (rows: Partial<Payload>): string =>
        payloadText({ records: [], history: [], settings: [], exchange: [], ...rows, state })
      const files = new Set<string>()
      async function* payloads(): AsyncIterable<string> {
        const { records, history, meta, exchange } = database
        for await (const rows of pagesOf(records, ({ key }) => key)) {
          for (const hash of rows.flatMap(photoHashesIn)) files.add(hash)
          yield* textsOf(rows, (some) => part({ records: some }))
        }
        for await (const rows of pagesOf(history, ({ seq }) => seq))
          yield* textsOf(rows, (some) => part({ history: some }))
        for await (const rows of pagesOf(exchange, ({ key }) => key))
          yield* textsOf(rows, (some) => part({ exchange: some }))
        yield part({ settings: (await meta.toArray()).filter(isSetting) })
      }
      return read({ replica: state.replica, arrival: state.arrival, payloads, files })
    }),
  countKinds: async () => {
    const counts: Record<string, number> = {}
    for await (const rows of pagesOf(database.records, ({ key }) => key)) countByKind(rows, counts)
    return counts
  },
})

/** Adds records to counts by kind. */
export function countByKind(records: Payload['records'], counts: Record<string, number>): void {
  for (const { key } of records) {
    const kind = key.slice(0, key.indexOf('/'))
    counts[kind] = (counts[kind] ?? 0) + 1
  }
}

/** Goes through a table by its primary key. */
async function* pagesOf<R>(
  table: Table<R, string> | Table<R, number>,
  keyOf: (row: R) => string | number,
): AsyncIterable<readonly R[]> {
  for (let last: string | number | undefined; ;) {
    const from = last === undefined ? table.orderBy(':id') : table.where(':id').above(last)
    const rows = await from.limit(ROWS_A_PAYLOAD).toArray()
    const end = rows.at(-1)
    if (end !== undefined) yield rows
    if (end === undefined || rows.length < ROWS_A_PAYLOAD) return
    last = keyOf(end)
  }
}

/** Rows as one text, or as several where others have sent records of megabytes. */
export function* textsOf<R>(
  rows: readonly R[],
  textOf: (rows: readonly R[]) => string,
  most = LENGTH_OF_PAYLOAD,
): Iterable<string> {
  const text = textOf(rows)
  const middle = Math.ceil(rows.length / 2)
  if (text.length <= most || middle === rows.length) {
    yield text
    return
  }
  yield* textsOf(rows.slice(0, middle), textOf, most)
  yield* textsOf(rows.slice(middle), textOf, most)
}

const isSetting = (row: MetaRow): row is SettingRow => 'value' in row
