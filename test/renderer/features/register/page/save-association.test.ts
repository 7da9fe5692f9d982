import { expect, test } from 'vitest'
import { changesToWrite, emptiedField } from '../../../../../renderer/features/register/page/save-association'
import { view } from '../../../../support/register-views'

const saving = {
  id: 'a1',
  office: '500103',
  localOffice: '500103',
  current: {},
  writer: '500103',
  today: '2026-11-22',
  proposal: undefined,
  newId: () => 'p1',
}

test('an association of ours is written as it is', () => {
  expect(changesToWrite({ name: '甲', platformState: 'registered' }, saving)).toEqual([
    { kind: 'association', id: 'a1', office: '500103', set: { name: '甲', platformState: 'registered' } },
  ])
})

test('of a municipal-level one the service is ours, the core becomes a proposal (第三条)', () => {
  const municipal = { ...saving, office: 'cq' }
  expect(changesToWrite({ name: '甲', platformState: 'registered' }, municipal)).toEqual([
    { kind: 'association', id: 'a1', office: 'cq', set: { platformState: 'registered' } },
    {
      kind: 'proposal',
      id: 'p1',
      office: '500103',
      set: { associationId: 'a1', fields: { name: '甲' }, proposedOn: '2026-11-22' },
    },
  ])
})

test('a later word joins the open proposal; an emptied field leaves it', () => {
  const proposal = view('proposal', 'p9', 3, {
    associationId: 'a1',
    fields: { name: '甲', hostName: '甲公司' },
  })
  const writes = changesToWrite({ name: '乙', hostName: null }, { ...saving, office: 'cq', proposal })
  expect(writes[1]).toMatchObject({ id: 'p9', set: { fields: { name: '乙' } } })
  expect(writes[1]?.set['fields']).toEqual({ name: '乙' })
})

test('what 市科协 has is no proposal: one in which nothing else is left is taken back', () => {
  const current = { name: '甲', hostName: '甲公司', sciTechWorkers: 300 }
  const municipal = { ...saving, office: 'cq', current }
  expect(changesToWrite({ name: '甲' }, municipal)).toHaveLength(1)
  const proposal = view('proposal', 'p9', 3, { associationId: 'a1', fields: { sciTechWorkers: 350 } })
  expect(changesToWrite({ sciTechWorkers: 300 }, { ...municipal, proposal })[1]).toEqual({
    kind: 'proposal',
    id: 'p9',
    set: {},
    deleted: true,
  })
})

test('a blank cannot be proposed for what 市科协 has filled in', () => {
  const current = { name: '甲', hostName: '甲公司', platformState: 'registered' }
  expect(emptiedField(current, { name: '甲' })).toBe('hostName')
  // The service is the district's own.
  expect(emptiedField(current, { name: '甲', hostName: '乙公司' })).toBeUndefined()
})
