import type { Rule } from './scheme'

/**
 * What a rule earns for a fact, in hundredths of a point. The fact is a whole number: for `yes-no` 0 or anything else,
 * for `tiers` the percentage or count, for `per-count` the events, for `deduction` the failures. For `free` no fact
 * decides: `undefined`, the assessors do.
 */
export function pointsFor(rule: Rule, fact: number): number | undefined {
  switch (rule.mode) {
    case 'yes-no':
      return fact === 0 ? 0 : rule.points
    case 'tiers':
      return Math.max(0, ...rule.tiers.filter((tier) => fact >= tier.from).map((tier) => tier.points))
    case 'per-count':
      return Math.min(fact * rule.each, rule.cap)
    case 'deduction':
      return Math.max(0, rule.full - fact * rule.each)
    case 'free':
      break
  }
  return undefined
}

/**
 * `part` of `whole` in whole per cent, cut off and not rounded, so that 49.9 % does not reach a tier of 50 %.
 * `undefined` for a whole of 0: a share of nothing is not known.
 */
export const wholePercent = (part: number, whole: number): number | undefined =>
  whole > 0 ? (part * 100 - ((part * 100) % whole)) / whole : undefined
