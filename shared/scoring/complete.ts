import { trimmed } from '../base/normalize'
import { indicatorsOf, type Indicator, type Scheme } from './scheme'
import { answerTo, countedScore, isVeto, type Answers, type AnswerScores } from './total'

export type MissingCode =
  | 'blank'
  | 'self-only'
  | 'not-a-score'
  | 'over-max'
  | 'not-applicable-without-reason'
  | 'proof-missing'
  | 'nothing-applies'
  | 'unknown-indicator'
  | 'bonus-over-max'
  | 'unknown-bonus'
  | 'unknown-limit'

/** One thing that a draft may hold and a finished evaluation may not. `at` is an indicator, bonus item or limit. */
export interface Missing {
  readonly code: MissingCode
  readonly at: string
  /** Which score of the indicator, where one score is wrong. */
  readonly stage?: 'self' | 'site' | 'review' | 'final'
}

const STAGES = ['self', 'site', 'review', 'final'] as const
const isScore = (points: number): boolean => Number.isInteger(points) && points >= 0

/**
 * Everything that stands against finalising, in the order of the form; empty when it can be finalised. Under a veto
 * (拒不接受评估) no scores are asked for, but those that are there must be right.
 * Arguments as for `totalOf`.
 */
export function missingBeforeFinal(
  scheme: Scheme,
  answers: Answers,
  bonus: Readonly<Record<string, number>> = {},
  limits: readonly string[] = [],
): readonly Missing[] {
  const indicators = indicatorsOf(scheme)
  const known = new Set(indicators.map(({ code }) => code))
  const vetoed = scheme.limits.some((limit) => limits.includes(limit.code) && isVeto(scheme, limit))
  const nothingApplies = indicators.every(({ code }) => answerTo(code, answers)?.notApplicable === true)
  return [
    ...indicators.flatMap((indicator) => missingAt(indicator, answerTo(indicator.code, answers), vetoed)),
    ...(nothingApplies && !vetoed ? [{ code: 'nothing-applies', at: 'total' } as const] : []),
    ...Object.keys(answers)
      .filter((code) => !known.has(code) && answers[code] !== undefined)
      .map((code) => ({ code: 'unknown-indicator' as const, at: code })),
    ...bonusProblems(scheme, bonus),
    ...limits
      .filter((code) => !scheme.limits.some((limit) => limit.code === code))
      .map((code) => ({ code: 'unknown-limit' as const, at: code })),
  ]
}

/** A score that is left beside 不适用 counts nowhere, so it is not looked at. */
function missingAt(
  { code: at, max, proofDemanded = false }: Indicator,
  answer: AnswerScores | undefined,
  vetoed: boolean,
): readonly Missing[] {
  if (answer?.notApplicable === true) {
    return trimmed(answer.notApplicableReason ?? '') === ''
      ? [{ code: 'not-applicable-without-reason', at }]
      : []
  }
  const wrong = STAGES.flatMap((stage): readonly Missing[] => {
    const points = answer?.[stage]
    if (points === undefined) return []
    if (!isScore(points)) return [{ code: 'not-a-score', at, stage }]
    return points > max ? [{ code: 'over-max', at, stage }] : []
  })
  const counted = countedScore(answer)
  if (vetoed) return wrong
  if (counted === undefined)
    return [{ code: answer?.self === undefined ? 'blank' : 'self-only', at }, ...wrong]
  // Who got nothing has nothing to prove.
  const proof = [...(answer?.photos ?? []), ...(answer?.evidence ?? [])]
  const unproven = proofDemanded && counted.points > 0 && proof.length === 0
  return unproven ? [...wrong, { code: 'proof-missing', at }] : wrong
}

function bonusProblems(scheme: Scheme, bonus: Readonly<Record<string, number>>): readonly Missing[] {
  return Object.entries(bonus).flatMap(([at, points]): readonly Missing[] => {
    const item = scheme.bonus.items.find(({ code }) => code === at)
    if (item === undefined) return [{ code: 'unknown-bonus', at }]
    if (!isScore(points)) return [{ code: 'not-a-score', at }]
    return points > item.max ? [{ code: 'bonus-over-max', at }] : []
  })
}
