import { expect, test } from 'vitest'
import { countedScore, isAnswered } from '../../../shared/evaluation/score-columns'

test('the final score counts before the reviewed one, and that before the site visit’s', () => {
  expect(countedScore({ self: 500, site: 400, review: 300, final: 200 })).toBe(200)
  expect(countedScore({ self: 500, site: 400, review: 300 })).toBe(300)
  expect(countedScore({ self: 500, site: 400 })).toBe(400)
})

test('a score of 0 counts as a score and does not fall back', () => {
  expect(countedScore({ site: 400, final: 0 })).toBe(0)
  expect(isAnswered({ site: 0 })).toBe(true)
})

test('a self-score alone leaves the indicator open; so does a reason without the mark', () => {
  expect(countedScore({ self: 500 })).toBeUndefined()
  expect(isAnswered({ self: 500 })).toBe(false)
  expect(isAnswered({ notApplicableReason: '首届' })).toBe(false)
  expect(isAnswered({ notApplicable: true })).toBe(true)
})
