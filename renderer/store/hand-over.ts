import { ok, type Result } from '../../shared/base/result'
import { custodyOf, rootOf } from '../../shared/merge/lineage'
import type { RecordState } from '../../shared/records/version'
import type { ExchangeStore } from './exchange-face'
import type { Saved, Store, StoreFailure, WriteContext } from './store-face'

const ATTEMPTS = 5

/**
 * 转隶 by 市科协 (《实施细则》第三条): raises the association's custody epoch and puts what hangs on it into the new
 * hands, so that all of it goes out with the next bundle to the new office. Broken off between the two steps it is
 * done again with the same call.
 */
export async function handOver(
  store: Pick<Store, 'write'> & ExchangeStore,
  associationId: string,
  to: string,
  context: WriteContext,
): Promise<Result<Saved, StoreFailure>> {
  const noted = await store.write([{ kind: 'association', id: associationId, set: {}, custody: to }], context)
  if (!noted.ok) return noted
  for (let attempt = 1; ; attempt += 1) {
    const plannedAt = store.position().arrival
    const { lookup, under } = await scopeOf(store, associationId)
    const states = under.map((state) => inHandsOf(state, custodyOf(state, rootOf(state, lookup)).office))
    const moved = await store.applyMerged({ plannedAt, states, ledger: [] })
    if (moved.ok) return ok({ savedAt: moved.value.savedAt })
    if (moved.failure.code !== 'stale-plan' || attempt === ATTEMPTS) return moved
  }
}

const inHandsOf = (state: RecordState, office: string): RecordState => ({ ...state, office })

async function scopeOf(store: ExchangeStore, associationId: string) {
  const index = await store.scopeIndex()
  const under = await store.states(index.under('association', associationId))
  return { lookup: index.lookup, under: under.filter((state) => state !== undefined) }
}
