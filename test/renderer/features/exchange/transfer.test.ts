import { expect, test } from 'vitest'
import { handOver } from '../../../../renderer/store/hand-over'
import { waitingOf, WAITING } from '../../../../renderer/store/exchange-rows'
import { stuckCopies } from '../../../../renderer/store/healing-rows'
import { settledRowOf } from '../../../../renderer/store/settled-rows'
import { holdList } from '../../../../shared/merge/hold-queue'
import { partner } from '../../../support/exchange-partners'
import { enrolAll, must } from '../../../support/offices'
import { CITY, NANAN, YUZHONG } from '../../../support/record-states'
import { temporaryFolder } from '../../../support/temporary-folder'

const association = {
  kind: 'association',
  id: 'a1',
  office: YUZHONG,
  set: { name: '甲公司科协', level: 'district', localOffice: YUZHONG },
} as const
const meeting = {
  kind: 'meeting',
  id: 'm1',
  office: YUZHONG,
  set: { associationId: 'a1', expected: 9 },
} as const

test('转隶: the new office receives all, the old copy turns read-only, a late edit waits as a task', async () => {
  const folder = temporaryFolder()
  const city = await partner(CITY, folder)
  const [from, to] = [await partner(YUZHONG, folder), await partner(NANAN, folder)]
  await enrolAll(city.main, from.main)
  await enrolAll(city.main, to.main)
  must(await from.store.write([association, meeting]))
  await city.take((await from.send(CITY)).path)

  must(await handOver(city.store, 'a1', NANAN, { reason: '住所迁至南岸区' }))
  await to.take((await city.send(NANAN)).path)
  expect(to.store.all().map(({ id, office }) => [id, office])).toEqual([
    ['a1', NANAN],
    ['m1', NANAN],
  ])
  must(await to.store.write([{ ...meeting, office: NANAN, set: { associationId: 'a1', present: 6 } }]))

  // The old office has not heard of it yet, and goes on writing.
  must(await from.store.write([{ ...association, set: { name: '甲公司科协（迟到）' } }]))
  await city.take((await from.send(CITY)).path)
  expect(waitingOf(await city.store.ledgerRows(WAITING)).map(({ reason }) => reason)).toEqual(['older-epoch'])

  await from.take((await city.send(YUZHONG)).path)
  expect(from.store.all().find(({ id }) => id === 'a1')?.office).toBe(NANAN)
  const refused = await from.store.write([{ ...meeting, set: { associationId: 'a1', present: 1 } }])
  expect(refused).toMatchObject({ ok: false, failure: { code: 'read-only' } })

  await to.take((await city.send(NANAN)).path)
  const [task] = holdList(waitingOf(await to.store.ledgerRows(WAITING)), Date.parse('2026-01-21T09:00:00Z'))
  expect(task).toMatchObject({ id: 'a1', reason: 'older-epoch' })
  await to.store.applyMerged({
    plannedAt: to.store.position().arrival,
    states: [],
    ledger: [settledRowOf(task?.key ?? '', '2026-01-21T09:00:00.000Z')],
  })
  await to.take((await city.send(NANAN)).path)
  expect(holdList(waitingOf(await to.store.ledgerRows(WAITING)), 0)).toEqual([])
})

test('once the new office has moved the association to itself, 市科协 and the former office still agree', async () => {
  const folder = temporaryFolder()
  const city = await partner(CITY, folder)
  const [from, to] = [await partner(YUZHONG, folder), await partner(NANAN, folder)]
  await enrolAll(city.main, from.main)
  await enrolAll(city.main, to.main)
  must(await from.store.write([association, meeting]))
  await city.take((await from.send(CITY)).path)
  must(await handOver(city.store, 'a1', NANAN, { reason: '住所迁至南岸区' }))
  await from.take((await city.send(YUZHONG)).path)
  await to.take((await city.send(NANAN)).path)
  must(await to.store.write([{ ...association, office: NANAN, set: { localOffice: NANAN } }]))
  await city.take((await to.send(CITY)).path)
  for (let round = 0; round < 5; round += 1) {
    await city.take((await from.send(CITY)).path)
    await from.take((await city.send(YUZHONG)).path)
  }
  for (const { store } of [city, from]) expect(await stuckCopies(store)).toEqual([])
  expect((await from.send(CITY)).records).toBe(0)
})

test('市科协 lets another district serve an association of its own: the former one is told, and nobody differs for ever', async () => {
  const folder = temporaryFolder()
  const city = await partner(CITY, folder)
  const [former, next] = [await partner(YUZHONG, folder), await partner(NANAN, folder)]
  await enrolAll(city.main, former.main)
  await enrolAll(city.main, next.main)
  const municipal = { kind: 'association', id: 'a1', office: CITY } as const
  const name = { name: '甲集团科协', level: 'municipal', localOffice: YUZHONG } as const
  must(await city.store.write([{ ...municipal, set: name }]))
  await former.take((await city.send(YUZHONG)).path)
  must(await former.store.write([{ ...municipal, set: { platformOn: '2026-01-10' } }]))
  await city.take((await former.send(CITY)).path)

  must(await city.store.write([{ ...municipal, set: { localOffice: NANAN } }]))
  await former.take((await city.send(YUZHONG)).path)
  const refused = await former.store.write([{ ...municipal, set: { platformOn: '2026-01-11' } }])
  expect(refused).toMatchObject({ ok: false, failure: { code: 'read-only' } })
  await next.take((await city.send(NANAN)).path)
  must(await next.store.write([{ ...municipal, set: { platformOn: '2026-01-12' } }]))
  for (let round = 0; round < 4; round += 1) {
    for (const each of [former, next]) {
      await city.take((await each.send(CITY)).path)
      await each.take((await city.send(each === next ? NANAN : YUZHONG)).path)
    }
  }
  for (const { store } of [city, former, next]) expect(await stuckCopies(store)).toEqual([])
  for (const { store } of [city, next])
    expect(store.all()[0]?.groups['service']?.[0]?.value).toMatchObject({ platformOn: '2026-01-12' })
  expect((await city.send(YUZHONG)).records).toBe(0)
})
