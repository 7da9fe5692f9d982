import { expect, test } from 'vitest'
import { textsOf } from '../../../renderer/store/backup-store'

test('rows that are too long for one payload of a snapshot go into several, in their order, none lost', () => {
  const rows = [1, 90, 2, 60, 60, 3].map((length) => 'x'.repeat(length))
  const texts = [...textsOf(rows, (some) => JSON.stringify(some), 80)]
  expect(texts.flatMap((text) => JSON.parse(text) as string[])).toEqual(rows)
  expect(texts.filter(({ length }) => length > 80)).toEqual([JSON.stringify([rows[1]])])
  expect([...textsOf(['a', 'b'], (some) => JSON.stringify(some), 80)]).toEqual(['["a","b"]'])
})
