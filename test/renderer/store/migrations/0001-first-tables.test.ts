import { expect, test } from 'vitest'
import { firstTables } from '../../../../renderer/store/migrations/0001-first-tables'

// The tables themselves are looked at in the running app (test/end-to-end/storage.spec.ts): fake databases pass where
// Chromium fails. This holds the step still: databases that were made with it exist.
test('the first step is frozen', () => {
  expect(firstTables).toEqual({
    number: 1,
    name: 'first-tables',
    stores: {
      records: 'key, parent, arrival',
      history: 'seq, key',
      meta: 'key',
      exchange: 'key',
    },
  })
})

test('no table has more than two indexes', () => {
  for (const schema of Object.values(firstTables.stores)) expect(schema?.split(',').length).toBeLessThan(4)
})
