import { ScopeIndex } from '../../shared/merge/scope-index'
import { kindOf } from '../../shared/records/kinds'
import type { ExchangeStore } from './exchange-face'

const PAGE = 5_000

/**
 * The scope index of a database, read once and then kept up with what arrives. Kinds of which nothing leaves the
 * office (rolls of members, the bulk of a database) are left out.
 */
export function scopeCache(store: Pick<ExchangeStore, 'arrivedAfter'>): () => Promise<ScopeIndex> {
  const index = new ScopeIndex()
  let at = 0
  let last: Promise<unknown> = Promise.resolve()

  async function catchUp(): Promise<ScopeIndex> {
    for (;;) {
      const page = await store.arrivedAfter(at, PAGE)
      for (const { state, arrival } of page) {
        if (travels(state.kind)) index.put(state, arrival)
      }
      at = page.at(-1)?.arrival ?? at
      if (page.length < PAGE) return index
    }
  }

  return async () => {
    const before = last
    const turn = (async () => {
      await Promise.allSettled([before])
      return catchUp()
    })()
    last = turn
    return turn
  }
}

const travels = (kind: string): boolean =>
  Object.values(kindOf(kind)?.groups ?? {}).some((group) => group.travels === 'municipal')
