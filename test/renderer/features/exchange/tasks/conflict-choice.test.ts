import { expect, test } from 'vitest'
import { allFrom, chosen, firstOpen } from '../../../../../renderer/features/exchange/tasks/conflict-choice'
import type { OpenConflict, RivalValue } from '../../../../../shared/merge/inbox'

const rival = (key: string, value: RivalValue['value']): RivalValue => ({
  key,
  value,
  operator: '甲',
  office: '500103',
  replica: 'r',
  at: '2026-01-01T00:00:00.000Z',
  isShown: false,
  isOurs: true,
})
const conflict: OpenConflict = {
  kind: 'association',
  id: 'a1',
  group: 'core',
  conflictId: 'c',
  what: 'values',
  base: undefined,
  rivals: [
    rival('one', { name: '甲', town: '五里店街道', employees: 9 }),
    rival('two', { name: '乙', employees: 9 }),
  ],
  fields: ['name', 'town'],
  mayDecide: true,
}

test('nothing is decided before every field that differs has its value', () => {
  expect(firstOpen(conflict, {})).toBe('name')
  expect(firstOpen(conflict, { name: 'one' })).toBe('town')
  expect(chosen(conflict, { name: 'one' })).toBeUndefined()
})

test('a whole column is one side’s value', () => {
  expect(chosen(conflict, allFrom(conflict, 'two'))).toEqual({ rival: 'two' })
})

test('field by field, a value is put together; one that the chosen side leaves blank is blank', () => {
  expect(chosen(conflict, { name: 'one', town: 'two' })).toEqual({ value: { name: '甲', employees: 9 } })
})

test('a deletion against an edit is one question', () => {
  const deletion: OpenConflict = {
    ...conflict,
    what: 'deletion',
    group: 'life',
    rivals: [rival('gone', { deleted: true }), rival('kept', { deleted: false })],
    fields: ['deleted'],
  }
  expect(chosen(deletion, { deleted: 'gone' })).toEqual({ rival: 'gone' })
})
