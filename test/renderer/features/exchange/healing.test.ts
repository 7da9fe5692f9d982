import { beforeEach, expect, test } from 'vitest'
import { countPending, standingWith, type Pending } from '../../../../renderer/store/exchange-standing'
import { stuckCopies } from '../../../../renderer/store/healing-rows'
import { partner, partnerOn, type Partner } from '../../../support/exchange-partners'
import { memoryStore } from '../../../support/memory-store'
import { enrolAll, must } from '../../../support/offices'
import { CITY, YUZHONG } from '../../../support/record-states'
import { temporaryFolder } from '../../../support/temporary-folder'

let folder: string
let city: Partner
let district: Partner

beforeEach(async () => {
  folder = temporaryFolder()
  city = await partner(CITY, folder)
  district = await partner(YUZHONG, folder)
  await enrolAll(city.main, district.main)
})

const association = (name: string, id = 'a1') =>
  ({
    kind: 'association',
    id,
    office: YUZHONG,
    set: { name, level: 'district', localOffice: YUZHONG },
  }) as const
const namesAt = (at: Partner): readonly string[] =>
  at.store
    .all()
    .flatMap((state) => (state.groups['core'] ?? []).map(({ value }) => JSON.stringify(value['name'])))
    .toSorted()

const toCity = async (from: Partner): Promise<void> => {
  await city.take((await from.send(CITY)).path)
}
const toDistrict = async (to: Partner): Promise<void> => {
  await to.take((await city.send(YUZHONG)).path)
}

test('a bundle says what its sender holds, and two equal copies ask for nothing', async () => {
  must(await district.store.write([association('甲')]))
  const preview = must(await city.open((await district.send(CITY)).path))
  const { digests, wants, held } = preview.bundle.manifest
  expect([digests.map(({ side, kind }) => [side, kind]), wants, held]).toEqual([
    [['ours', 'association']],
    [],
    [],
  ])
  await toCity(district)
  await toDistrict(district)
  expect((await district.send(CITY)).records).toBe(0)
})

test('a database that was put back in silence takes another id and gets back what others hold (threat 30)', async () => {
  must(await district.store.write([association('甲')]))
  await toCity(district)
  const replica = district.store.position().replica
  const emptied = partnerOn(district.main, folder, memoryStore(YUZHONG, replica))
  await toDistrict(emptied)
  expect(emptied.store.position().replica).not.toBe(replica)
  await toCity(emptied)
  await toDistrict(emptied)
  expect(namesAt(emptied)).toEqual(['"甲"'])
})

test('one number with two contents becomes siblings on both sides', async () => {
  const replica = district.store.position().replica
  must(await district.store.write([association('甲')]))
  await toCity(district)
  const back = partnerOn(district.main, folder, memoryStore(YUZHONG, replica))
  must(await back.store.write([association('乙')]))
  await toCity(back)
  expect(namesAt(city)).toEqual(['"乙"', '"甲"'])
  await toDistrict(back)
  await toCity(back)
  await toDistrict(back)
  expect(namesAt(back)).toEqual(['"乙"', '"甲"'])
  expect(await stuckCopies(city.store)).toEqual([])
})

test('市科协 put back in time: what districts return of its words waits for a person, then comes in and stays', async () => {
  const ruling = { kind: 'association', id: 'c1', office: CITY } as const
  must(
    await city.store.write([
      { ...ruling, set: { name: '市属一号', level: 'municipal', localOffice: YUZHONG } },
    ]),
  )
  await toDistrict(district)
  await toCity(district)
  const back = partnerOn(city.main, folder, memoryStore(CITY, city.store.position().replica))
  const asked = await back.take((await district.send(CITY)).path)
  await district.take((await back.send(YUZHONG)).path)
  const { path } = await district.send(CITY)
  const untouched = await back.take(path)
  expect(
    [asked, untouched].flatMap(({ plan }) => plan.setAside.map(({ group, code }) => [group, code])),
  ).toEqual([
    ['custody', 'returned'],
    ['core', 'returned'],
  ])
  expect(namesAt(back)).toEqual([])
  // The same file once more, and now a person says that this PC was put back.
  expect((await back.take(path, true)).plan.setAside).toEqual([])
  expect(namesAt(back)).toEqual(['"市属一号"'])
  expect((await back.take((await district.send(CITY)).path)).plan.changed).toBe(0)
  expect(await stuckCopies(back.store)).toEqual([])
})

const pendingAt = async (at: Partner): Promise<Pending> =>
  countPending(at.store, YUZHONG, await standingWith(at.store, CITY))

test('a PC that was put back counts what it writes as unsent until it goes out, and what went out as waiting', async () => {
  must(await district.store.write([association('甲'), association('乙', 'a2'), association('丙', 'a3')]))
  await toCity(district)
  const fresh = partnerOn(district.main, folder, memoryStore(YUZHONG, `${YUZHONG}.00000000000000bb`))
  // The ledger of the snapshot says how far the former database had reported.
  const rows = await district.store.ledgerRows('bundle/')
  const states = district.store.all().filter(({ id }) => id !== 'a3')
  must(await fresh.store.applyMerged({ plannedAt: 0, states, ledger: rows }))
  expect(await pendingAt(fresh)).toEqual({ unsent: 0, unconfirmed: 2 })
  must(await fresh.store.write([association('甲改', 'a1')]))
  expect(await pendingAt(fresh)).toMatchObject({ unsent: 1, unconfirmed: 1 })
  await toCity(fresh)
  await toDistrict(fresh)
  expect(namesAt(fresh)).toEqual(['"丙"', '"乙"', '"甲改"'])
  await toCity(fresh)
  expect(await pendingAt(fresh)).toMatchObject({ unsent: 0 })
  await toDistrict(fresh)
  expect(await pendingAt(fresh)).toEqual({ unsent: 0, unconfirmed: 0 })
})
