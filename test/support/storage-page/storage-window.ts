import type { ExchangeStore } from '../../../renderer/store/exchange-face'
import type { StartReport } from '../../../renderer/store/start-report'
import type { Store, StoreFailure } from '../../../renderer/store/store-face'
import type { Result } from '../../../shared/base/result'

declare global {
  interface Window {
    /** Opens the store of the page of the storage tests; the keys must be open. */
    readonly openStorage: () => Promise<Result<StartReport, StoreFailure>>
    /** The opened store. */
    storage: Store & ExchangeStore
  }
}

/** What `openStorage` answers. */
export type StorageStart = Awaited<ReturnType<Window['openStorage']>>
