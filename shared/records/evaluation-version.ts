import { z } from 'zod'
import { answer } from './answer'
import { defineKind, group, type ValueOf } from './define-kind'
import { evaluation } from './evaluation'
import { count, day, fileHash, line, recordId } from './fields'

/** The record id of a kept version: 1, 2, 3 … in the order of reopening. */
export const evaluationVersionIdOf = (evaluationId: string, number: number): string =>
  `${evaluationId}:v${number}`

/**
 * An evaluation as it stood when it was opened again, or evaluated again under a newer scheme: scheme, answers and
 * conclusion whole, so that both versions are kept and each can be printed. Written once, in the same write.
 */
export const evaluationVersion = defineKind({
  kind: 'evaluation-version',
  parent: { kind: 'evaluation', field: 'evaluationId' },
  groups: {
    core: group('custodian', 'municipal', {
      evaluationId: recordId(),
      number: count(),
      content: z.strictObject({ evaluation: evaluation.schema, answers: z.array(answer.schema).max(480) }),
      contentHash: fileHash(),
      reopenedOn: day(),
      reason: line(300),
    }),
  },
  required: ['evaluationId', 'number', 'content'],
})

export type EvaluationVersion = ValueOf<typeof evaluationVersion>
