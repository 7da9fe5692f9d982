import { expect, test } from 'vitest'
import { slicesOf } from '../../../shared/base/slices'

test('a list is cut into runs, and put together again it is the same', () => {
  expect([...slicesOf([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]])
  expect([...slicesOf([1, 2], 2)]).toEqual([[1, 2]])
  expect([...slicesOf([], 2)]).toEqual([])
})
