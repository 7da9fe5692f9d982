import { ok, type Result } from '../../shared/base/result'
import { backupStore, type BackupStore } from './backup-store'
import type { Database } from './database'
import type { ExchangeStore } from './exchange-face'
import { exchangeStore } from './exchange-store'
import { historyChecker, type HistoryChecker } from './history-check'
import { recordStore } from './record-store'
import { start } from './start'
import type { StartReport } from './start-report'
import { forgetStaged } from './staged-apply'
import type { StoreDeps } from './store-deps'
import type { Store, StoreFailure } from './store-face'
import { openWriter } from './writer'

export interface OpenedStore {
  readonly store: Store & ExchangeStore & BackupStore & HistoryChecker
  /** For the notice on screen, unless its outcome is `ready`. */
  readonly report: StartReport
}

/** Opens the records of this PC; the keys must be open. Wants to be called once a page. */
export async function openStore(deps: StoreDeps): Promise<Result<OpenedStore, StoreFailure>> {
  const started = await start(deps)
  if (!started.ok) return started
  const { database, report } = started.value
  const writer = openWriter(started.value, deps)
  if (report.outcome !== 'read-only' && (await database.staged.count()) > 0) {
    // When this fails (a full disk), the next start tries again: nobody sees what is left.
    await forgetStaged(writer)
  }
  const parts: readonly [Database, typeof writer, StoreDeps] = [database, writer, deps]
  return ok({
    store: {
      ...recordStore(...parts),
      ...exchangeStore(...parts),
      ...backupStore(database, writer),
      ...historyChecker(database),
    },
    report,
  })
}
