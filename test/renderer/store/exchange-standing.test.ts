import { expect, test } from 'vitest'
import { confirmedRowOf, type Progress } from '../../../renderer/store/exchange-rows'
import { countPending, standingWith } from '../../../renderer/store/exchange-standing'
import { handOver } from '../../../renderer/store/hand-over'
import { partner } from '../../support/exchange-partners'
import { memoryStore } from '../../support/memory-store'
import { enrolAll, must } from '../../support/offices'
import { CITY, NANAN, YUZHONG } from '../../support/record-states'
import { temporaryFolder } from '../../support/temporary-folder'

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

test('what came by a 转隶 does not wait to be reported: the former office wrote it, and 市科协 brought it', async () => {
  const folder = temporaryFolder()
  const city = await partner(CITY, folder)
  const [from, to] = [await partner(YUZHONG, folder), await partner(NANAN, folder)]
  await enrolAll(city.main, from.main)
  await enrolAll(city.main, to.main)
  const set = { name: '甲公司科协', level: 'district', localOffice: YUZHONG }
  must(await from.store.write([{ kind: 'association', id: 'a1', office: YUZHONG, set }]))
  await city.take((await from.send(CITY)).path)
  must(await handOver(city.store, 'a1', NANAN, { reason: '转隶' }))
  await to.take((await city.send(NANAN)).path)
  const pending = async () => countPending(to.store, NANAN, await standingWith(to.store, CITY))
  expect(await pending()).toEqual({ unsent: 0, unconfirmed: 0 })
  must(await to.store.write([{ kind: 'association', id: 'a1', set: { localOffice: NANAN } }]))
  expect(await pending()).toMatchObject({ unsent: 1 })
})
