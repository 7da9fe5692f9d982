import { expect, test } from 'vitest'
import { openTwin, settleTwins, twinRows } from '../../../renderer/store/twin-rows'
import { memoryStore, type MemoryStore } from '../../support/memory-store'
import { must } from '../../support/offices'
import { YUZHONG } from '../../support/record-states'
import { firstState, NOW } from '../../support/store-fakes'

/* That another database writes as this one stays said until a person has dealt with it (threat 30). */

const DAY = 24 * 60 * 60 * 1000
const { pc } = firstState()

/** A database that found a twin so many times, a day between. */
async function withTwins(count: number): Promise<MemoryStore> {
  const store = memoryStore(YUZHONG)
  for (let nth = 1; nth <= count; nth++) {
    const ledger = twinRows({ pc, replica: `${YUZHONG}.000000000000000${nth}` }, NOW + nth * DAY)
    must(await store.applyMerged({ plannedAt: store.position().arrival, states: [], ledger }))
  }
  return store
}

test('what was found last is told, and nothing where nothing was found', async () => {
  expect(await openTwin(await withTwins(0), pc)).toBeUndefined()
  const at = new Date(NOW + 2 * DAY).toISOString()
  expect(await openTwin(await withTwins(2), pc)).toMatchObject({ at })
})

test('a person who has dealt with it reads it no more, until it is found again or that is taken back', async () => {
  const store = await withTwins(2)
  const undo = must(await settleTwins(store))
  expect(await openTwin(store, pc)).toBeUndefined()
  must(await undo())
  expect(await openTwin(store, pc)).toBeDefined()
  must(await settleTwins(store))
  const again = twinRows({ pc, replica: `${YUZHONG}.0000000000000009` }, NOW + 9 * DAY)
  must(await store.applyMerged({ plannedAt: store.position().arrival, states: [], ledger: again }))
  expect(await openTwin(store, pc)).toMatchObject({ at: new Date(NOW + 9 * DAY).toISOString() })
})

test('a PC that has new keys is told from its copy: it is over', async () => {
  expect(await openTwin(await withTwins(1), 'pc-renewed')).toBeUndefined()
})
