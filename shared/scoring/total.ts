import { indicatorsOf, type Grade, type Indicator, type Limit, type Scheme } from './scheme'

/*
 * The total of an evaluation, in integers throughout: hundredths of a point, and ratios as numerator and denominator.
 */

/** The scores of one indicator in hundredths of a point. Absent is blank, which is neither 0 nor not applicable. */
export interface AnswerScores {
  readonly self?: number | undefined
  readonly site?: number | undefined
  readonly review?: number | undefined
  readonly final?: number | undefined
  readonly notApplicable?: boolean | undefined
  readonly notApplicableReason?: string | undefined
  /** Proof: photos, and records of the register. It counts for nothing, but a scheme may demand it. */
  readonly photos?: readonly unknown[] | undefined
  readonly evidence?: readonly unknown[] | undefined
}

/** Answers by indicator code, as the scheme prints it (A1). */
export type Answers = Readonly<Record<string, AnswerScores | undefined>>

export type Stage = 'final' | 'review' | 'site'

/** The score that counts: final if present, else review, else site. A self score never counts towards the grade. */
export function countedScore(answer: AnswerScores | undefined): { stage: Stage; points: number } | undefined {
  for (const stage of ['final', 'review', 'site'] as const) {
    const points = answer?.[stage]
    if (points !== undefined) return { stage, points }
  }
  return undefined
}

/** A number of hundredths, exactly: `numerator` / `denominator`. */
export interface Ratio {
  readonly numerator: number
  readonly denominator: number
}

export interface SectionTotal {
  readonly code: string
  readonly max: number
  /** Points of the indicators that apply. */
  readonly applicable: number
  readonly score: number
  readonly blanks: number
}

/** Why the grade is what it is, as data; the sentences are on the screen's side. */
export type Explanation =
  /** The ratio reaches the lower bound `from` of this grade. */
  | { readonly kind: 'earned'; readonly grade: string; readonly from: number }
  /** A limit stands. `lowers`: it makes the grade worse than the earned one, or decides it without scores. */
  | { readonly kind: 'limited'; readonly limit: string; readonly atMost: string; readonly lowers: boolean }
  /** A confirmed limit that the scheme does not know: it changes nothing and somebody must look. */
  | { readonly kind: 'unknown-limit'; readonly limit: string }
  /** Points that do not apply were taken out of the hundred. */
  | { readonly kind: 'rescaled'; readonly notApplicable: number; readonly applicable: number }
  /** More than the scheme's share does not apply. */
  | { readonly kind: 'much-not-applicable'; readonly share: Ratio; readonly percent: number }
  /** No grade yet: so many indicators are blank, or none applies. */
  | { readonly kind: 'ungraded'; readonly blanks: number }

export interface Total {
  /** Σ of counted scores, each at most its full marks. */
  readonly score: number
  /** Σ of the full marks of the indicators that apply, blank ones included. */
  readonly applicable: number
  /** Σ of the full marks of indicators that do not apply. */
  readonly notApplicable: number
  /** score / applicable; `undefined` when nothing applies. */
  readonly ratio: Ratio | undefined
  /** The ratio as hundredths of the hundred, 四舍五入 to one decimal (9000 = 90.0). For show: it decides nothing. */
  readonly shown: number | undefined
  readonly sections: readonly SectionTotal[]
  /** Codes of applicable indicators without a counted score, in printed order. */
  readonly blanks: readonly string[]
  /** More than the scheme's share of the points does not apply. */
  readonly warnNotApplicable: boolean
  /** Shown apart: Σ of the bonus, each item and the sum at most its cap. Never part of score or grade. */
  readonly bonus: number
  /** The grade by the exact ratio; `undefined` while an applicable indicator is blank or none applies. */
  readonly earned: string | undefined
  /** The grade after vetoes and caps. A veto gives the worst grade even while indicators are blank. */
  readonly grade: string | undefined
  readonly explanations: readonly Explanation[]
}

const within = (points: number, max: number): number => Math.min(Math.max(points, 0), max)
const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0)

/**
 * The total of an evaluation under its frozen scheme.
 * @param answers by indicator code; codes that the scheme lacks are left aside
 * @param bonus hundredths of a point by bonus item; items that the scheme lacks are left aside
 * @param limits codes of the vetoes and caps that a person confirmed
 */
export function totalOf(
  scheme: Scheme,
  answers: Answers,
  bonus: Readonly<Record<string, number>> = {},
  limits: readonly string[] = [],
): Total {
  const sections = scheme.sections.map(({ code, max, indicators }) => ({
    code,
    max,
    ...tally(indicators, answers),
  }))
  const score = sumOf(sections.map((section) => section.score))
  const applicable = sumOf(sections.map((section) => section.applicable))
  const notApplicable = sumOf(indicatorsOf(scheme).map(({ max }) => max)) - applicable
  const blanks = indicatorsOf(scheme).filter((indicator) => isBlank(indicator, answers))
  const ratio = applicable === 0 ? undefined : { numerator: score, denominator: applicable }
  const warnNotApplicable =
    notApplicable * 100 > scheme.notApplicableWarnPercent * (applicable + notApplicable)
  const earned = ratio === undefined || blanks.length > 0 ? undefined : gradeOf(scheme.grades, ratio)
  const standing = scheme.limits.filter(({ code }) => limits.includes(code))
  const start = earned ?? (standing.some((limit) => isVeto(scheme, limit)) ? scheme.grades.at(-1) : undefined)
  return {
    score,
    applicable,
    notApplicable,
    ratio,
    shown: ratio === undefined ? undefined : shownValue(ratio),
    sections,
    blanks: blanks.map(({ code }) => code),
    warnNotApplicable,
    bonus: bonusTotal(scheme, bonus),
    earned: earned?.code,
    grade: start === undefined ? undefined : limitedGrade(scheme.grades, start, standing).code,
    explanations: [
      ...(earned === undefined
        ? [{ kind: 'ungraded', blanks: blanks.length } as const]
        : [{ kind: 'earned', grade: earned.code, from: earned.from } as const]),
      ...standing.map((limit) => ({
        kind: 'limited' as const,
        limit: limit.code,
        atMost: limit.atMost,
        lowers:
          earned === undefined ? isVeto(scheme, limit) : isBelow(scheme.grades, limit.atMost, earned.code),
      })),
      ...limits
        .filter((code) => !standing.some((limit) => limit.code === code))
        .map((code) => ({ kind: 'unknown-limit' as const, limit: code })),
      ...(notApplicable > 0 && applicable > 0
        ? [{ kind: 'rescaled', notApplicable, applicable } as const]
        : []),
      ...(warnNotApplicable
        ? [
            {
              kind: 'much-not-applicable',
              share: { numerator: notApplicable, denominator: applicable + notApplicable },
              percent: scheme.notApplicableWarnPercent,
            } as const,
          ]
        : []),
    ],
  }
}

/** The answer to an indicator, `undefined` for none. */
export const answerTo = (code: string, answers: Answers): AnswerScores | undefined =>
  Object.hasOwn(answers, code) ? answers[code] : undefined

const applies = (code: string, answers: Answers): boolean => answerTo(code, answers)?.notApplicable !== true

const isBlank = ({ code }: Indicator, answers: Answers): boolean =>
  applies(code, answers) && countedScore(answerTo(code, answers)) === undefined

function tally(indicators: readonly Indicator[], answers: Answers): Omit<SectionTotal, 'code' | 'max'> {
  const applicable = indicators.filter(({ code }) => applies(code, answers))
  return {
    applicable: sumOf(applicable.map(({ max }) => max)),
    score: sumOf(
      applicable.map(({ code, max }) => within(countedScore(answerTo(code, answers))?.points ?? 0, max)),
    ),
    blanks: applicable.filter((indicator) => isBlank(indicator, answers)).length,
  }
}

/** 四舍五入 to tenths of a point of the hundred, in integers: floor(1000 × n/d + 1/2), then as hundredths. */
function shownValue({ numerator, denominator }: Ratio): number {
  const doubled = numerator * 2000 + denominator
  return ((doubled - (doubled % (denominator * 2))) / (denominator * 2)) * 10
}

/** The best grade whose lower bound the exact ratio reaches: 89.96 shows as 90.0 and is still 良好. */
const gradeOf = (grades: readonly Grade[], { numerator, denominator }: Ratio): Grade | undefined =>
  grades.find(({ from }) => numerator * 10_000 >= from * denominator)

/**
 * Whether a limit is 一票否决: at most the worst grade. An association that refuses to be evaluated has no scores, so a
 * veto decides without them.
 */
export const isVeto = ({ grades }: Scheme, { atMost }: Limit): boolean => grades.at(-1)?.code === atMost

/** Whether grade `a` is worse than grade `b`; a grade that the scheme lacks is worse than none (`checkScheme` refuses it). */
const isBelow = (grades: readonly Grade[], a: string, b: string): boolean =>
  grades.findIndex(({ code }) => code === a) > grades.findIndex(({ code }) => code === b)

const limitedGrade = (grades: readonly Grade[], earned: Grade, standing: readonly Limit[]): Grade =>
  standing.reduce(
    (grade, { atMost }) =>
      isBelow(grades, atMost, grade.code) ? (grades.find(({ code }) => code === atMost) ?? grade) : grade,
    earned,
  )

/** The bonus points that count, in hundredths: each item and their sum at most its cap. */
export function bonusTotal(
  { bonus: { cap, items } }: Scheme,
  given: Readonly<Record<string, number>> = {},
): number {
  const earned = items.map(({ code, max }) =>
    within(Object.hasOwn(given, code) ? (given[code] ?? 0) : 0, max),
  )
  return Math.min(sumOf(earned), cap)
}
