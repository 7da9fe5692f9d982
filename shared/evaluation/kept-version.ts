import type { IsoDate } from '../base/iso-date'
import type { Answer } from '../records/answer'
import { evaluationVersionIdOf, type EvaluationVersion } from '../records/evaluation-version'
import type { Evaluation } from '../records/evaluation'
import { answerMapOf, type AnswerMap } from './answer-map'
import { contentHashOf } from './content-hash'

/** A finished evaluation as it is kept when it is opened again. */
export interface KeptVersion {
  readonly id: string
  readonly value: EvaluationVersion
}

/** The whole of a finished evaluation, to be kept in the same write that opens it again. */
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
  return {
    id: evaluationVersionIdOf(evaluationId, number),
    value: {
      evaluationId,
      number,
      content: { evaluation: content, answers: [...kept] },
      ...(evaluation.contentHash === undefined ? {} : { contentHash: evaluation.contentHash }),
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
