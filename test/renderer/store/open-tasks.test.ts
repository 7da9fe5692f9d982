import { beforeEach, expect, test } from 'vitest'
import { mergedIntoOf } from '../../../shared/merge/life'
import { handOver } from '../../../renderer/store/hand-over'
import { noteNotSame, openTasks } from '../../../renderer/store/open-tasks'
import { settleLate } from '../../../renderer/store/settle-late'
import { toDecide, type OpenTask } from '../../../renderer/store/task-rows'
import type { Json } from '../../../shared/base/json'
import { ok } from '../../../shared/base/result'
import { decide } from '../../../shared/merge/inbox'
import { partner, partnerOn, type Partner } from '../../support/exchange-partners'
import { memoryStore } from '../../support/memory-store'
import { enrolAll, must } from '../../support/offices'
import { CITY, NANAN, YUZHONG } from '../../support/record-states'
import { temporaryFolder } from '../../support/temporary-folder'

const NOW = Date.parse('2026-03-01T00:00:00.000Z')
let folder: string
let city: Partner
let district: Partner
/** The settings of the office whose tasks are asked for. */
let settings: Map<string, Json>

beforeEach(async () => {
  folder = temporaryFolder()
  settings = new Map()
  city = await partner(CITY, folder)
  district = await partner(YUZHONG, folder)
  await enrolAll(city.main, district.main)
})

const remembering = {
  recall: async (name: string) => settings.get(name),
  remember: async (name: string, value: Json) => {
    settings.set(name, value)
    return ok({ savedAt: '2026-03-01T08:00:00.000Z' })
  },
}
const tasksAt = async (at: Partner): Promise<readonly OpenTask[]> =>
  (await openTasks({ ...at.store, ...remembering }, at.main.office, NOW)).tasks

const association = (name: string, id = 'a1', office = YUZHONG) =>
  ({
    kind: 'association',
    id,
    office,
    set: { name, level: 'district', localOffice: office, address: '渝中区人民路1号' },
  }) as const
const toCity = async (from: Partner): Promise<void> => void (await city.take((await from.send(CITY)).path))
const fromCity = async (to: Partner): Promise<void> =>
  void (await to.take((await city.send(to.main.office)).path))

test('what two copies of one PC wrote is decided by their office, and the decision settles it at 市科协', async () => {
  const { replica } = district.store.position()
  must(await district.store.write([association('甲')]))
  await toCity(district)
  const copy = partnerOn(district.main, folder, memoryStore(YUZHONG, replica))
  must(await copy.store.write([association('乙')]))
  await toCity(copy)
  expect((await tasksAt(city)).map(({ type, mayDecide }) => [type, mayDecide])).toEqual([['conflict', false]])

  // The copies find that they differ, ask for it, and get it.
  await fromCity(copy)
  await toCity(copy)
  await fromCity(copy)
  const [task] = await tasksAt(copy)
  expect(task).toMatchObject({ type: 'conflict', mayDecide: true, associationId: 'a1' })
  if (task?.type !== 'conflict') throw new Error('no conflict')
  const rival = task.conflict.rivals.find(({ value }) => value['name'] === '甲')
  const { change, reason } = decide(task.conflict, { rival: rival?.key ?? '' }, '以批复文件为准')
  must(await copy.store.write([{ kind: 'association', ...change }], { reason }))
  expect(await tasksAt(copy)).toEqual([])
  await toCity(copy)
  expect(await tasksAt(city)).toEqual([])
})

test('a late edit is a task of the new office alone; taken over or left, it does not come back', async () => {
  const to = await partner(NANAN, folder)
  await enrolAll(city.main, to.main)
  must(await district.store.write([association('甲公司科协')]))
  await toCity(district)
  must(await handOver(city.store, 'a1', NANAN, { reason: '住所迁至南岸区' }))
  await fromCity(to)
  must(await district.store.write([association('甲公司科协（迟到）')]))
  await toCity(district)
  expect(toDecide(await tasksAt(city))).toEqual([])

  await fromCity(to)
  const [task] = toDecide(await tasksAt(to))
  if (task?.type !== 'late') throw new Error('no late edit')
  // Taken up meanwhile: the late group still has the former office as the local one and the old address, and brings
  // neither back.
  const moved = { localOffice: NANAN, address: '南岸区江南大道1号' }
  must(await to.store.write([{ kind: 'association', id: task.id, set: moved }]))
  const at = '2026-03-01T00:00:00.000Z'
  must(await settleLate(to.store, task.held, { own: NANAN, take: true, reason: '经核对属实', at }))
  expect(to.store.all()[0]?.groups['core']?.[0]?.value).toMatchObject({
    name: '甲公司科协（迟到）',
    ...moved,
  })
  await fromCity(to)
  expect(await tasksAt(to)).toEqual([])
})

test('two records of one code and name are a task until somebody says that they are not one', async () => {
  const twice = { creditCode: '91500103GE56774483' }
  for (const id of ['a1', 'a2']) {
    const { set, ...record } = association('甲公司科协', id)
    must(await district.store.write([{ ...record, set: { ...set, ...twice } }]))
  }
  const [task] = await tasksAt(district)
  if (task?.type !== 'duplicate') throw new Error('no duplicate')
  expect(task.twice.ids).toEqual(['a1', 'a2'])
  await noteNotSame(remembering, task.twice.caseId, true)
  expect(await tasksAt(district)).toEqual([])
  await noteNotSame(remembering, task.twice.caseId, false)
  expect(await tasksAt(district)).toHaveLength(1)
  must(await district.store.write([{ kind: 'association', id: 'a2', set: {}, deleted: true }]))
  expect(await tasksAt(district)).toEqual([])
})

test('one association in two districts is a task of 市科协, because neither district sees the other one’s', async () => {
  const other = await partner(NANAN, folder)
  await enrolAll(city.main, other.main)
  const twice = { creditCode: '91500103GE56774483' }
  const first = association('甲公司科协', 'a1')
  const second = association('甲公司科协', 'a2', NANAN)
  must(await district.store.write([{ ...first, set: { ...first.set, ...twice } }]))
  must(await other.store.write([{ ...second, set: { ...second.set, ...twice } }]))
  await toCity(district)
  await toCity(other)
  for (const each of [district, other]) expect(await tasksAt(each)).toEqual([])
  expect(await tasksAt(city)).toMatchObject([
    { type: 'duplicate', mayDecide: true, custodians: [YUZHONG, NANAN] },
  ])
  must(await other.store.write([{ kind: 'association', id: 'a2', set: {}, deleted: true }]))
  await toCity(other)
  expect(await tasksAt(city)).toEqual([])
})

test('two records merged in a district are one at 市科协 too, and no task there', async () => {
  const twice = { creditCode: '91500103GE56774483' }
  for (const id of ['a1', 'a2']) {
    const { set, ...record } = association('甲公司科协', id)
    must(await district.store.write([{ ...record, set: { ...set, ...twice } }]))
  }
  must(
    await district.store.write([{ kind: 'term', id: 't1', office: YUZHONG, set: { associationId: 'a2' } }]),
  )
  await toCity(district)
  expect(await tasksAt(city)).toHaveLength(1)
  must(
    await district.store.write([
      { kind: 'term', id: 't1', set: { associationId: 'a1' } },
      { kind: 'association', id: 'a1', set: {}, absorbs: 'a2' },
      { kind: 'association', id: 'a2', set: {}, deleted: true, mergedInto: 'a1' },
    ]),
  )
  await toCity(district)
  expect(await tasksAt(city)).toEqual([])
  const [one, other, term] = await city.store.states([
    { kind: 'association', id: 'a1' },
    { kind: 'association', id: 'a2' },
    { kind: 'term', id: 't1' },
  ])
  expect([one, other].map((state) => state !== undefined && mergedIntoOf(state))).toEqual([undefined, 'a1'])
  expect(term?.groups['core']?.[0]?.value['associationId']).toBe('a1')
})
