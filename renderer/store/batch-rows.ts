import type { Database } from './database'
import type { HistoryRow } from './rows'

/** Rows of the history that are looked at together. */
const STEP = 5000

/** The history rows of one batch: they lie together, so the search goes back from the newest and ends behind them. */
export async function rowsOfBatch(database: Database, batch: string): Promise<readonly HistoryRow[]> {
  const last = await database.history.orderBy('seq').last()
  const found: HistoryRow[] = []
  for (let to = last?.seq ?? 0; to > 0; to -= STEP) {
    const rows = await database.history
      .where('seq')
      .between(to - STEP, to, false, true)
      .toArray()
    const own = rows.filter(({ content }) => content?.batch === batch)
    if (own.length === 0 && found.length > 0) break
    found.unshift(...own)
  }
  return found
}
