import type { Database, StandingRow } from './database'

/**
 * What opening the store found and did, for a notice on screen: nothing is put back in silence (a full disk may empty
 * a committed IndexedDB without a word).
 *
 * `ready`: all was well. `founded`: the first start. `replayed`: the journal knew later changes than the database.
 * `rebuilt`: the whole database comes from the journal. `rescued`: the journal had lost entries that the database
 * still held, and has them again. `read-only`: the journal is damaged and the database does not know what it held.
 */
export interface StartReport {
  readonly outcome: 'ready' | 'founded' | 'replayed' | 'rebuilt' | 'rescued' | 'read-only'
  /** Why anything had to be done. */
  readonly cause:
    | 'none'
    | 'database-empty'
    | 'database-behind'
    | 'database-foreign'
    | 'snapshot-restored'
    | 'journal-behind'
    | 'journal-lost'
    | 'journal-damaged'
  /** Journal entries put into the database. */
  readonly entries: number
  /** Bytes of a half-written entry that main moved to a side file. */
  readonly cutBytes: number
  /** Name of the database that was set aside; it is kept. */
  readonly databaseAside?: string
  /** Name of the journal folder that was set aside; it is kept. */
  readonly journalAside?: string
  /** With `snapshot-restored`: when the snapshot was made. */
  readonly restoredFrom?: string
  /** With `journal-damaged`: the first entry that cannot be read. */
  readonly damagedAt?: number
}

/** A database that agrees with the journal; with the outcome `read-only` it does not, and must not be written. */
export interface Started {
  readonly database: Database
  readonly standing: StandingRow
  readonly report: StartReport
}
