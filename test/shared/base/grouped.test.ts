import { expect, test } from 'vitest'
import { grouped } from '../../../shared/base/grouped'

test('items of one key stand together in their order, and those without a key nowhere', () => {
  const groups = grouped(['b2', 'a1', '', 'b1', 'a2'], (item) => item[0])
  expect([...groups]).toEqual([
    ['b', ['b2', 'b1']],
    ['a', ['a1', 'a2']],
  ])
})
