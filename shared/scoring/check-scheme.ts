import { queryFits } from './query-fits'
import { indicatorsOf, mostOf, type Part, type Scheme } from './scheme'

export type SchemeProblemCode =
  | 'total-not-100'
  | 'section-sum'
  | 'indicator-sum'
  | 'duplicate-code'
  | 'tiers-out-of-order'
  | 'each-above-cap'
  | 'each-above-full'
  | 'query-misfit'
  | 'grades-out-of-order'
  | 'lowest-grade-above-zero'
  | 'limit-of-unknown-grade'
  | 'limit-without-effect'
  | 'bonus-cap-unreachable'

/**
 * What keeps a scheme from being published. `indicator-sum` also tells of a mode that cannot reach its full marks, or
 * goes beyond them. Tiers and grades are lower bounds, so there is no gap between two of them; a gap can only be below
 * the lowest grade.
 * `at` is the code it is about: A, A1, A1.approval, a grade or a limit.
 */
export interface SchemeProblem {
  readonly code: SchemeProblemCode
  readonly at: string
  /** Hundredths of a point, where two amounts disagree. */
  readonly found?: number
  readonly expected?: number
}

const FULL = 10_000

/** Everything unsound about a scheme of the right shape, in the order of the form; empty when it can be published. */
export const checkScheme = (scheme: Scheme): readonly SchemeProblem[] => [
  ...duplicates(scheme),
  ...sums(scheme),
  ...indicatorsOf(scheme).flatMap(({ code, parts }) => parts.flatMap((part) => partProblems(code, part))),
  ...gradeProblems(scheme),
  ...limitProblems(scheme),
  ...bonusProblems(scheme),
]

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0)

function sums({ sections }: Scheme): readonly SchemeProblem[] {
  const problems: SchemeProblem[] = []
  const compare = (code: SchemeProblemCode, at: string, found: number, expected: number): void => {
    if (found !== expected) problems.push({ code, at, found, expected })
  }
  for (const section of sections) {
    for (const { code, max, parts } of section.indicators) {
      compare('indicator-sum', code, sumOf(parts.map(({ rule }) => mostOf(rule))), max)
    }
    compare('section-sum', section.code, sumOf(section.indicators.map(({ max }) => max)), section.max)
  }
  compare('total-not-100', 'total', sumOf(sections.map(({ max }) => max)), FULL)
  return problems
}

interface Coded {
  readonly code: string
}

/** Codes stand in record ids in small letters, so A1 and a1 would be one. */
const repeated = (list: readonly Coded[], prefix = ''): readonly SchemeProblem[] =>
  list
    .filter(
      ({ code }, index) => list.findIndex((other) => other.code.toLowerCase() === code.toLowerCase()) < index,
    )
    .map(({ code }) => ({ code: 'duplicate-code', at: `${prefix}${code}` }))

const duplicates = (scheme: Scheme): readonly SchemeProblem[] => [
  ...repeated(scheme.sections),
  ...repeated(indicatorsOf(scheme)),
  ...indicatorsOf(scheme).flatMap(({ code, parts }) => repeated(parts, `${code}.`)),
  ...repeated(scheme.bonus.items),
  ...repeated(scheme.limits),
  ...repeated(scheme.grades),
]

function partProblems(indicator: string, part: Part): readonly SchemeProblem[] {
  const { code, rule, query } = part
  const at = `${indicator}.${code}`
  const misfit = query !== undefined && !queryFits(query, rule)
  return [...(misfit ? [{ code: 'query-misfit', at } as const] : []), ...ruleProblems(at, rule)]
}

function ruleProblems(at: string, rule: Part['rule']): readonly SchemeProblem[] {
  if (rule.mode === 'per-count' && rule.each > rule.cap) {
    return [{ code: 'each-above-cap', at, found: rule.each, expected: rule.cap }]
  }
  if (rule.mode === 'deduction' && rule.each > rule.full) {
    return [{ code: 'each-above-full', at, found: rule.each, expected: rule.full }]
  }
  if (rule.mode !== 'tiers') return []
  const falls = rule.tiers.every((tier, index) => {
    const higher = rule.tiers[index - 1]
    return higher === undefined || (tier.from < higher.from && tier.points < higher.points)
  })
  return falls ? [] : [{ code: 'tiers-out-of-order', at }]
}

function gradeProblems({ grades }: Scheme): readonly SchemeProblem[] {
  const outOfOrder = grades.filter((grade, index) => grade.from >= (grades[index - 1]?.from ?? FULL + 1))
  const lowest = grades.at(-1)
  return [
    ...outOfOrder.map(({ code }) => ({ code: 'grades-out-of-order', at: code }) as const),
    ...(lowest === undefined || lowest.from === 0
      ? []
      : [{ code: 'lowest-grade-above-zero', at: lowest.code, found: lowest.from, expected: 0 } as const]),
  ]
}

const limitProblems = ({ grades, limits }: Scheme): readonly SchemeProblem[] =>
  limits.flatMap(({ code, atMost }) => {
    const place = grades.findIndex((grade) => grade.code === atMost)
    if (place > 0) return []
    return [{ code: place < 0 ? 'limit-of-unknown-grade' : 'limit-without-effect', at: code } as const]
  })

function bonusProblems({ bonus: { items, cap } }: Scheme): readonly SchemeProblem[] {
  const most = sumOf(items.map(({ max }) => max))
  const misfits = items.filter(
    ({ query, max }) => query !== undefined && !queryFits(query, { mode: 'yes-no', points: max }),
  )
  return [
    ...misfits.map(({ code }) => ({ code: 'query-misfit', at: code }) as const),
    ...(items.length > 0 && most < cap
      ? [{ code: 'bonus-cap-unreachable', at: 'bonus', found: most, expected: cap } as const]
      : []),
  ]
}
