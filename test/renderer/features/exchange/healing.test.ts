import { beforeEach, expect, test } from 'vitest'
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
