import { expect, test } from 'vitest'
import { confirmedRowOf, type Progress } from '../../../renderer/store/exchange-rows'
import { standingWith } from '../../../renderer/store/exchange-standing'
import { memoryStore } from '../../support/memory-store'
import { must } from '../../support/offices'
import { CITY, YUZHONG } from '../../support/record-states'

const confirmed = (pc: string, upTo: number, roster: number): Progress => ({
  office: CITY,
  pc,
  replica: `${CITY}.${pc.repeat(16)}`,
  upTo,
  counter: upTo,
  roster,
  sequence: 1,
})

test('with two PCs at the other end the next bundle begins where the one begins that knows less', async () => {
  const store = memoryStore(YUZHONG)
  const rows = [confirmed('a', 9, 3), confirmed('b', 4, 2)].map(confirmedRowOf)
  must(await store.applyMerged({ plannedAt: 0, states: [], ledger: rows }))
  expect(await standingWith(store, CITY)).toMatchObject({
    base: 4,
    confirmed: { [store.position().replica]: 4 },
    roster: 2,
  })
})

test('an unknown receiver is sent everything', async () => {
  expect(await standingWith(memoryStore(YUZHONG), CITY)).toMatchObject({ base: 0, confirmed: {}, roster: 0 })
})
