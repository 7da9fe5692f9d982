import { expect, test } from 'vitest'
import { conflictsOf } from '../../../shared/merge/conflicts'
import { play, settle, type Step } from '../../support/replicas'

const write = (at: number, group: string, value: number): Step => ({ do: 'write', at, group, value })
const both = (...steps: readonly Step[]) => settle(play(2, steps).states, [0, 1])

test('two values of one group are a conflict with the same name on every replica', () => {
  const [here, there] = both(write(0, 'core', 1), write(1, 'core', 2))
  const conflicts = here === undefined ? [] : conflictsOf(here)
  expect(conflicts.map(({ group }) => group)).toEqual(['core'])
  expect(there === undefined ? [] : conflictsOf(there)).toEqual(conflicts)
})

test('two persons who typed the same value are no conflict', () => {
  const [state] = both(write(0, 'core', 1), write(1, 'core', 1))
  expect(state?.groups['core']).toHaveLength(2)
  expect(state === undefined ? [] : conflictsOf(state)).toEqual([])
})

test('changes of different groups are no conflict', () => {
  const [state] = both(write(0, 'core', 1), write(1, 'service', 2))
  expect(state === undefined ? [] : conflictsOf(state)).toEqual([])
})
