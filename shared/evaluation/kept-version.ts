import type { IsoDate } from '../base/iso-date'
import type { Answer } from '../records/answer'
import { evaluationVersionIdOf, type EvaluationVersion } from '../records/evaluation-version'
import type { Evaluation } from '../records/evaluation'
import { answerMapOf, type AnswerMap } from './answer-map'
import { contentHashOf } from './content-hash'

/** An evaluation as it is kept when it is opened again, or evaluated again under a newer scheme. */
export interface KeptVersion {
  readonly id: string
  readonly value: EvaluationVersion
}

/** The whole of an evaluation, to be kept in the same write that opens it again. */
export function keptVersion(
  evaluationId: string,
  evaluation: Evaluation,
  answers: AnswerMap,
  reason: string,
  today: IsoDate,
): KeptVersion {
  const number = (evaluation.reopenReasons?.length ?? 0) + 1
  const { reopenReasons: _before, objections: _theirs, ...content } = evaluation
  const kept: readonly Answer[] = Object.values(answers)
  // One that never had a grade gets its hash here: it too can be told from what somebody changed later.
  const contentHash = evaluation.contentHash ?? contentHashOf(evaluation, answers)
  return {
    id: evaluationVersionIdOf(evaluationId, number),
    value: {
      evaluationId,
      number,
      content: { evaluation: content, answers: [...kept] },
      ...(contentHash === undefined ? {} : { contentHash }),
      reopenedOn: today,
      reason,
    },
  }
}

/** Whether a kept version is still what its hash says; `undefined` when it has none. */
export function isIntact({ content, contentHash }: EvaluationVersion): boolean | undefined {
  const scheme = content?.evaluation.scheme
  if (content === undefined || scheme === undefined || contentHash === undefined) return undefined
  return contentHashOf(content.evaluation, answerMapOf(scheme, content.answers)) === contentHash
}
