import { expect, test } from 'vitest'
import { conflictsOf } from '../../../shared/merge/conflicts'
import { isDeleted } from '../../../shared/merge/life'
import { play, settle, type Step } from '../../support/replicas'

const ALL = [0, 1]
const write = (at: number, value: number): Step => ({ do: 'write', at, group: 'core', value })
const remove = (at: number, deleted = true): Step => ({ do: 'delete', at, deleted })
const carry = (from: number, to: number): Step => ({ do: 'carry', from, to, stepsOld: 0 })

const end = (...steps: readonly Step[]) => {
  const [state] = settle(play(2, steps).states, ALL)
  if (state === undefined) throw new Error('no replica')
  return state
}

test('a record whose deleter had seen everything is deleted, and stays so when old files arrive', () => {
  const state = end(write(0, 1), carry(0, 1), remove(1))
  expect(isDeleted(state)).toBe(true)
  expect(conflictsOf(state)).toEqual([])
})

test('an edit that the deleting office had not seen stays, as a conflict for a person', () => {
  const state = end(write(0, 1), carry(0, 1), write(0, 2), remove(1))
  expect(isDeleted(state)).toBe(false)
  expect(conflictsOf(state).map(({ group }) => group)).toEqual(['life'])
})

test('bringing a record back wins over the deletion it had seen', () => {
  const state = end(write(0, 1), remove(0), carry(0, 1), remove(1, false))
  expect(isDeleted(state)).toBe(false)
  expect(conflictsOf(state)).toEqual([])
})

test('two offices that deleted the same record agree', () => {
  const state = end(write(0, 1), carry(0, 1), remove(0), remove(1))
  expect(isDeleted(state)).toBe(true)
})
