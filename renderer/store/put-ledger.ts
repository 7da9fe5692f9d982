import type { Result } from '../../shared/base/result'
import type { Applied, ExchangeStore } from './exchange-face'
import type { ExchangeRow } from './rows'
import type { StoreFailure } from './store-face'

const ATTEMPTS = 5

/** Puts rows into the exchange's ledger through the journal. They rest on no record, so a write between is no matter. */
export async function putLedger(
  store: ExchangeStore,
  ledger: readonly ExchangeRow[],
): Promise<Result<Applied, StoreFailure>> {
  for (let attempt = 1; ; attempt += 1) {
    const put = await store.applyMerged({ plannedAt: store.position().arrival, states: [], ledger })
    if (put.ok || put.failure.code !== 'stale-plan' || attempt === ATTEMPTS) return put
  }
}
