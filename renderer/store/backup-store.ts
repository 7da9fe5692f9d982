import type { Table } from 'dexie'
import { photoHashesIn } from '../../shared/records/photo-hashes'
import { standingOf } from './apply-payload'
import type { Database, MetaRow } from './database'
import { payloadText, type Payload } from './journal-payload'
import type { SettingRow } from './rows'

/** Everything a database holds at one moment. */
export interface WholeContent {
  readonly replica: string
  readonly arrival: number
  /** Journal payloads as text; put one after the other they make the database again. */
  readonly payloads: readonly string[]
  /** Hashes of the photos and documents that records name. */
  readonly files: readonly string[]
}

/** What a snapshot needs of the store. */
export interface BackupStore {
  /** `undefined` while the database has never held anything. */
  whole(): Promise<WholeContent | undefined>
}

/** A payload is one frame of a snapshot; a record with its frozen scheme is some 20 kB. */
const ROWS_A_PAYLOAD = 1_000

/** Read in one transaction, so that no write falls between two tables; page by page, so that no task takes long. */
export const backupStore = (database: Database): BackupStore => ({
  whole: async () => {
    const { records, history, meta, exchange } = database
    return database.transaction('r', [records, history, meta, exchange], async () => {
      const standing = await standingOf(database)
      if (standing === undefined) return undefined
      const { state } = standing
      const part = (rows: Partial<Payload>): string =>
        payloadText({ records: [], history: [], settings: [], exchange: [], ...rows, state })
      const payloads: string[] = []
      const files = new Set<string>()
      await eachPage(
        records,
        ({ key }) => key,
        (rows) => {
          payloads.push(part({ records: rows }))
          for (const hash of rows.flatMap(photoHashesIn)) files.add(hash)
        },
      )
      await eachPage(
        history,
        ({ seq }) => seq,
        (rows) => payloads.push(part({ history: rows })),
      )
      await eachPage(
        exchange,
        ({ key }) => key,
        (rows) => payloads.push(part({ exchange: rows })),
      )
      payloads.push(part({ settings: (await meta.toArray()).filter(isSetting) }))
      return { replica: state.replica, arrival: state.arrival, payloads, files: [...files] }
    })
  },
})

/** Goes through a table by its primary key, within the transaction that is open. */
async function eachPage<R>(
  table: Table<R, string> | Table<R, number>,
  keyOf: (row: R) => string | number,
  take: (rows: readonly R[]) => unknown,
): Promise<void> {
  for (let last: string | number | undefined; ;) {
    const from = last === undefined ? table.orderBy(':id') : table.where(':id').above(last)
    const rows = await from.limit(ROWS_A_PAYLOAD).toArray()
    const end = rows.at(-1)
    if (end !== undefined) take(rows)
    if (end === undefined || rows.length < ROWS_A_PAYLOAD) return
    last = keyOf(end)
  }
}

const isSetting = (row: MetaRow): row is SettingRow => 'value' in row
