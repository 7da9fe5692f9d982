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

/** One evaluation that waits for its review, or for its provisional grade. */
export interface Waiting {
  readonly id: string
  readonly evaluation: Evaluation
  readonly answers: AnswerMap
}

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
}: Pick<Waiting, 'evaluation' | 'answers'>): Reviewed | undefined {
  const { scheme, bonus, vetoes } = evaluation
  if (scheme === undefined) return undefined
  return {
    total: totalOf(scheme, answers, bonus, vetoes),
    differences: scoreDifferences(scheme, answers),
  }
}

/** How many got the best grade, of how many that have one; `limit`: how many the share allows, cut off. */
export interface TopGrades {
  readonly name: string
  readonly top: number
  readonly graded: number
  readonly percent: number
  readonly limit: number
}

/**
 * The best grade under a share limit. A limit of 30 % allows 3 of 10 and 2 of 9. It only counts: whom to settle lower is
 * a person's decision. `undefined` without a limit, or while nobody has a grade.
 */
export function topGrades(
  evaluations: readonly Evaluation[],
  officeShare: number | undefined,
): TopGrades | undefined {
  const graded = evaluations.flatMap((evaluation) => {
    const { grade, settledGrade, provisionalGrade, scheme } = evaluation
    const given = grade ?? settledGrade ?? provisionalGrade
    return given === undefined || scheme === undefined ? [] : [{ given, scheme }]
  })
  const [first] = graded
  const percent = first?.scheme.topGradeShare ?? officeShare
  const best = first?.scheme.grades[0]
  if (percent === undefined || best === undefined) return undefined
  const top = graded.filter(({ given, scheme }) => given === scheme.grades[0]?.code).length
  return {
    name: best.name,
    top,
    graded: graded.length,
    percent,
    limit: (graded.length * percent - ((graded.length * percent) % 100)) / 100,
  }
}
