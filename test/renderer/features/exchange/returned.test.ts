import { beforeEach, expect, test } from 'vitest'
import { returnOf, unreturned } from '../../../../renderer/features/exchange/reception/reception-rows'
import { viewOf } from '../../../../renderer/store/record-view'
import type { IsoDate } from '../../../../shared/base/iso-date'
import type { Json } from '../../../../shared/base/json'
import { shownStep } from '../../../../shared/evaluation/shown-step'
import { awaitsRework } from '../../../../shared/evaluation/steps'
import type { Evaluation } from '../../../../shared/records/evaluation'
import { defaultScheme } from '../../../../shared/scoring/default-scheme'
import { partner, type Partner } from '../../../support/exchange-partners'
import { enrolAll, must } from '../../../support/offices'
import { CITY, YUZHONG } from '../../../support/record-states'
import { temporaryFolder } from '../../../support/temporary-folder'

const SCHEME = JSON.parse(JSON.stringify(defaultScheme('enterprise'))) as Json
const ID = 'a1:2025'
const TODAY = '2026-01-20' as IsoDate
let city: Partner
let district: Partner

beforeEach(async () => {
  const folder = temporaryFolder()
  city = await partner(CITY, folder)
  district = await partner(YUZHONG, folder)
  await enrolAll(city.main, district.main)
  must(
    await district.store.write([
      {
        kind: 'association',
        id: 'a1',
        office: YUZHONG,
        set: { name: '甲公司科协', level: 'district', localOffice: YUZHONG },
      },
      {
        kind: 'evaluation',
        id: ID,
        office: YUZHONG,
        set: { associationId: 'a1', year: 2025, scheme: SCHEME },
      },
      finished('1'.repeat(64)),
      {
        kind: 'answer',
        id: `${ID}:a1`,
        office: YUZHONG,
        set: { evaluationId: ID, indicator: 'A1' },
      },
    ]),
  )
})

const finished = (contentHash: string) =>
  ({
    kind: 'evaluation',
    id: ID,
    office: YUZHONG,
    set: { step: 'final', grade: 'good', finalisedOn: '2026-01-15', contentHash },
  }) as const
const evaluationAt = (at: Partner): Evaluation => {
  const state = at.store.all().find(({ id }) => id === ID)
  if (state === undefined) throw new Error('no evaluation')
  return viewOf<'evaluation'>(state, 0).value
}
const report = async (): Promise<void> => {
  await district.take((await city.send(YUZHONG, await city.take((await district.send(CITY)).path))).path)
}

test('received with its bundle; returned with a reason, it stands at review in the district, its grade kept as a version', async () => {
  await report()
  expect(shownStep(evaluationAt(district))).toBe('received')

  const row = { id: ID, office: YUZHONG, name: '', evaluation: evaluationAt(city), step: 'received' } as const
  must(await city.store.write([returnOf(row, '现场照片不全', TODAY)]))
  expect(shownStep(evaluationAt(city))).toBe('returned')
  await district.take((await city.send(YUZHONG)).path)
  expect(evaluationAt(district)).toMatchObject({
    step: 'review',
    stepReason: '市科协退回：现场照片不全',
    reopenReasons: ['市科协退回：现场照片不全'],
  })
  expect(evaluationAt(district).grade).toBeUndefined()
  const kept = district.store.all().find(({ kind }) => kind === 'evaluation-version')
  expect(kept?.groups['core']?.[0]?.value).toMatchObject({ number: 1, reason: '市科协退回：现场照片不全' })
})

test('finished anew it is received anew, and the return is settled', async () => {
  await report()
  const row = { id: ID, office: YUZHONG, name: '', evaluation: evaluationAt(city), step: 'received' } as const
  must(await city.store.write([returnOf(row, '分数有误', TODAY)]))
  await district.take((await city.send(YUZHONG)).path)
  must(await district.store.write([finished('2'.repeat(64))]))
  await report()
  expect(shownStep(evaluationAt(district))).toBe('received')
  expect(evaluationAt(district).returnReason).toBeUndefined()
})

test('a return that is taken back before its bundle leaves never reaches the district', async () => {
  await report()
  must(await city.store.write([returnOf({ id: ID, evaluation: evaluationAt(city) }, '分数有误', TODAY)]))
  must(await city.store.write([unreturned({ id: ID, evaluation: evaluationAt(city) })]))
  expect(shownStep(evaluationAt(city))).toBe('received')
  await district.take((await city.send(YUZHONG)).path)
  expect(shownStep(evaluationAt(district))).toBe('received')
  expect(evaluationAt(district).reopenReasons).toBeUndefined()
})

test('taken back after its bundle has left, the district stays at review and is asked for nothing any more', async () => {
  await report()
  must(await city.store.write([returnOf({ id: ID, evaluation: evaluationAt(city) }, '分数有误', TODAY)]))
  await district.take((await city.send(YUZHONG)).path)
  must(await city.store.write([unreturned({ id: ID, evaluation: evaluationAt(city) })]))
  await district.take((await city.send(YUZHONG)).path)
  expect(evaluationAt(district).step).toBe('review')
  expect(awaitsRework(evaluationAt(district))).toBe(false)
  must(await district.store.write([finished('2'.repeat(64))]))
  await report()
  expect(shownStep(evaluationAt(district))).toBe('received')
})

test('opened again by the district meanwhile, it is left as it is', async () => {
  await report()
  const row = { id: ID, office: YUZHONG, name: '', evaluation: evaluationAt(city), step: 'received' } as const
  must(await city.store.write([returnOf(row, '分数有误', TODAY)]))
  must(
    await district.store.write([
      { kind: 'evaluation', id: ID, set: { step: 'draft', contentHash: null, stepReason: '自行更正' } },
    ]),
  )
  await district.take((await city.send(YUZHONG)).path)
  expect(evaluationAt(district)).toMatchObject({ step: 'draft', stepReason: '自行更正' })
})
