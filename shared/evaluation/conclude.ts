import type { IsoDate } from '../base/iso-date'
import { failed, ok, type Failed, type Ok } from '../base/result'
import type { Evaluation } from '../records/evaluation'
import { missingBeforeFinal, type Missing } from '../scoring/complete'
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
  const { shown, grade } = totalOf(scheme, answers, bonus, vetoes)
  if (shown === undefined || grade === undefined) return failed(missing)
  return ok({ step: 'final', totalHundredths: shown, grade, finalisedOn: today, contentHash })
}

/** What opening a finished evaluation again sets: back to draft, the grade withdrawn, the reason kept for every print. */
export const reopened = (reason: string) =>
  ({
    step: 'draft',
    stepReason: reason,
    totalHundredths: null,
    grade: null,
    finalisedOn: null,
    contentHash: null,
  }) as const
