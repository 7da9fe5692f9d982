import type { evaluateOn } from './evaluation-page'
import type { TimedExport, TimedImport, TimedOpening } from './exchange-page'
import type { LedgerImport, TimedWork } from './import-page'
import type { Kind } from '../../../shared/records/kinds'
import type { Receipt } from '../../../shared/bundle/receipt'
import type { OpenedStore } from '../../../renderer/store/open-store'
import type { StartReport } from '../../../renderer/store/start-report'
import type { StoreFailure } from '../../../renderer/store/store-face'
import type { Result } from '../../../shared/base/result'

declare global {
  interface Window {
    /** Opens the store of the page of the storage tests; the keys must be open. */
    readonly openStorage: () => Promise<Result<StartReport, StoreFailure>>
    /** The opened store. */
    storage: OpenedStore['store']
    /** So many screens at once that show how many records of a kind there are, each as its own live query. */
    readonly showCounts: (kind: Kind, screens: number) => void
    /** What those screens show. */
    counts: readonly number[]
    /** Imports a ledger as the import page does. */
    readonly importLedger: (bytes: readonly number[]) => Promise<LedgerImport>
    /** Writes the newest `count` record rows once more, by Dexie alone into a database of their own. */
    readonly writeRaw: (count: number) => Promise<TimedWork>
    /** Writes the bundle for an office as the exchange page does. */
    readonly exportTo: (to: string, receipt?: Receipt) => Promise<TimedExport>
    /** Takes in the chosen bundle as the exchange page does. */
    readonly importChosen: () => Promise<TimedImport>
    /** Opens the chosen bundle and closes it again; the code of its refusal. */
    readonly openChosen: () => Promise<TimedOpening>
    /** Makes a snapshot of everything; milliseconds. */
    readonly snapshotAll: () => Promise<number>
    /** Fills the register of an office with so many records of another PC of it. */
    readonly fillRegister: (office: string, count: number) => Promise<void>
    /** Works on an evaluation as the entry page does. */
    readonly evaluateOn: typeof evaluateOn
  }
}

/** What `openStorage` answers. */
export type StorageStart = Awaited<ReturnType<Window['openStorage']>>
