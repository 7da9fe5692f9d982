import type { IsoDate } from '../base/iso-date'
import { failed, ok, type Failed, type Ok } from '../base/result'
import type { Evaluation } from '../records/evaluation'
import { missingBeforeFinal, type Missing } from '../scoring/complete'
import type { Scheme } from '../scoring/scheme'
import { totalOf } from '../scoring/total'
import type { AnswerMap } from './answer-map'
import { contentHashOf } from './content-hash'

/** What finalising sets, all of it in one write. A type and not an interface, so that it can be written as fields. */
export type Conclusion = {
  readonly step: 'final'
  readonly totalHundredths: number
  readonly grade: string
  readonly finalisedOn: IsoDate
  readonly contentHash: string
}

/** Everything that stands against finalising an evaluation, in the order of the form. */
export const missingIn = ({ scheme, bonus, vetoes }: Evaluation, answers: AnswerMap): readonly Missing[] =>
  scheme === undefined ? [] : missingBeforeFinal(scheme, answers, bonus, vetoes)

/**
 * The final grade of an evaluation on a day, or what is still missing. A draft may hold errors, a finished evaluation
 * may not.
 */
export function conclusionOf(
  evaluation: Evaluation,
  answers: AnswerMap,
  today: IsoDate,
): Ok<Conclusion> | Failed<readonly Missing[]> {
  const { scheme, bonus, vetoes } = evaluation
  const missing = missingIn(evaluation, answers)
  const contentHash = contentHashOf(evaluation, answers)
  if (missing.length > 0 || scheme === undefined || contentHash === undefined) return failed(missing)
  const { shown, grade: earned } = totalOf(scheme, answers, bonus, vetoes)
  if (shown === undefined || earned === undefined) return failed(missing)
  const grade = settled(scheme, earned, evaluation.settledGrade)
  return ok({ step: 'final', totalHundredths: shown, grade, finalisedOn: today, contentHash })
}

/** The grade that a person settled under the share limit, as far as it is worse: nobody is settled upwards. */
function settled({ grades }: Scheme, earned: string, wanted: string | undefined): string {
  const place = (code: string | undefined): number => grades.findIndex((grade) => grade.code === code)
  return wanted !== undefined && place(wanted) > place(earned) ? wanted : earned
}
