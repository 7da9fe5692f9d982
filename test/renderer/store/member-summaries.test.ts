import { expect, test } from 'vitest'
import type { IsoDate } from '../../../shared/base/iso-date'
import type { JsonObject } from '../../../shared/base/json'
import type { Member } from '../../../shared/records/member'
import { countRoll, staleSummaries } from '../../../renderer/store/member-summaries'
import { viewOf } from '../../../renderer/store/record-view'
import type { RecordView } from '../../../renderer/store/store-face'
import { CITY, NANAN, state, written, YUZHONG } from '../../support/record-states'

const TODAY = '2026-01-20' as IsoDate
const roll: readonly Member[] = [
  { associationId: 'a1', category: 'sci-tech', state: 'current', joinedOn: '2026-01-05' as IsoDate },
  { associationId: 'a1', category: 'manager', state: 'current', joinedOn: '2024-01-05' as IsoDate },
  { associationId: 'a1', category: 'skilled' },
  { associationId: 'a1', state: 'current' },
  { associationId: 'a1', category: 'sci-tech', state: 'withdrawn', joinedOn: '2026-01-06' as IsoDate },
  { associationId: 'a1', category: 'sci-tech', state: 'expelled' },
]
const counts = { members: 4, sciTech: 1, managers: 1, skilled: 1, others: 1, joinedThisYear: 1 }

const members = roll.map((value, index) =>
  viewOf<'member'>(
    state('member', `m${index}`, YUZHONG, { core: [written(YUZHONG, index + 1, value as JsonObject)] }),
    1,
  ),
)
const summary = (value: JsonObject): RecordView<'member-summary'> =>
  viewOf<'member-summary'>(
    state('member-summary', 'a1', YUZHONG, {
      core: [written(YUZHONG, 9, { associationId: 'a1', ...value })],
    }),
    2,
  )

test('a roll leaves the office as counts; who has left or was expelled is not counted', () => {
  expect(countRoll(roll, 2026)).toEqual(counts)
})

const association = (note?: JsonObject): RecordView<'association'> =>
  viewOf<'association'>(
    state('association', 'a1', YUZHONG, {
      core: [written(YUZHONG, 8, { name: '翠云科协', localOffice: YUZHONG })],
      ...(note === undefined ? {} : { custody: [written(CITY, 9, note, { epoch: 1 })] }),
    }),
    1,
  )
const associations = [association()]

test('a summary is written when its counts change, and left alone when they do not', () => {
  const stale = (known: readonly RecordView<'member-summary'>[], of = members) =>
    staleSummaries({ associations, members: of, summaries: known }, YUZHONG, TODAY)
  expect(stale([])).toMatchObject([{ kind: 'member-summary', id: 'a1', set: { ...counts, asOf: TODAY } }])
  expect(stale([summary({ ...counts, asOf: '2025-12-31' })])).toEqual([])
  expect(stale([summary({ ...counts })], [])).toMatchObject([{ set: { members: 0 } }])
})

test('behind a 转隶 the former office counts no more, and the new one when it has members of its own', () => {
  const after = { associations: [association({ office: NANAN, former: [YUZHONG] })] }
  const summaries = [summary({ ...counts, members: 7 })]
  expect(staleSummaries({ ...after, members, summaries }, YUZHONG, TODAY)).toEqual([])
  expect(staleSummaries({ ...after, members: [], summaries }, NANAN, TODAY)).toEqual([])
  expect(staleSummaries({ ...after, members, summaries }, NANAN, TODAY)).toMatchObject([{ set: counts }])
})

test('the roll of an association that is proposed to 市科协 goes along with the proposal', () => {
  const proposed = viewOf<'association'>(state('association', 'a1', CITY, {}), 1)
  const stale = staleSummaries({ associations: [proposed], members, summaries: [] }, YUZHONG, TODAY)
  expect(stale).toMatchObject([{ set: counts }])
})

test('the roll of an association of 市科协 is counted by the district that serves it', () => {
  const after = { associations: [association({ office: CITY, former: [YUZHONG], local: NANAN })] }
  expect(staleSummaries({ ...after, members, summaries: [] }, NANAN, TODAY)).toMatchObject([{ set: counts }])
  expect(staleSummaries({ ...after, members, summaries: [] }, YUZHONG, TODAY)).toEqual([])
})
