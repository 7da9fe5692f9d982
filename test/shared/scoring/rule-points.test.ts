import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pointsFor, wholePercent } from '../../../shared/scoring/rule-points'
import { mostOf, type Rule } from '../../../shared/scoring/scheme'
import { randomRule } from '../../support/random-scheme'

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

/** The same counted out: event by event, failure by failure, percent by percent up to the fact. */
function countedOut(rule: Rule, fact: number): number | undefined {
  if (rule.mode === 'free') return undefined
  let points = rule.mode === 'deduction' ? rule.full : 0
  for (let reached = 0; reached <= fact; reached++) {
    const one = reached > 0
    if (rule.mode === 'yes-no' && one) points = rule.points
    if (rule.mode === 'per-count' && one)
      points = points + rule.each > rule.cap ? rule.cap : points + rule.each
    if (rule.mode === 'deduction' && one) points = points < rule.each ? 0 : points - rule.each
    if (rule.mode === 'tiers')
      for (const tier of rule.tiers) if (tier.from === reached && tier.points > points) points = tier.points
  }
  return points
}

test('every mode earns what counting it out earns, never more than its most', () => {
  const ruleAndFact = fc.tuple(fc.integer({ min: 1, max: 2000 }).chain(randomRule), fc.nat(120))
  fc.assert(
    fc.property(ruleAndFact, ([rule, fact]) => {
      const points = pointsFor(rule, fact)
      expect(points).toBe(countedOut(rule, fact))
      expect(points ?? 0).toBeLessThanOrEqual(mostOf(rule))
    }),
    { numRuns: 500 },
  )
})
