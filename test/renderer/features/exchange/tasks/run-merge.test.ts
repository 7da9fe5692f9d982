import * as fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import {
  firstChoice,
  takenFields,
  type SideChoice,
} from '../../../../../renderer/features/exchange/tasks/merge-choice'
import {
  mayMerge,
  planMerge,
  type MergePlan,
} from '../../../../../renderer/features/exchange/tasks/merge-plan'
import { pairOf, undoMerge, wishOf } from '../../../../../renderer/features/exchange/tasks/run-merge'
import type { Change } from '../../../../../renderer/store/store-face'
import { canonicalText, type JsonObject } from '../../../../../shared/base/json'
import { mergedIntoOf } from '../../../../../shared/merge/life'
import { KINDS, type Kind } from '../../../../../shared/records/kinds'
import { importStore, type ImportStore } from '../../../../support/import-store'
import { must } from '../../../../support/offices'
import { NANAN, YUZHONG } from '../../../../support/record-states'

const REASON = '合并重复记录，保留“甲公司科协”：核对批复，是同一个科协'
const BELOW: readonly Kind[] = ['term', 'post', 'meeting', 'member', 'activity', 'letter', 'contact-log']

let store: ImportStore
beforeEach(() => {
  store = importStore(YUZHONG)
})

const put = async (...changes: readonly Change[]): Promise<void> => void must(await store.write(changes))
const association = (id: string, set: Change['set'] = {}): Change => ({
  kind: 'association',
  id,
  office: YUZHONG,
  set: { name: '甲公司科协', level: 'district', localOffice: YUZHONG, ...set },
})
const child = (kind: Kind, id: string, associationId: string, set: Change['set'] = {}): Change => ({
  kind,
  id,
  office: YUZHONG,
  set: { associationId, ...set },
})

/** Merges the right record into the left one, or the other way round. */
async function merge(
  kind: Kind,
  ids: readonly [string, string],
  choice: SideChoice = {},
): Promise<MergePlan> {
  const pair = must(await pairOf(store, kind, ids))
  if (pair === undefined) throw new Error('no pair')
  const taken = takenFields(kind, pair.values, 0, { ...firstChoice(kind, pair.values), ...choice })
  const [winner, loser] = pair.records
  const plan = planMerge(await wishOf(store, winner, loser, { root: pair.root, taken, office: YUZHONG }))
  must(await store.write(plan.changes, { batch: 'merge-1', reason: REASON }))
  return plan
}

const valueOf = (value: object): JsonObject => value as JsonObject

/** All living records with their sealed fields, as one text that ignores versions. */
async function content(): Promise<string> {
  const records = (
    await Promise.all((Object.keys(KINDS) as Kind[]).map((kind) => store.list<Kind>(kind)))
  ).flat()
  const opened = must(await store.compareSealed(records))
  const lines = records.map(({ kind, id, value, sealed }) => {
    const plain = sealed.length > 0 ? opened.get(id) : {}
    return `${kind}/${id} ${canonicalText({ ...valueOf(value), ...plain })}`
  })
  return lines.toSorted().join('\n')
}

test('the one that stays takes what was picked, sealed fields too; what belonged to the other is its own now', async () => {
  await put(
    association('a1', { hostName: '甲公司', contactPhone: '13900001111' }),
    association('a2', { hostName: '甲有限公司', contactPhone: '13900002222', employees: 300 }),
    ...BELOW.map((kind) => child(kind, `${kind}-2`, 'a2')),
    association('sub', { name: '甲公司分会', parentAssociationId: 'a2' }),
    { kind: 'prospect', id: 'p1', office: YUZHONG, set: { hostName: '甲公司', foundedId: 'a2' } },
    { kind: 'attachment', id: 'f1', office: YUZHONG, set: { recordKind: 'association', recordId: 'a2' } },
  )
  const plan = await merge('association', ['a1', 'a2'], { hostName: 1, contactPhone: 1 })
  expect(plan.staying).toEqual([])
  expect(store.writes).toHaveLength(2)
  const winner = await store.get('association', 'a1')
  expect(winner?.value).toMatchObject({ hostName: '甲有限公司', employees: 300 })
  const opened = must(await store.compareSealed(winner === undefined ? [] : [winner]))
  expect(opened.get('a1')).toMatchObject({ contactPhone: '13900002222' })
  for (const kind of BELOW) {
    expect((await store.children<Kind>(kind, 'a1')).map(({ id }) => id)).toEqual([`${kind}-2`])
  }
  expect((await store.get('association', 'sub'))?.value.parentAssociationId).toBe('a1')
  expect((await store.get('prospect', 'p1'))?.value.foundedId).toBe('a1')
  expect(await store.children('attachment', 'a1')).toHaveLength(1)
})

test('the other is marked deleted and names the one that stays; the history of both gives the reason', async () => {
  await put(association('a1'), association('a2'))
  await merge('association', ['a1', 'a2'])
  const loser = await store.get('association', 'a2')
  expect(loser?.deleted).toBe(true)
  expect(loser === undefined ? undefined : mergedIntoOf(loser.state)).toBe('a1')
  for (const id of ['a1', 'a2']) {
    expect((await store.history('association', id)).at(-1)).toMatchObject({
      reason: REASON,
      batch: 'merge-1',
    })
  }
})

test('a year’s evaluation goes over with its answers and files under the id of its new association', async () => {
  await put(
    association('a1'),
    association('a2'),
    child('evaluation', 'a2:2025', 'a2', { year: 2025 }),
    {
      kind: 'answer',
      id: 'a2:2025:a1',
      office: YUZHONG,
      set: { evaluationId: 'a2:2025', indicator: 'A1', self: 500 },
    },
    { kind: 'attachment', id: 'f1', office: YUZHONG, set: { recordKind: 'evaluation', recordId: 'a2:2025' } },
  )
  const before = await content()
  await merge('association', ['a1', 'a2'])
  expect((await store.children('evaluation', 'a1')).map(({ id }) => id)).toEqual(['a1:2025'])
  expect(await store.children('answer', 'a1:2025')).toMatchObject([
    { id: 'a1:2025:a1', value: { self: 500 } },
  ])
  expect(await store.children('attachment', 'a1:2025')).toHaveLength(1)
  expect(await store.children('answer', 'a2:2025')).toEqual([])

  expect(must(await undoMerge(store, 'merge-1', YUZHONG, '撤销'))).toBe(0)
  expect(await content()).toBe(before)
  // Done again: what the undone merge left marked deleted is taken up.
  const again = await merge('association', ['a1', 'a2'])
  expect(again.staying).toEqual([])
  expect(await store.children('answer', 'a1:2025')).toHaveLength(1)
})

test('what the one that stays has already of that year stays where it is and is told', async () => {
  await put(
    association('a1'),
    association('a2'),
    child('funds', 'a1:funds-2025', 'a1', { year: 2025 }),
    child('funds', 'a2:funds-2025', 'a2', { year: 2025 }),
    child('funds', 'a2:funds-2024', 'a2', { year: 2024 }),
  )
  const { staying, moved } = await merge('association', ['a1', 'a2'])
  expect(staying.map(({ id }) => id)).toEqual(['a2:funds-2025'])
  expect(moved.map(({ id }) => id)).toEqual(['a2:funds-2024'])
  expect((await store.children('funds', 'a1')).map(({ id }) => id).toSorted()).toEqual([
    'a1:funds-2024',
    'a1:funds-2025',
  ])
})

test('a member’s files and explanations go to the member that stays', async () => {
  await put(
    association('a1'),
    child('member', 'm1', 'a1', { name: '李一', phone: '13900001111' }),
    child('member', 'm2', 'a1', { name: '李一', title: '工程师' }),
    { kind: 'office-attachment', id: 'f1', office: YUZHONG, set: { recordKind: 'member', recordId: 'm2' } },
    child('explanation', 'e1', 'a1', { recordKind: 'member', recordId: 'm2' }),
  )
  await merge('member', ['m1', 'm2'])
  expect((await store.list('member')).map(({ id, value }) => [id, value.title])).toEqual([['m1', '工程师']])
  expect(await store.children('office-attachment', 'm1')).toHaveLength(1)
  expect((await store.get('explanation', 'e1'))?.value.recordId).toBe('m1')
})

test('an association that another office serves is not merged here', async () => {
  await put(association('a1'), association('a2'))
  const record = await store.get('association', 'a1')
  if (record === undefined) throw new Error('no record')
  expect(mayMerge(record, record, YUZHONG)).toBe(true)
  expect(mayMerge(record, record, NANAN)).toBe(false)
})

const values = fc.record({
  hostName: fc.constantFrom('甲公司', '甲有限公司', null),
  employees: fc.option(fc.integer({ min: 0, max: 9 })),
  contactPhone: fc.constantFrom('13900001111', '13900002222', null),
  parentAssociationId: fc.constantFrom('a1', 'a2', 'a3', null),
})
const children = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom<Kind>(...BELOW, 'secretariat', 'funds', 'assignment', 'evaluation'),
    of: fc.constantFrom('a1', 'a2'),
    n: fc.integer({ min: 1, max: 3 }),
  }),
  {
    maxLength: 8,
    selector: ({ kind, of, n }) => (kind === 'secretariat' ? `${kind}${of}` : `${kind}${of}${n}`),
  },
)
const idOf = ({ kind, of, n }: { readonly kind: Kind; readonly of: string; readonly n: number }): string => {
  if (kind === 'secretariat') return of
  return ['funds', 'assignment', 'evaluation'].includes(kind) ? `${of}:${kind}-${n}` : `${kind}-${of}-${n}`
}

test('a merge taken back leaves the records as they were, whatever both held', async () => {
  await fc.assert(
    fc.asyncProperty(values, values, children, async (one, other, below) => {
      store = importStore(YUZHONG)
      await put(association('a1', one), association('a2', other))
      for (const each of below) await put(child(each.kind, idOf(each), each.of))
      const before = await content()
      await merge('association', ['a1', 'a2'], { hostName: 1, contactPhone: 1 })
      expect((await store.list('association')).map(({ id }) => id)).toEqual(['a1'])
      expect(must(await undoMerge(store, 'merge-1', YUZHONG, '撤销'))).toBe(0)
      expect(await content()).toBe(before)
    }),
    { numRuns: 60 },
  )
})
