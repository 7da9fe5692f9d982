import { ScopeIndex } from '../../shared/merge/scope-index'
import { kindOf } from '../../shared/records/kinds'
import type { ExchangeStore } from './exchange-face'
import { followArrivals } from './follow-arrivals'

/**
 * The scope index of a database, read once and then kept up with what arrives. Kinds of which nothing leaves the
 * office (rolls of members, the bulk of a database) are left out.
 */
export function scopeCache(store: Pick<ExchangeStore, 'arrivedAfter'>): () => Promise<ScopeIndex> {
  const index = new ScopeIndex()
  const catchUp = followArrivals(store, (state, arrival) => {
    if (travels(state.kind)) index.put(state, arrival)
  })
  return async () => {
    await catchUp()
    return index
  }
}

const travels = (kind: string): boolean =>
  Object.values(kindOf(kind)?.groups ?? {}).some((group) => group.travels === 'municipal')
