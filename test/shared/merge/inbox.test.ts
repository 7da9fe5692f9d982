import { expect, test } from 'vitest'
import { decide, openConflicts } from '../../../shared/merge/inbox'
import { clockTime } from '../../../shared/merge/hybrid-clock'
import { duplicateCases } from '../../../shared/merge/duplicates'
import { lookupIn, NANAN, replicaOf, state, written, YUZHONG } from '../../support/record-states'

const ours = written(YUZHONG, 2, { name: '新名', town: '石油路' })
const laptop = written(YUZHONG, 3, { name: '别名', town: '石油路' })
const theirs = {
  ...laptop,
  version: {
    ...laptop.version,
    dot: { replica: `${YUZHONG}.00000000000000ff`, counter: 1 },
    seen: { [`${YUZHONG}.00000000000000ff`]: 1 },
    operator: '乙',
  },
}
const record = state('association', 'a1', YUZHONG, { core: [ours, theirs] })
const past = [
  {
    replica: replicaOf(YUZHONG),
    at: clockTime(ours.version.clock),
    group: 'core',
    field: 'name',
    old: '旧名',
  },
]
const [conflict] = openConflicts(record, YUZHONG, lookupIn(), past)

test('a conflict shows base, ours and theirs, and in which fields they differ', () => {
  expect(conflict).toMatchObject({
    group: 'core',
    what: 'values',
    base: { name: '旧名', town: '石油路' },
    fields: ['name'],
    mayDecide: true,
  })
  expect(conflict?.rivals.map(({ value, operator, isShown }) => [value['name'], operator, isShown])).toEqual([
    ['新名', '甲', false],
    ['别名', '乙', true],
  ])
})

test('another office sees the conflict, and leaves it to the owner', () => {
  expect(openConflicts(record, NANAN, lookupIn()).map(({ mayDecide }) => mayDecide)).toEqual([false])
})

test('a decision is a write of all the fields in question, with its reason', () => {
  if (conflict === undefined) throw new Error('a conflict')
  const rival = conflict.rivals[0]?.key ?? ''
  expect(decide(conflict, { rival }, '电话核实')).toEqual({
    change: { id: 'a1', set: { name: '新名', town: '石油路' } },
    reason: '电话核实',
  })
  expect(decide(conflict, { value: { name: '第三名' } }, '').change.set).toEqual({
    name: '第三名',
    town: null,
  })
})

test('delete against edit is decided by keeping or deleting', () => {
  const removal = written(YUZHONG, 1, { deleted: true })
  const disputed = state('association', 'a1', YUZHONG, {
    core: [ours],
    life: [{ ...removal, version: { ...removal.version, seen: { [replicaOf(YUZHONG)]: 1 } } }],
  })
  const [deletion] = openConflicts(disputed, YUZHONG, lookupIn())
  if (deletion === undefined) throw new Error('a conflict')
  expect(deletion.what).toBe('deletion')
  // Both sides stand in it: whoever deleted, and who wrote what the deletion had not seen; the record stands till then.
  expect(deletion.rivals.map(({ value, isShown }) => [value['deleted'], isShown])).toEqual([
    [true, false],
    [false, true],
  ])
  const [, edit] = deletion.rivals
  expect(decide(deletion, { rival: edit?.key ?? '' }, '').change.deleted).toBe(false)
  expect(decide(deletion, { value: { deleted: false } }, '仍在活动').change).toEqual({
    id: 'a1',
    set: {},
    deleted: false,
  })
})

test('one code and name, and one person in one association, are duplicate cases (threat 22)', () => {
  const named = (kind: string, id: string, core: Record<string, string>) =>
    state(kind, id, YUZHONG, { core: [written(YUZHONG, 1, core)] })
  const cases = duplicateCases([
    named('association', 'a1', { name: '甲公司科协', creditCode: '91500000XXXXXXXXXX' }),
    named('association', 'a2', { name: '甲公司　科协', creditCode: '91500000XXXXXXXXXX' }),
    named('association', 'a3', { name: '乙公司科协', creditCode: '91500000XXXXXXXXXX' }),
    named('member', 'm1', { name: '张三', associationId: 'a1' }),
    named('member', 'm2', { name: '张 三', associationId: 'a1' }),
    named('member', 'm3', { name: '张三', associationId: 'a2' }),
  ])
  expect(cases.map(({ why, ids }) => [why, ids])).toEqual([
    ['code-and-name', ['a1', 'a2']],
    ['person', ['m1', 'm2']],
  ])
})
