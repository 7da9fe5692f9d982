import { expect, test } from 'vitest'
import {
  bulkChanges,
  bulkProblem,
  bulkRows,
} from '../../../../../renderer/features/register/list/bulk-changes'
import { listed } from '../../../../../renderer/features/register/list/listed-association'
import { associationViews } from '../../../../../renderer/store/association-view'
import { undoPlanOf } from '../../../../../renderer/store/undo-batch'
import { importStore } from '../../../../support/import-store'

const OFFICE = '500157'

test('one field of many is set in one write and taken back, but not where it was changed since', async () => {
  const store = importStore(OFFICE)
  await store.write([
    { kind: 'association', id: 'a1', office: OFFICE, set: { name: '甲', status: 'active' } },
    { kind: 'association', id: 'a2', office: OFFICE, set: { name: '乙' } },
    { kind: 'association', id: 'a3', office: OFFICE, set: { name: '丙', status: 'preparing' } },
    { kind: 'association', id: 'a4', office: OFFICE, set: { name: '丁', status: 'preparing' } },
    { kind: 'association', id: 'm1', office: 'cq', set: {} },
  ])
  const all = associationViews(await store.list('association'), []).map(listed)
  const { rows } = bulkRows(all, 'status', 'active', OFFICE)
  expect(rows.map(({ name, old, same }) => [name, old, same])).toEqual([
    ['甲', 'active', true],
    ['乙', undefined, false],
    ['丙', 'preparing', false],
    ['丁', 'preparing', false],
  ])
  const changes = bulkChanges(rows, new Set(['a4']), 'status', 'active')
  expect(changes.map(({ id }) => id)).toEqual(['a2', 'a3'])
  await store.write(changes, { batch: 'b1' })
  await store.write([{ kind: 'association', id: 'a3', set: { status: 'warning' } }])
  const plan = await undoPlanOf(store, 'b1', OFFICE)
  expect(plan).toMatchObject({
    ok: true,
    value: {
      changes: [{ id: 'a2', set: { status: null } }],
      kept: [{ id: 'a3', why: 'changed', fields: ['status'] }],
    },
  })
})

test('市科协’s fields of a municipal-level association are not ours to set, its service is', () => {
  const record = {
    kind: 'association' as const,
    id: 'm1',
    office: 'cq',
    value: { name: '市级', localOffice: OFFICE },
    sealed: [],
    conflicts: [],
    deleted: false,
    state: { kind: 'association', id: 'm1', office: 'cq', groups: {} },
    arrival: 1,
  }
  const all = associationViews([record], []).map(listed)
  expect(bulkRows(all, 'status', 'active', OFFICE)).toEqual({ rows: [], locked: 1 })
  expect(bulkRows(all, 'platformState', 'registered', OFFICE).rows).toHaveLength(1)
})

test('nobody is handled, ended or brought back in bulk: each has its own ground (第三、十九条)', async () => {
  const store = importStore(OFFICE)
  for (const status of ['active', 'warning', 'revoked', 'deregistered', 'transferred'])
    await store.write([{ kind: 'association', id: status, office: OFFICE, set: { name: status, status } }])
  const all = associationViews(await store.list('association'), []).map(listed)
  expect(bulkRows(all, 'status', 'preparing', OFFICE).rows.map(({ name }) => name)).toEqual(['active'])
  expect(bulkRows(all, 'town', '江北嘴', OFFICE).rows).toHaveLength(5)
})

test('a value that the field cannot hold is told before anything is written', () => {
  expect(bulkProblem('platformOn', '2024-02-30')).toBe('not-a-date')
  expect(bulkProblem('leadingBody', '长'.repeat(201))).toBe('too-long')
  expect(bulkProblem('platformOn', '2024-02-29')).toBeUndefined()
  expect(bulkProblem('town', undefined)).toBeUndefined()
})
