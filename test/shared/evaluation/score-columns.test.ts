import { expect, test } from 'vitest'
import { isAnswered } from '../../../shared/evaluation/score-columns'

test('a score of 0 is an answer, a self-score alone is none', () => {
  expect(isAnswered({ site: 0 })).toBe(true)
  expect(isAnswered({ self: 500 })).toBe(false)
  expect(isAnswered({})).toBe(false)
})

test('not applicable is an answer; a reason without the mark is none', () => {
  expect(isAnswered({ notApplicable: true })).toBe(true)
  expect(isAnswered({ notApplicableReason: '首届' })).toBe(false)
})
