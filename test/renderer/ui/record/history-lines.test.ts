import { expect, test } from 'vitest'
import type { Json } from '../../../../shared/base/json'
import { CUSTODY_GROUP } from '../../../../shared/merge/custody'
import { SEALED_FIELD } from '../../../../shared/records/version'
import { CITY, NANAN, YUZHONG } from '../../../support/record-states'
import { historyLines } from '../../../../renderer/ui/record/history-lines'
import type { HistoryEntry } from '../../../../renderer/store/store-face'

const written = (
  group: string,
  at: string,
  fields: Readonly<Record<string, Json>>,
): readonly HistoryEntry[] =>
  Object.entries(fields).map(([field, now]) => ({
    kind: 'association',
    id: 'a1',
    event: 'write',
    group,
    field,
    old: undefined,
    new: now,
    sealed: false,
    operator: '甲',
    at,
    replica: `${CITY}.1`,
    reason: undefined,
    batch: undefined,
  }))

const told = (entries: readonly HistoryEntry[]) =>
  historyLines(entries).map(({ entry: { group, field, new: now } }) => [group, field, now])

test('naming the district that serves an association is one line, of the field that says so', () => {
  const entries = [
    ...written('core', '1', { name: '甲', localOffice: YUZHONG }),
    ...written(CUSTODY_GROUP, '1', { office: CITY, former: [], local: YUZHONG }),
  ]
  expect(told(entries)).toEqual([
    ['core', 'localOffice', YUZHONG],
    ['core', 'name', '甲'],
  ])
})

test('a transfer is one line: whose the association is now', () => {
  const entries = [
    ...written('core', '1', { name: '甲' }),
    ...written(CUSTODY_GROUP, '2', { office: NANAN, former: [YUZHONG] }),
  ]
  expect(told(entries)[0]).toEqual([CUSTODY_GROUP, 'office', NANAN])
  expect(told(entries)).toHaveLength(2)
})

test('a decision about a deletion is told, also where it leaves things as they were; a first mark is not', () => {
  const [mark] = written('life', '1', { deleted: false })
  if (mark === undefined) throw new Error('a mark')
  expect(told([mark])).toEqual([])
  expect(told([{ ...mark, old: false, reason: '仍在活动' }])).toEqual([['life', 'deleted', false]])
})

test('a sealed group that a bundle brought was empty before only where nothing of it was noted', () => {
  const arrived = {
    event: 'merge',
    group: 'contact',
    field: SEALED_FIELD,
    new: undefined,
    sealed: true,
  } as const
  const [any] = written('contact', '1', { contactPhone: null })
  if (any === undefined) throw new Error('a mark')
  const typed = { ...any, new: undefined, sealed: true }
  const firsts = (entries: readonly HistoryEntry[]) => historyLines(entries).map(({ first }) => first)
  expect(firsts([{ ...any, ...arrived }])).toEqual([true])
  expect(firsts([typed, { ...any, ...arrived, at: '2' }])).toEqual([false, true])
})
