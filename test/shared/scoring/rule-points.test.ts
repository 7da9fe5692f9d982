import { describe, expect, test } from 'vitest'
import { pointsFor, wholePercent } from '../../../shared/scoring/rule-points'

describe('points for a fact', () => {
  test.each([
    [0, 0],
    [1, 200],
    [2, 400],
    [3, 400],
  ])('%i valid meetings at 2 each, at most 4, earn %i hundredths', (meetings, points) => {
    expect(pointsFor({ mode: 'per-count', each: 200, cap: 400 }, meetings)).toBe(points)
  })

  test.each([
    [0, 300],
    [2, 100],
    [4, 0],
  ])('%i failures leave %i of 300', (failures, points) => {
    expect(pointsFor({ mode: 'deduction', full: 300, each: 100 }, failures)).toBe(points)
  })

  test('以上 includes the number itself: 50 % is in the tier from 50', () => {
    const tiers = {
      mode: 'tiers' as const,
      unit: 'percent' as const,
      tiers: [
        { from: 50, points: 200 },
        { from: 20, points: 100 },
      ],
    }
    expect([50, 49, 20, 19].map((percent) => pointsFor(tiers, percent))).toEqual([200, 100, 100, 0])
  })

  test('yes, no, and what only people can judge', () => {
    expect(pointsFor({ mode: 'yes-no', points: 200 }, 0)).toBe(0)
    expect(pointsFor({ mode: 'yes-no', points: 200 }, 1)).toBe(200)
    expect(pointsFor({ mode: 'free', max: 200 }, 1)).toBeUndefined()
  })
})

test('a share is cut off, never rounded up into a tier', () => {
  expect(wholePercent(499, 1000)).toBe(49)
  expect(wholePercent(1, 2)).toBe(50)
  expect(wholePercent(0, 7)).toBe(0)
  expect(wholePercent(3, 0)).toBeUndefined()
})
