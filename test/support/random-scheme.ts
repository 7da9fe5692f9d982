import * as fc from 'fast-check'
import type { Indicator, Part, Scheme } from '../../shared/scoring/scheme'
import type { AnswerScores } from '../../shared/scoring/total'

const points = fc.integer({ min: 1, max: 2000 })

const freePart = (max: number): Part => ({ code: 'all', title: '评分', rule: { mode: 'free', max } })

/** Schemes of random size, weights and grades; not always of 100 points. */
export const randomScheme: fc.Arbitrary<Scheme> = fc
  .record({
    weights: fc.array(fc.array(points, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
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
      const indicators = maxima.map((max, index): Indicator => ({
        code: `${code}${index + 1}`,
        title: '指标',
        max,
        parts: [freePart(max)],
        proof: '材料',
        sources: [{ document: 'scheme' }],
      }))
      return { code, title: '部分', max: maxima.reduce((sum, max) => sum + max, 0), indicators }
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
