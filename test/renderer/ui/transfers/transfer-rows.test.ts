import { beforeEach, expect, test } from 'vitest'
import {
  acceptOf,
  heldBy,
  isConcerned,
  isOurTurn,
  stageText,
  transferRows,
  type TransferRow,
} from '../../../../renderer/ui/transfers/transfer-rows'
import { handOver } from '../../../../renderer/store/hand-over'
import { viewOf } from '../../../../renderer/store/record-view'
import { jpegOf, photoOf } from '../../../support/jpegs'
import { partner, type Partner } from '../../../support/exchange-partners'
import { enrolAll, must } from '../../../support/offices'
import { CITY, NANAN, YUZHONG } from '../../../support/record-states'
import { temporaryFolder } from '../../../support/temporary-folder'

let city: Partner
let from: Partner
let to: Partner

beforeEach(async () => {
  const folder = temporaryFolder()
  city = await partner(CITY, folder)
  from = await partner(YUZHONG, folder)
  to = await partner(NANAN, folder)
  await enrolAll(city.main, from.main)
  await enrolAll(city.main, to.main)
})

/** In the order of their ids, as the database gives them. */
const views = (at: Partner, kind: string) =>
  at.store
    .all()
    .filter((state) => state.kind === kind)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((state) => viewOf<never>(state, 0, at.main.office))
const rowsAt = (at: Partner): readonly TransferRow[] =>
  transferRows(views(at, 'association'), views(at, 'transfer'))
const turnOf = (at: Partner, office: string): boolean => rowsAt(at).some((row) => isOurTurn(row, office))
const statusAt = (at: Partner): unknown =>
  views(at, 'association').map(({ value }) => (value as Readonly<Record<string, unknown>>)['status'])[0]
const stagesAt = (at: Partner): readonly string[] => rowsAt(at).map(({ stage }) => stage)
const carry = async (sender: Partner, receiver: Partner): Promise<void> =>
  void (await receiver.take((await sender.send(receiver.main.office)).path))

const association = (id: string, office = YUZHONG) => ({
  kind: 'association' as const,
  id,
  office,
  set: { name: `${id}公司科协`, level: 'district', localOffice: office, status: 'active' },
})

test('转隶 from district to 市科协 to district: offered, handed over, taken up; photos come along', async () => {
  const { hash } = must(await from.main.desk.attachments.put(jpegOf()))
  const photo = photoOf(hash)
  must(
    await from.store.write([
      association('a1'),
      { kind: 'evaluation', id: 'a1:2025', office: YUZHONG, set: { associationId: 'a1', year: 2025 } },
      {
        kind: 'answer',
        id: 'a1:2025:a3',
        office: YUZHONG,
        set: { evaluationId: 'a1:2025', indicator: 'A3', photos: [photo] },
      },
    ]),
  )
  must(
    await from.store.write([
      {
        kind: 'transfer',
        id: 't1',
        office: YUZHONG,
        set: {
          associationId: 'a1',
          toOffice: NANAN,
          newDivision: '500108',
          newAddress: '南岸区江南大道1号',
          movedOn: '2026-01-05',
          offeredOn: '2026-01-10',
        },
      },
    ]),
  )
  expect(stagesAt(from)).toEqual(['offered'])
  expect([YUZHONG, NANAN, CITY].filter((office) => turnOf(from, office))).toEqual([CITY])
  await carry(from, city)
  // No picture is decoded outside of the browser, so 市科协 keeps it here as the page would.
  must(await city.main.desk.attachments.put(jpegOf()))
  expect(rowsAt(city)).toMatchObject([{ associationId: 'a1', from: YUZHONG, to: NANAN, stage: 'offered' }])

  must(await handOver(city.store, 'a1', NANAN, { reason: '转隶' }))
  expect(stagesAt(city)).toEqual(['to-accept'])
  const bundle = await city.send(NANAN)
  expect([bundle.files, bundle.missingFiles]).toEqual([1, 0])
  await to.take(bundle.path)
  await carry(city, from)
  expect(stagesAt(from)).toEqual(['to-accept'])
  const [row] = rowsAt(to)
  expect(row).toMatchObject({ stage: 'to-accept', from: YUZHONG, to: NANAN })
  expect([YUZHONG, NANAN, CITY].filter((office) => turnOf(to, office))).toEqual([NANAN])
  // Nobody has it in the register before it is taken up, and the former office never again.
  for (const at of [from, city, to]) expect(statusAt(at)).toBe('transferred')

  must(await to.store.write(acceptOf(row as TransferRow)))
  expect(stagesAt(to)).toEqual(['accepted'])
  expect(views(to, 'association')[0]?.value).toMatchObject({
    localOffice: NANAN,
    address: '南岸区江南大道1号',
    division: '500108',
    status: 'active',
  })
  await carry(to, city)
  expect(stagesAt(city)).toEqual(['accepted'])
  await carry(city, from)
  expect([from, city, to].map(statusAt)).toEqual(['transferred', 'active', 'active'])
})

test('an office that ends: what it holds goes to another one, municipal-level associations stay', async () => {
  must(await from.store.write([association('a1'), association('a2')]))
  await carry(from, city)
  must(
    await city.store.write([
      {
        kind: 'association',
        id: 'c1',
        office: CITY,
        set: { name: '市级', level: 'municipal', localOffice: YUZHONG },
      },
    ]),
  )
  const held = heldBy(views(city, 'association'), YUZHONG)
  expect(held.map(({ id }) => id)).toEqual(['a1', 'a2'])
  for (const { id } of held) must(await handOver(city.store, id, NANAN, { reason: '撤销' }))
  expect(rowsAt(city).map(({ from: left, to: right, stage }) => [left, right, stage])).toEqual([
    [YUZHONG, NANAN, 'to-accept'],
    [YUZHONG, NANAN, 'to-accept'],
  ])
  await carry(city, to)
  expect(heldBy(views(to, 'association'), NANAN)).toHaveLength(2)
})

test('a withdrawn offer is none', async () => {
  must(await from.store.write([association('a1')]))
  const set = {
    associationId: 'a1',
    toOffice: NANAN,
    newAddress: '南岸区',
    movedOn: '2026-01-05',
    offeredOn: '2026-01-10',
    withdrawnOn: '2026-01-12',
  }
  must(await from.store.write([{ kind: 'transfer', id: 't1', office: YUZHONG, set }]))
  expect(rowsAt(from)).toEqual([])
})

test('the former office reads that it was handed over, not that it waits for ever; the others read who is next', () => {
  const row = { stage: 'to-accept', to: NANAN } as const
  expect(stageText(row, YUZHONG)).toBe('已移交新单位')
  expect([NANAN, CITY].map((own) => stageText(row, own))).toEqual([
    '已移交，待新单位接收',
    '已移交，待新单位接收',
  ])
  expect(stageText({ ...row, stage: 'offered' }, YUZHONG)).toBe('待市科协办理')
})

const YUBEI = '500112'
const offer = (id: string, office: string, toOffice: string, more: object = {}) => ({
  kind: 'transfer' as const,
  id,
  office,
  set: {
    associationId: 'a1',
    toOffice,
    newAddress: `${toOffice}的住所`,
    movedOn: '2026-01-05',
    offeredOn: '2026-01-10',
    ...more,
  },
})

/** Offered by `from`, handed over by 市科协 and taken up by `to`. */
async function moved(id: string): Promise<void> {
  must(await from.store.write([association('a1')]))
  must(await from.store.write([offer(id, YUZHONG, NANAN)]))
  await carry(from, city)
  must(await handOver(city.store, 'a1', NANAN, { reason: '转隶' }))
  await carry(city, to)
  must(await to.store.write(acceptOf(rowsAt(to)[0] as TransferRow)))
  await carry(to, city)
}

test('an office that ends has an association that was offered to it once: nothing goes back there', async () => {
  await moved('t1')
  must(await handOver(city.store, 'a1', YUBEI, { reason: '撤销' }))
  const rows = rowsAt(city)
  expect(rows).toMatchObject([{ from: NANAN, to: YUBEI, stage: 'to-accept' }])
  // The place that the old offer named is not the one of this move.
  expect(rows[0]?.offer).toBeUndefined()
})

test('there and back on one day: the way back counts, and when it is done nothing is offered any more', async () => {
  await moved('t9')
  must(await to.store.write([offer('t1', NANAN, YUZHONG)]))
  expect(rowsAt(to)).toMatchObject([{ from: NANAN, to: YUZHONG, stage: 'offered' }])
  await carry(to, city)
  must(await handOver(city.store, 'a1', YUZHONG, { reason: '转隶' }))
  await carry(city, from)
  expect(rowsAt(from)).toMatchObject([{ from: NANAN, to: YUZHONG, stage: 'to-accept' }])
  must(await from.store.write(acceptOf(rowsAt(from)[0] as TransferRow)))
  await carry(from, city)
  for (const at of [from, city])
    expect(rowsAt(at)).toMatchObject([{ from: NANAN, to: YUZHONG, stage: 'accepted' }])
})

test('of two offers of one day the one that was written last counts, at both ends', async () => {
  must(await from.store.write([association('a1')]))
  must(await from.store.write([offer('t9', YUZHONG, NANAN)]))
  must(await from.store.write([offer('t1', YUZHONG, YUBEI)]))
  await carry(from, city)
  for (const at of [from, city]) expect(rowsAt(at)).toMatchObject([{ to: YUBEI, stage: 'offered' }])
})

test('a warning that is in force goes along with the association', async () => {
  must(await from.store.write([association('a1')]))
  must(await from.store.write([{ kind: 'association', id: 'a1', set: { status: 'warning' } }]))
  await carry(from, city)
  must(await handOver(city.store, 'a1', NANAN, { reason: '转隶' }))
  await carry(city, to)
  must(await to.store.write(acceptOf(rowsAt(to)[0] as TransferRow)))
  expect(stagesAt(to)).toEqual(['accepted'])
  expect(statusAt(to)).toBe('warning')
})

test('sent back before it was taken up, it stands as 转出 where it was sent to, and as before where it is again', async () => {
  must(await from.store.write([association('a1')]))
  await carry(from, city)
  must(await handOver(city.store, 'a1', NANAN, { reason: '转隶' }))
  await carry(city, to)
  must(await to.store.write([offer('t1', NANAN, YUZHONG)]))
  await carry(to, city)
  must(await handOver(city.store, 'a1', YUZHONG, { reason: '转隶' }))
  await carry(city, to)
  await carry(city, from)
  expect([to, city, from].map(statusAt)).toEqual(['transferred', 'active', 'active'])
})

test('what nobody takes up goes back by 市科协 alone: the former office may write again, nobody has to take it up', async () => {
  must(await from.store.write([association('a1')]))
  must(await from.store.write([offer('t1', YUZHONG, NANAN)]))
  await carry(from, city)
  must(await handOver(city.store, 'a1', NANAN, { reason: '转隶' }))
  await carry(city, from)
  must(await handOver(city.store, 'a1', YUZHONG, { reason: '改转' }))
  await carry(city, from)
  for (const at of [city, from]) {
    expect(rowsAt(at)).toMatchObject([{ from: NANAN, to: YUZHONG, stage: 'named' }])
    expect(statusAt(at)).toBe('active')
  }
  must(await from.store.write([{ kind: 'association', id: 'a1', set: { name: '甲集团科协' } }]))
  await carry(from, city)
  expect(views(city, 'association')[0]?.value).toMatchObject({ name: '甲集团科协' })
  expect(stagesAt(city)).toEqual(['accepted'])
})

test('what nobody takes up goes on to a third office, and the first one still reads where it is', async () => {
  must(await from.store.write([association('a1')]))
  must(await from.store.write([offer('t1', YUZHONG, YUBEI)]))
  await carry(from, city)
  must(await handOver(city.store, 'a1', YUBEI, { reason: '转隶' }))
  must(await handOver(city.store, 'a1', NANAN, { reason: '改转' }))
  await carry(city, from)
  await carry(city, to)
  expect(rowsAt(from).map((row) => [isConcerned(row, YUZHONG), stageText(row, YUZHONG)])).toEqual([
    [true, '已移交新单位'],
  ])
  must(await to.store.write(acceptOf(rowsAt(to)[0] as TransferRow)))
  expect(stagesAt(to)).toEqual(['accepted'])
})

test('an association of 市科协 that goes to the district which serves it is not taken up before that district says so', async () => {
  const served = { name: '长江科协', level: 'district', localOffice: NANAN, status: 'active' }
  must(await city.store.write([{ kind: 'association', id: 'a1', office: CITY, set: served }]))
  must(await city.store.write([offer('t1', CITY, NANAN)]))
  must(await handOver(city.store, 'a1', NANAN, { reason: '转隶' }))
  expect(stagesAt(city)).toEqual(['to-accept'])
  await carry(city, to)
  expect(stagesAt(to)).toEqual(['to-accept'])
  must(await to.store.write(acceptOf(rowsAt(to)[0] as TransferRow)))
  await carry(to, city)
  for (const at of [to, city]) expect(stagesAt(at)).toEqual(['accepted'])
})
