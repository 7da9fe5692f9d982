import { z } from 'zod'
import { defineKind, group, type ValueOf } from './define-kind'
import { count, day, fileHash, hundredths, line, paragraph, recordId, yesNo } from './fields'

/** One kept photo: what it shows is in the file of that hash, sealed, by the main process. */
export const photoSchema = z.strictObject({
  hash: fileHash(),
  /** SHA-256 of the file it was made from: the same photo is recognised even when two program versions encode differently. */
  source: fileHash(),
  name: line(200),
  width: count(),
  height: count(),
  bytes: count(),
  addedOn: day(),
})
export type Photo = z.output<typeof photoSchema>

/**
 * One record of the register that proves something, as it read when it was attached: the evaluation still says what it
 * rested on when the record was changed or is gone.
 */
export const evidenceSchema = z.strictObject({
  kind: line(40),
  id: recordId(),
  text: line(200),
})
export type Evidence = z.output<typeof evidenceSchema>

/** The record id of an answer: the same on every PC of the office. */
export const answerIdOf = (evaluationId: string, indicator: string): string =>
  `${evaluationId}:${indicator.toLowerCase()}`

/**
 * The answer to one indicator of an evaluation; its id is `<evaluation id>:<indicator code in lower case>`, so that
 * two laptops write the same record. Blank, 0 and not applicable are three different things.
 */
export const answer = defineKind({
  kind: 'answer',
  parent: { kind: 'evaluation', field: 'evaluationId' },
  groups: {
    scores: group('custodian', 'municipal', {
      evaluationId: recordId(),
      indicator: line(20),
      /** Hundredths of a point. A draft may hold more than the maximum; finalising may not. */
      self: hundredths(),
      site: hundredths(),
      review: hundredths(),
      final: hundredths(),
      notApplicable: yesNo(),
      notApplicableReason: line(300),
    }),
    note: group('custodian', 'municipal', { note: paragraph() }),
    proof: group('custodian', 'municipal', { photos: z.array(photoSchema).max(60) }),
    register: group('custodian', 'municipal', {
      /** What the records proposed when the proposal was taken over, in hundredths of a point. */
      proposed: hundredths(),
      evidence: z.array(evidenceSchema).max(200),
    }),
  },
  required: ['evaluationId', 'indicator'],
})

export type Answer = ValueOf<typeof answer>
