import { expect, test } from 'vitest'
import { closingLine } from '../../build/run-tests.mjs'

const counts = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped })

test('the closing line adds the runners up', () => {
  expect(closingLine([counts(3, 0), counts(40, 2)])).toBe('43 passed, 2 failed')
  expect(closingLine([counts(3, 0, 1)])).toBe('3 passed, 0 failed, 1 skipped')
})
