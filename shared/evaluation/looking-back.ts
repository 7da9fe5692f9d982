import type { AssociationKind } from '../codes/association-kinds'
import type { Evaluation } from '../records/evaluation'
import { indicatorsOf } from '../scoring/scheme'
import { countedScore, totalOf } from '../scoring/total'
import { answerTo, type AnswerMap } from './answer-map'
import { isGraded } from './counted'

/*
 * What past evaluations say together. Only graded ones count: a draft is nobody's result, nor is what
 * 市科协 returned. Shares are integers in
 * hundredths of a per cent, cut off; an indicator that does not apply, or is blank under a veto, is in no share.
 */

/** One evaluation with its answers, and the kind of its association. */
export interface Evaluated {
  readonly evaluation: Evaluation
  readonly answers: AnswerMap
  readonly kind?: AssociationKind | undefined
}

/** Points got and points that could be got, in hundredths of a point. */
export interface Share {
  readonly score: number
  readonly applicable: number
}

/** `score` of `applicable` in hundredths of a per cent (8650 = 86.5 %); `undefined` where nothing applied. */
export const shareOf = ({ score, applicable }: Share): number | undefined =>
  applicable > 0 ? (score * 10_000 - ((score * 10_000) % applicable)) / applicable : undefined

/** One section of one evaluation. */
export interface SectionResult extends Share {
  readonly code: string
  readonly title: string
}

/** One year of an association. `version` tells years that were evaluated under other demands apart. */
export interface YearResult {
  readonly year: number
  /** The shown total, hundredths of the hundred. */
  readonly total: number | undefined
  readonly grade: string
  readonly scheme: { readonly id: string; readonly version: number }
  /** How often it was opened again after a final grade: marked wherever the result is printed. */
  readonly reopened: number
  readonly sections: readonly SectionResult[]
}

/** The finished years of an association, the earliest first. */
export const yearResults = (evaluated: readonly Evaluated[]): readonly YearResult[] =>
  evaluated
    .flatMap(({ evaluation, answers }): readonly YearResult[] => {
      const { scheme, year, totalHundredths } = evaluation
      if (scheme === undefined || year === undefined || !isGraded(evaluation)) return []
      return [
        {
          year,
          total: totalHundredths,
          grade: gradeOf(evaluation),
          scheme: { id: scheme.id, version: scheme.version },
          reopened: evaluation.reopenReasons?.length ?? 0,
          sections: sectionsOf(evaluation, answers),
        },
      ]
    })
    .toSorted((a, b) => a.year - b.year)

const gradeOf = ({ scheme, grade }: Evaluation): string =>
  scheme?.grades.find(({ code }) => code === grade)?.name ?? ''

function sectionsOf({ scheme, bonus, vetoes }: Evaluation, answers: AnswerMap): readonly SectionResult[] {
  if (scheme === undefined) return []
  return totalOf(scheme, answers, bonus, vetoes).sections.map(({ code, score, applicable }) => ({
    code,
    title: scheme.sections.find((section) => section.code === code)?.title ?? code,
    score,
    applicable,
  }))
}

/** How many got each grade, the best first: in the order of the schemes, and by how many where those differ. */
export function gradeDistribution(
  evaluated: readonly Evaluated[],
): readonly { readonly grade: string; readonly count: number }[] {
  const counts = new Map<string, { place: number; count: number }>()
  for (const { evaluation } of evaluated.filter((each) => isGraded(each.evaluation))) {
    const grades = evaluation.scheme?.grades ?? []
    for (const [place, { name }] of grades.entries()) {
      const known = counts.get(name) ?? { place, count: 0 }
      counts.set(name, { place: Math.max(known.place, place), count: known.count })
    }
    const own = counts.get(gradeOf(evaluation))
    if (own !== undefined) own.count += 1
  }
  return [...counts]
    .toSorted(([, a], [, b]) => a.place - b.place)
    .map(([grade, { count }]) => ({ grade, count }))
}

/** The average of one section among the associations of a kind. */
export interface SectionAverage extends SectionResult {
  readonly kind: AssociationKind | undefined
  readonly count: number
}

/** Averages of the sections by kind of association: all points got of all that applied. */
export function sectionAverages(evaluated: readonly Evaluated[]): readonly SectionAverage[] {
  const sums = new Map<string, SectionAverage>()
  for (const { evaluation, answers, kind } of evaluated) {
    if (!isGraded(evaluation)) continue
    for (const { code, title, score, applicable } of sectionsOf(evaluation, answers)) {
      const key = `${kind ?? ''} ${code} ${title}`
      const known = sums.get(key)
      sums.set(key, {
        kind,
        code,
        title,
        score: (known?.score ?? 0) + score,
        applicable: (known?.applicable ?? 0) + applicable,
        count: (known?.count ?? 0) + 1,
      })
    }
  }
  return [...sums.values()].toSorted((a, b) => compare(`${a.kind} ${a.code}`, `${b.kind} ${b.code}`))
}

/** One indicator, over all evaluations that have it under this code and title. */
export interface MissedIndicator extends SectionResult {
  /** How many were scored on it. */
  readonly count: number
  /** How many of those did not get full marks. */
  readonly missed: number
}

/** The indicators on which points were lost, the lowest share first. */
export function mostMissed(evaluated: readonly Evaluated[]): readonly MissedIndicator[] {
  const sums = new Map<string, MissedIndicator>()
  for (const { evaluation, answers } of evaluated) {
    const { scheme } = evaluation
    if (scheme === undefined || !isGraded(evaluation)) continue
    for (const { code, title, max } of indicatorsOf(scheme)) {
      const answer = answerTo(answers, code)
      const points = countedScore(answer)?.points
      if (answer.notApplicable === true || points === undefined) continue
      const known = sums.get(`${code} ${title}`)
      sums.set(`${code} ${title}`, {
        code,
        title,
        score: (known?.score ?? 0) + Math.min(points, max),
        applicable: (known?.applicable ?? 0) + max,
        count: (known?.count ?? 0) + 1,
        missed: (known?.missed ?? 0) + (points < max ? 1 : 0),
      })
    }
  }
  return [...sums.values()]
    .filter(({ missed }) => missed > 0)
    .toSorted(
      (a, b) => (shareOf(a) ?? 0) - (shareOf(b) ?? 0) || b.missed - a.missed || compare(a.code, b.code),
    )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
