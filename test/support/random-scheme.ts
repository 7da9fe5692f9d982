import * as fc from 'fast-check'
import type { Indicator, Part, Rule, Scheme } from '../../shared/scoring/scheme'
import type { AnswerScores } from '../../shared/scoring/total'

const points = fc.integer({ min: 1, max: 2000 })

/** Every mode, each with the full marks `max` within its reach. */
export const randomRule = (max: number): fc.Arbitrary<Rule> => {
  const upTo = fc.integer({ min: 1, max })
  return fc.oneof(
    fc.constant<Rule>({ mode: 'free', max }),
    fc.constant<Rule>({ mode: 'yes-no', points: max }),
    upTo.map((each): Rule => ({ mode: 'per-count', each, cap: max })),
    upTo.map((each): Rule => ({ mode: 'deduction', full: max, each })),
    fc
      .tuple(
        fc.constantFrom('percent', 'count'),
        fc.uniqueArray(fc.nat(100), { minLength: 1, maxLength: 4 }),
        upTo,
      )
      .map(([unit, froms, step]): Rule => {
        const falling = froms.toSorted((a, b) => b - a)
        return {
          mode: 'tiers',
          unit,
          tiers: falling.map((from, place) => ({ from, points: Math.max(1, max - place * step) })),
        }
      }),
  )
}

/** The full marks in one part, or divided between two. */
const randomParts = (max: number): fc.Arbitrary<readonly Part[]> =>
  fc.integer({ min: 0, max: max - 1 }).chain((first) => {
    const marks = first === 0 ? [max] : [first, max - first]
    return fc
      .tuple(...marks.map(randomRule))
      .map((rules) => rules.map((rule, place): Part => ({ code: `p${place}`, title: '计分点', rule })))
  })

/** An indicator's full marks and the parts that earn them. */
const randomWeight = points.chain((max) => randomParts(max).map((parts) => ({ max, parts: [...parts] })))

/** Schemes of random size, weights and grades; not always of 100 points. */
export const randomScheme: fc.Arbitrary<Scheme> = fc
  .record({
    weights: fc.array(fc.array(randomWeight, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
    bounds: fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), { maxLength: 4 }),
    limits: fc.array(fc.nat(4), { maxLength: 4 }),
    bonus: fc.array(points, { maxLength: 4 }),
    bonusCap: points,
    warn: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ weights, bounds, limits, bonus, bonusCap, warn }): Scheme => {
    const grades = [...bounds.toSorted((a, b) => b - a), 0].map((from, index) => ({
      code: `g${index}`,
      name: `${index}`,
      from,
    }))
    const sections = weights.map((maxima, section) => {
      const code = String.fromCharCode(65 + section)
      const indicators = maxima.map(({ max, parts }, index): Indicator => ({
        code: `${code}${index + 1}`,
        title: '指标',
        max,
        parts,
        proof: '材料',
        sources: [{ document: 'scheme' }],
      }))
      return { code, title: '部分', max: maxima.reduce((sum, { max }) => sum + max, 0), indicators }
    })
    return {
      id: 'random',
      version: 1,
      name: '随机方案',
      sections,
      bonus: {
        cap: bonusCap,
        items: bonus.map((max, index) => ({
          code: `b${index}`,
          title: '加分',
          max,
          sources: [{ document: 'scheme' as const }],
        })),
      },
      grades,
      limits: limits.map((grade, index) => ({
        code: `l${index}`,
        title: '限级',
        atMost: `g${Math.min(grade, grades.length - 1)}`,
        sources: [{ document: 'scheme' as const }],
      })),
      notApplicableWarnPercent: warn,
    }
  })

/** An answer that may be blank, scored at any stage, or not applicable. */
export const randomAnswer: fc.Arbitrary<AnswerScores> = fc.record(
  {
    self: fc.nat(2500),
    site: fc.nat(2500),
    review: fc.nat(2500),
    final: fc.nat(2500),
    notApplicable: fc.boolean(),
    notApplicableReason: fc.constantFrom('首届', ''),
  },
  { requiredKeys: [] },
)
