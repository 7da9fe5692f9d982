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
const ROWS_A_PAYLOAD = 2_000

/** Read in one transaction, so that no write falls between two tables. */
export const backupStore = (database: Database): BackupStore => ({
  whole: async () => {
    const { records, history, meta, exchange } = database
    const read = await database.transaction('r', [records, history, meta, exchange], async () => ({
      standing: await standingOf(database),
      records: await records.toArray(),
      history: await history.toArray(),
      settings: (await meta.toArray()).filter(isSetting),
      exchange: await exchange.toArray(),
    }))
    if (read.standing === undefined) return undefined
    const { state } = read.standing
    const part = (rows: Partial<Payload>): string =>
      payloadText({ records: [], history: [], settings: [], exchange: [], ...rows, state })
    return {
      replica: state.replica,
      arrival: state.arrival,
      payloads: [
        ...parts(read.records).map((rows) => part({ records: rows })),
        ...parts(read.history).map((rows) => part({ history: rows })),
        ...parts(read.exchange).map((rows) => part({ exchange: rows })),
        part({ settings: read.settings }),
      ],
      files: [...new Set(read.records.flatMap(photoHashesIn))],
    }
  },
})

const isSetting = (row: MetaRow): row is SettingRow => 'value' in row

const parts = <R>(rows: readonly R[]): readonly (readonly R[])[] =>
  Array.from({ length: Math.ceil(rows.length / ROWS_A_PAYLOAD) }, (_, at) =>
    rows.slice(at * ROWS_A_PAYLOAD, (at + 1) * ROWS_A_PAYLOAD),
  )
