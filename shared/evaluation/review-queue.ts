import type { Evaluation } from '../records/evaluation'
import { indicatorsOf, type Scheme } from '../scoring/scheme'
import { totalOf, type Total } from '../scoring/total'
import { answerTo, type AnswerMap } from './answer-map'
import { orderedStep } from './steps'

/*
 * The review of the yearly evaluation, which is the district's own (本方案; 《实施细则》第四十条 names no procedure).
 */

/** An indicator on which self, site and review do not say the same. Scores in hundredths of a point. */
export interface ScoreDifference {
  readonly code: string
  readonly title: string
  readonly max: number
  readonly self: number | undefined
  readonly site: number | undefined
  readonly review: number | undefined
  readonly note: string | undefined
  /** `review`: the review changes what was signed on site; `self`: the enterprise saw itself otherwise. */
  readonly differs: 'review' | 'self'
}

/** Where self, site and review differ, in printed order. What does not apply differs in nothing. */
export const scoreDifferences = (scheme: Scheme, answers: AnswerMap): readonly ScoreDifference[] =>
  indicatorsOf(scheme).flatMap(({ code, title, max }): readonly ScoreDifference[] => {
    const { self, site, review, note, notApplicable } = answerTo(answers, code)
    if (notApplicable === true) return []
    const known = { code, title, max, self, site, review, note }
    if (review !== undefined && review !== site) return [{ ...known, differs: 'review' }]
    return self !== undefined && site !== undefined && self !== site ? [{ ...known, differs: 'self' }] : []
  })

/** Whether an evaluation waits for the review: signed on site, and no grade yet. */
export const waitsForReview = (evaluation: Evaluation): boolean => {
  const step = orderedStep(evaluation)
  return step === 'confirmed' || step === 'review'
}

/** What the queue shows of one: its total as it stands, and where the scores differ. */
export interface Reviewed {
  readonly total: Total
  readonly differences: readonly ScoreDifference[]
}

export function reviewed({
  evaluation,
  answers,
}: {
  readonly evaluation: Evaluation
  readonly answers: AnswerMap
}): Reviewed | undefined {
  const { scheme, bonus, vetoes } = evaluation
  if (scheme === undefined) return undefined
  return {
    total: totalOf(scheme, answers, bonus, vetoes),
    differences: scoreDifferences(scheme, answers),
  }
}

/** The best grade under one share limit. `limit`: how many the share allows of those graded, cut off. */
export interface TopGrades {
  /** The scheme that sets its own share; absent for the office's share, which is over all others together. */
  readonly scheme?: string
  readonly name: string
  readonly top: number
  readonly graded: number
  readonly percent: number
  readonly limit: number
  /** Ids of those whose best grade is provisional and not settled yet, so that a person may still settle another. */
  readonly open: readonly string[]
}

interface Graded {
  readonly id: string
  readonly value: Evaluation
}

/**
 * The best grade under each share limit. A limit of 30 % allows 3 of 10 and 2 of 9. It only counts: whom to settle lower
 * is a person's decision. Empty without a limit, or while nobody has a grade.
 */
export function topGrades(
  evaluations: readonly Graded[],
  officeShare: number | undefined,
): readonly TopGrades[] {
  const limits = new Map<string, TopGrades>()
  for (const { id, value } of evaluations) {
    const { grade, settledGrade, provisionalGrade, scheme } = value
    const given = grade ?? settledGrade ?? provisionalGrade
    const own = scheme?.topGradeShare
    const percent = own ?? officeShare
    const best = scheme?.grades[0]
    if (given === undefined || percent === undefined || best === undefined) continue
    const key = own === undefined ? '' : `${scheme?.id} ${own}`
    const known = limits.get(key)
    const graded = (known?.graded ?? 0) + 1
    const isTop = given === best.code
    const isOpen = isTop && orderedStep(value) === 'provisional'
    limits.set(key, {
      ...(own === undefined || scheme === undefined ? {} : { scheme: scheme.name }),
      name: known?.name ?? best.name,
      top: (known?.top ?? 0) + (isTop ? 1 : 0),
      graded,
      percent,
      limit: (graded * percent - ((graded * percent) % 100)) / 100,
      open: [...(known?.open ?? []), ...(isOpen ? [id] : [])],
    })
  }
  return [...limits.values()]
}
