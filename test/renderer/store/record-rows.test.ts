import { expect, test } from 'vitest'
import { rowOf, stateOf } from '../../../renderer/store/record-rows'
import { viewOfRow } from '../../../renderer/store/record-view'
import type { RecordState } from '../../../shared/records/version'
import { NANAN, state, written, YUZHONG } from '../../support/record-states'

const version = written(YUZHONG, 1, {}).version
const uniform = state('member', 'm1', YUZHONG, {
  core: [{ version, value: { associationId: 'a1', name: '张三' } }],
  contact: [{ version, value: { sealed: 'x' } }],
})

test.each<[string, RecordState]>([
  ['one version', uniform],
  [
    'different versions',
    state('member', 'm1', YUZHONG, { ...uniform.groups, core: [written(YUZHONG, 2, { name: '张' })] }),
  ],
  [
    'siblings',
    state('member', 'm1', YUZHONG, {
      core: [written(YUZHONG, 1, { name: '甲' }), written(NANAN, 1, { name: '乙' })],
    }),
  ],
  ['no groups', state('member', 'm1', YUZHONG, {})],
  [
    'an unknown kind with unknown fields',
    state('prospect', 'p1', YUZHONG, { wish: [written(NANAN, 3, { plan: [1, { a: null }] })] }),
  ],
])('a record with %s is the same after it was a row', (_what, record) => {
  const row = structuredClone(rowOf(record, 7))
  expect(stateOf(row)).toEqual(record)
  expect(row.arrival).toBe(7)
})

test('one version is stored once', () => {
  expect(rowOf(uniform, 1)).toMatchObject({
    version,
    values: { core: { name: '张三' } },
    parent: 'member@a1',
  })
  expect(rowOf(uniform, 1)).not.toHaveProperty('groups')
})

test('a view shows plain fields flat, names sealed groups, and tells conflicts and deletion', () => {
  const torn = state('association', 'a1', YUZHONG, {
    core: [written(YUZHONG, 1, { name: '甲' }), written(NANAN, 4, { name: '乙' })],
    contact: [written(YUZHONG, 1, { sealed: 'x' })],
    memberships: [written(YUZHONG, 1, { newerField: '照原样保留' })],
  })
  const view = viewOfRow(rowOf(torn, 3))
  expect(view).toMatchObject({
    id: 'a1',
    office: YUZHONG,
    value: { name: '甲', newerField: '照原样保留' },
    sealed: ['contact'],
    conflicts: ['core'],
    deleted: false,
    arrival: 3,
  })
  expect(view.value).not.toHaveProperty('sealed')
  const seen = { [version.dot.replica]: 1 }
  const gone = state('association', 'a1', YUZHONG, {
    core: [written(YUZHONG, 1, { name: '甲' })],
    life: [written(YUZHONG, 2, { deleted: true }, seen)],
  })
  expect(viewOfRow(rowOf(gone, 4))).toMatchObject({ deleted: true, conflicts: [] })
})

test('an emptied sealed group is not named', () => {
  const emptied = state('association', 'a1', YUZHONG, { contact: [written(YUZHONG, 2, {})] })
  expect(viewOfRow(rowOf(emptied, 1)).sealed).toEqual([])
})
