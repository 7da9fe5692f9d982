import { beforeEach, expect, test } from 'vitest'
import { fileFor, fileMarked, filesReturned } from '../../../../renderer/features/requests/request-file'
import {
  lastIssuedFirst,
  nextIssuedNumber,
  replacementOf,
} from '../../../../renderer/features/requests/issue-order'
import {
  issueOf,
  issueRefusal,
  requestSeries,
  withdrawalOf,
} from '../../../../renderer/features/requests/request-series'
import { viewOf } from '../../../../renderer/store/record-view'
import type { RecordView } from '../../../../renderer/store/store-face'
import { requestsToDo, requestState } from '../../../../renderer/ui/requests/request-state'
import type { IsoDate } from '../../../../shared/base/iso-date'
import { isDeleted } from '../../../../shared/merge/life'
import { partner, type Partner } from '../../../support/exchange-partners'
import { enrolAll, must } from '../../../support/offices'
import { CITY, NANAN, YUZHONG } from '../../../support/record-states'
import { temporaryFolder } from '../../../support/temporary-folder'

/* 市科协 asks all districts for something; it travels with its bundles, and the answers come back with theirs. */
const ON = '2026-01-20' as IsoDate
const LATER = '2026-03-01' as IsoDate
let city: Partner
let yuzhong: Partner
let nanan: Partner

const at = ({ store }: Partner): readonly RecordView<'city-request'>[] =>
  store.all().flatMap((state) => (state.kind === 'city-request' ? [viewOf<'city-request'>(state, 0)] : []))

beforeEach(async () => {
  const folder = temporaryFolder()
  city = await partner(CITY, folder)
  yuzhong = await partner(YUZHONG, folder)
  nanan = await partner(NANAN, folder)
  await enrolAll(city.main, yuzhong.main, nanan.main)
  const set = { kind: 'material', title: '报送会员名册', dueOn: '2026-02-20' }
  must(await city.store.write(issueOf(set, { seriesId: 's1', offices: [YUZHONG, NANAN], on: ON, number: 1 })))
})

test('each district gets its own and no other’s, and has it to do until it answers', async () => {
  await yuzhong.take((await city.send(YUZHONG)).path)
  expect(at(yuzhong).map(({ id }) => id)).toEqual([`s1:${YUZHONG}`])
  expect(requestsToDo(at(yuzhong), YUZHONG, ON)).toEqual({ count: 1, late: 0, due: '2026-02-20' })
  expect(requestsToDo(at(yuzhong), YUZHONG, LATER)).toMatchObject({ count: 1, late: 1 })
  must(
    await yuzhong.store.write([
      { kind: 'city-request', id: `s1:${YUZHONG}`, set: { answeredOn: '2026-02-01', answer: '随本包报送' } },
    ]),
  )
  expect(requestsToDo(at(yuzhong), YUZHONG, LATER).count).toBe(0)
})

test('市科协 sees which of them have answered and which are late', async () => {
  await yuzhong.take((await city.send(YUZHONG)).path)
  const answer = { kind: 'city-request', id: `s1:${YUZHONG}`, set: { answeredOn: '2026-02-01' } } as const
  must(await yuzhong.store.write([answer]))
  const { plan } = await city.take((await yuzhong.send(CITY)).path)
  expect(plan.setAside).toEqual([])
  const [series] = requestSeries(at(city), LATER)
  expect(series).toMatchObject({ answered: 1, overdue: 1, isWithdrawn: false })
})

test('a district cannot change what was asked of it', async () => {
  await yuzhong.take((await city.send(YUZHONG)).path)
  const written = await yuzhong.store.write([
    { kind: 'city-request', id: `s1:${YUZHONG}`, set: { dueOn: '2027-01-01' } },
  ])
  expect(written).toMatchObject({ ok: false })
})

test('taken back, it is nobody’s to do any more; an answer that came stays', async () => {
  must(await city.store.write([{ kind: 'city-request', id: `s1:${NANAN}`, set: { targetAssociations: 30 } }]))
  const [series] = requestSeries(at(city), ON)
  must(await city.store.write(series === undefined ? [] : withdrawalOf(series, ON)))
  await nanan.take((await city.send(NANAN)).path)
  expect(at(nanan).map(({ value }) => requestState(value, LATER))).toEqual(['withdrawn'])
  const answered: RecordView<'city-request'>[] = []
  for (const { value, ...record } of at(city))
    answered.push({ ...record, value: { ...value, answeredOn: ON } })
  expect(withdrawalOf({ ...firstOf(requestSeries(answered, ON)), records: answered }, ON)).toEqual([])
})

test('a file goes to each district with what was asked of it, once, and is taken away again everywhere', async () => {
  const { hash, bytes } = must(await city.main.desk.attachments.put(Buffer.from('%PDF-1.7 样表')))
  const file = { hash, source: hash, bytes, fileType: 'pdf', name: '样表.pdf', addedOn: ON } as const
  must(await city.store.write(fileFor(at(city), file)))
  must(await city.store.write(fileFor(at(city), file)))
  expect(await yuzhong.take((await city.send(YUZHONG)).path)).toMatchObject({ refusedFiles: [] })
  expect(filesAt(yuzhong)).toEqual([[`s1:${YUZHONG}:${hash.slice(0, 16)}`, false]])
  expect(await yuzhong.main.desk.attachments.present([hash])).toEqual([hash])

  must(await city.store.write(fileMarked(at(city), hash, true)))
  await yuzhong.take((await city.send(YUZHONG)).path)
  expect(filesAt(yuzhong)).toEqual([[`s1:${YUZHONG}:${hash.slice(0, 16)}`, true]])
})

test('a roll that is asked for goes as the file that the district attaches to its answer, to 市科协 alone', async () => {
  await yuzhong.take((await city.send(YUZHONG)).path)
  const { hash, bytes } = must(await yuzhong.main.desk.attachments.put(Buffer.from('%PDF-1.7 会员名册')))
  const file = { hash, source: hash, bytes, fileType: 'pdf', name: '会员名册.pdf', addedOn: ON } as const
  const id = `s1:${YUZHONG}`
  must(
    await yuzhong.store.write([
      {
        kind: 'attachment',
        id: 'f1',
        office: YUZHONG,
        set: { ...file, recordKind: 'city-request', recordId: id },
      },
      { kind: 'city-request', id, set: { answeredOn: ON } },
    ]),
  )
  const applied = await city.take((await yuzhong.send(CITY)).path)
  expect(applied).toMatchObject({ plan: { setAside: [] }, refusedFiles: [] })
  expect(await city.main.desk.attachments.present([hash])).toEqual([hash])
  expect(filesReturned(at(city), attachmentsAt(city))).toMatchObject([
    { office: YUZHONG, file: { value: { name: '会员名册.pdf' } } },
  ])
  await nanan.take((await city.send(NANAN)).path)
  expect(attachmentsAt(nanan)).toEqual([])
})

const attachmentsAt = ({ store }: Partner): readonly RecordView<'attachment'>[] =>
  store.all().flatMap((state) => (state.kind === 'attachment' ? [viewOf<'attachment'>(state, 0)] : []))

const filesAt = ({ store }: Partner): readonly (readonly [string, boolean])[] =>
  store
    .all()
    .flatMap((state) => (state.kind === 'request-file' ? [[state.id, isDeleted(state)] as const] : []))

const firstOf = <T>([first]: readonly T[]): T => {
  if (first === undefined) throw new Error('none')
  return first
}

test('a target without a year or a number is not issued, nor what would be late on the day it is issued', () => {
  const target = { kind: 'target', title: '组建目标' }
  expect(issueRefusal(target, ON)).toEqual({ field: 'targetYear', code: 'target-year' })
  expect(issueRefusal({ ...target, targetYear: 2026 }, ON)).toEqual({
    field: 'targetAssociations',
    code: 'target-empty',
  })
  expect(issueRefusal({ ...target, targetYear: 2026, targetCoverage: 80 }, ON)).toBeUndefined()
  expect(issueRefusal({ kind: 'material', dueOn: '2026-01-19' }, ON)).toEqual({
    field: 'dueOn',
    code: 'due-past',
  })
  expect(issueRefusal({ kind: 'material', dueOn: ON }, ON)).toBeUndefined()
})

test('what was issued on one day stands in the order in which it was issued, at both ends', async () => {
  for (const [seriesId, title] of [
    ['s9', '名录（上午）'],
    ['s3', '名录（下午）'],
  ] as const) {
    const set = { kind: 'code-list', title, novaYear: 2026, novaNames: title }
    const number = nextIssuedNumber(at(city), ON)
    must(await city.store.write(issueOf(set, { seriesId, offices: [YUZHONG, NANAN], on: ON, number })))
  }
  // What is written of the earlier one later on does not make it the newer one.
  must(await city.store.write([{ kind: 'city-request', id: `s9:${YUZHONG}`, set: { text: '说明' } }]))
  await yuzhong.take((await city.send(YUZHONG)).path)
  const titles = ['名录（下午）', '名录（上午）', '报送会员名册']
  expect(requestSeries(at(city), ON).map(({ value }) => value.title)).toEqual(titles)
  const mine = at(yuzhong).toSorted(lastIssuedFirst)
  expect(mine.map(({ value }) => value.title)).toEqual(titles)
  expect(mine.map((one) => replacementOf(one, mine)?.id)).toEqual([undefined, `s3:${YUZHONG}`, undefined])
})

test('a target of another year and what was withdrawn replace nothing', () => {
  const issued = (id: string, issuedNumber: number, more: object) =>
    ({
      id,
      office: YUZHONG,
      value: { kind: 'target', targetYear: 2026, issuedOn: ON, issuedNumber, ...more },
      state: { groups: {} },
    }) as unknown as RecordView<'city-request'>
  const first = issued('a', 1, {})
  expect(replacementOf(first, [first, issued('b', 2, { targetYear: 2027 })])).toBeUndefined()
  expect(replacementOf(first, [first, issued('b', 2, { withdrawnOn: ON })])).toBeUndefined()
  expect(replacementOf(first, [first, issued('b', 2, {}), issued('c', 3, {})])?.id).toBe('c')
})
