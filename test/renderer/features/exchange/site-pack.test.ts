import { beforeEach, expect, test } from 'vitest'
import { laptopOf, partner, partnerOn, type Partner } from '../../../support/exchange-partners'
import { memoryStore } from '../../../support/memory-store'
import { enrolAll, must, testOffice } from '../../../support/offices'
import { CITY, YUZHONG } from '../../../support/record-states'
import { temporaryFolder } from '../../../support/temporary-folder'

/*
 * A field laptop beside the office's PC: it has keys of its own, gets everything the office has, works on site, and
 * brings its changes back.
 */
let folder: string
let city: Partner
let desk: Partner
let laptop: Partner

beforeEach(async () => {
  folder = temporaryFolder()
  city = await partner(CITY, folder)
  desk = await partner(YUZHONG, folder)
  laptop = await laptopOf(YUZHONG, folder)
  await enrolAll(city.main, desk.main, laptop.main)
  must(
    await desk.store.write([
      {
        kind: 'association',
        id: 'a1',
        office: YUZHONG,
        set: { name: '甲公司科协', level: 'district', localOffice: YUZHONG },
      },
      { kind: 'member', id: 'm1', office: YUZHONG, set: { associationId: 'a1', name: '张三' } },
    ]),
  )
})

const namesAt = ({ store }: Partner, kind: string): readonly unknown[] =>
  store.all().flatMap((state) => (state.kind === kind ? [state.groups['core']?.[0]?.value['name']] : []))

test('the laptop gets all of its office, rolls too, and the keys to what is sealed; the page sees none of them', async () => {
  const { path } = await desk.pack(true)
  const incoming = must(await laptop.open(path))
  expect(incoming.bundle.manifest).toMatchObject({ purpose: 'site', scope: 'office', to: [YUZHONG] })
  const keys = incoming.bundle.manifest.frames.findIndex(({ type }) => type === 'keys')
  expect(await laptop.main.open['exchange.frame'](incoming.bundle.opened, keys)).toMatchObject({
    failure: { code: 'frame-unknown' },
  })
  await laptop.take(path)
  expect([namesAt(laptop, 'association'), namesAt(laptop, 'member')]).toEqual([['甲公司科协'], ['张三']])
  const ownKey = Buffer.from(desk.main.desk.keyring.dataKey).toString('base64')
  expect(laptop.main.adopted).toEqual([ownKey])
})

test('it brings back what it changed and nothing else, with its files; both sides then agree', async () => {
  await laptop.take((await desk.pack(true)).path)
  const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n')
  const file = must(await laptop.main.desk.attachments.put(pdf)).hash
  must(
    await laptop.store.write([
      {
        kind: 'attachment',
        id: 'p1',
        office: YUZHONG,
        set: { recordKind: 'association', recordId: 'a1', hash: file, name: '走访记录.pdf' },
      },
    ]),
  )
  const back = await laptop.pack(false)
  expect(back).toMatchObject({ records: 1, files: 1, missingFiles: 0 })
  await desk.take(back.path)
  expect(await desk.main.desk.attachments.present([file])).toEqual([file])
  await laptop.take((await desk.pack(false)).path)
  expect(
    laptop.store
      .all()
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(
    desk.store
      .all()
      .map(({ id }) => id)
      .toSorted(),
  )
})

test('what both changed in between keeps both values for a person to decide', async () => {
  await laptop.take((await desk.pack(true)).path)
  must(await desk.store.write([{ kind: 'association', id: 'a1', set: { address: '解放碑' } }]))
  must(await laptop.store.write([{ kind: 'association', id: 'a1', set: { address: '朝天门' } }]))
  const taken = await desk.take((await laptop.pack(false)).path)
  expect(taken.plan.conflicts).toHaveLength(1)
})

test('a second laptop gets everything although the first one has it already', async () => {
  await laptop.take((await desk.pack(true)).path)
  await desk.take((await laptop.pack(false)).path)
  const second = partnerOn(
    await testOffice(YUZHONG, folder, 'second'),
    folder,
    memoryStore(YUZHONG, `${YUZHONG}.00000000000000b1`),
  )
  await enrolAll(city.main, desk.main, second.main)
  must(await desk.store.write([{ kind: 'association', id: 'a1', set: { address: '解放碑' } }]))
  expect(await second.open((await desk.pack(false)).path)).toMatchObject({ failure: { code: 'gap' } })
  await second.take((await desk.pack(true)).path)
  expect(namesAt(second, 'member')).toEqual(['张三'])
})

test('an office with one PC has nobody to pack for', async () => {
  const alone = await partner('500108', folder)
  await enrolAll(city.main, alone.main)
  await expect(alone.pack(true)).rejects.toThrow('no-other-pc')
})

test('its own pack, another office’s file and a pack handed to 市科协 are refused', async () => {
  const { path } = await desk.pack(true)
  expect(await desk.open(path)).toMatchObject({ failure: { code: 'own-bundle' } })
  expect(await city.open(path)).toMatchObject({ failure: { code: 'not-for-us-or-damaged' } })
  const exchange = await desk.send(CITY)
  expect(await laptop.open(exchange.path)).toMatchObject({ failure: { code: 'not-for-us-or-damaged' } })
})

test('what a lost laptop brings after it was revoked is refused, with the reason', async () => {
  await laptop.take((await desk.pack(true)).path)
  const back = await laptop.pack(false)
  must(await city.main.trust.revoke({ pc: 'pc-laptop' }))
  const roster = must(await city.main.trust.rosterFile())
  must(await desk.main.trust.keep(must(await desk.main.trust.judge(roster)).trust))
  expect(await desk.open(back.path)).toMatchObject({ failure: { code: 'revoked-signer' } })
})
