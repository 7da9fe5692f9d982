import { inTurns } from '../../shared/base/in-turn'
import type { RecordState } from '../../shared/records/version'
import type { ExchangeStore } from './exchange-face'

/** Records a page: a list that is opened meanwhile waits behind one, some ten milliseconds. */
const PAGE = 500

/**
 * Hands every record to `put` in the order of arrival: the first call of what is returned all of them, each later call
 * those that came since. Calls wait for one another.
 */
export function followArrivals(
  store: Pick<ExchangeStore, 'arrivedAfter'>,
  put: (state: RecordState, arrival: number) => void,
): () => Promise<void> {
  let at = 0
  const inTurn = inTurns()

  async function catchUp(): Promise<void> {
    for (let more = true; more;) {
      const page = await store.arrivedAfter(at, PAGE)
      for (const { state, arrival } of page) put(state, arrival)
      at = page.at(-1)?.arrival ?? at
      more = page.length === PAGE
    }
  }

  return async () => inTurn(catchUp)
}
