import { expect, test } from 'vitest'
import { ownShutOut } from '../../../../../renderer/features/exchange/keys/last-taken'
import { memoryStore } from '../../../../support/memory-store'
import { CITY, state } from '../../../../support/record-states'

test('the entry of this PC’s former keys is shut out with the number of its own last change', async () => {
  const store = memoryStore(CITY)
  store.put(state('association', 'kangmei', CITY, {}), state('association', 'bashan', CITY, {}))
  const identity = { formerPcs: ['pc-first', 'pc-second'] }
  expect(await ownShutOut(store, identity, 'pc-second')).toEqual({ pc: 'pc-second', lastUpTo: 2 })
  // Of another PC nothing has arrived here.
  expect(await ownShutOut(store, identity, 'pc-other')).toEqual({ pc: 'pc-other' })
})
