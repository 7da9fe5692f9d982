import { standingOf } from './apply-payload'
import type { Database } from './database'
import { CHAIN_START, followChain } from './history-chain'

/** What a check of the whole history found. */
export interface HistoryCheck {
  /** Rows that follow one another from the first on. */
  readonly rows: number
  /** The place of the first row that was changed, taken out or added past the program; absent when all fit. */
  readonly brokenAt?: number
}

/** Asks whether the history is as the program wrote it (threat 26). */
export interface HistoryChecker {
  checkHistory(): Promise<HistoryCheck>
}

/** Hashing takes some 30 µs a row: so many at a time do not hold up the page. */
const PAGE = 1_000

/** Goes along the chain from its first row to where the database says that it ends; writes may go on meanwhile. */
export const historyChecker = (database: Database): HistoryChecker => ({
  checkHistory: async () => {
    for (let head = CHAIN_START; ;) {
      const { rows, state } = await pageAfter(database, head.seq)
      const followed = followChain(head, rows)
      if (followed.brokenAt !== undefined) return { rows: followed.head.seq, brokenAt: followed.brokenAt }
      if (rows.length === 0) {
        const isWhole =
          state === undefined || (state.historySeq === head.seq && state.historyHash === head.hash)
        return { rows: head.seq, ...(isWhole ? {} : { brokenAt: head.seq + 1 }) }
      }
      head = followed.head
    }
  },
})

/** The next rows, and what the database says of itself at that moment. */
const pageAfter = async (database: Database, seq: number) =>
  database.transaction('r', [database.history, database.meta], async () => ({
    rows: await database.history.where('seq').above(seq).limit(PAGE).toArray(),
    state: (await standingOf(database))?.state,
  }))
