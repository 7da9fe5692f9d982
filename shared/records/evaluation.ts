import { z } from 'zod'
import { EVALUATION_STEPS } from '../codes/evaluation-steps'
import { SIGNATURE_PLACES } from '../codes/signature-places'
import { schemeSchema } from '../scoring/scheme'
import { photoSchema } from './answer'
import { defineKind, group, type ValueOf } from './define-kind'
import { day, fileHash, hundredths, line, oneOf, paragraph, recordId, year } from './fields'

/**
 * The record id of the evaluation of a year: two PCs of one office that start it make the same record. `guest` is the
 * office that evaluates although another one is to (《实施细则》第三条): it has a record of its own beside that one's, and
 * neither is merged into the other.
 */
export const evaluationIdOf = (associationId: string, year: number, guest?: string): string =>
  guest === undefined ? `${associationId}:${year}` : `${associationId}:${year}:${guest}`

/**
 * One objection to a public notice and what a person decided about it. Who raised it is not kept: what is needed is what
 * was said and what was answered.
 */
export const objectionSchema = z.strictObject({
  receivedOn: day(),
  text: line(500),
  decidedOn: day().optional(),
  upheld: z.boolean().optional(),
  answer: line(500).optional(),
})
export type Objection = z.output<typeof objectionSchema>

/** What was signed on the printed form at one of its places, as a scan or photo; the paper itself stays the original. */
export const signatureSchema = photoSchema.extend({ place: z.enum(SIGNATURE_PLACES) })
export type Signature = z.output<typeof signatureSchema>

/**
 * 年度工作评估 of one association in one year (《实施细则》第四十条). The scheme is the office's own and is frozen
 * into the evaluation, so that a later edit touches no answer. Answers are records of their own.
 */
export const evaluation = defineKind({
  kind: 'evaluation',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('custodian', 'municipal', {
      associationId: recordId(),
      year: year(),
      scheme: schemeSchema,
    }),
    visit: group('custodian', 'municipal', {
      assessors: z.array(line(60)).max(10),
      siteOn: day(),
      /** The day on which both sides signed what was seen on site. */
      confirmedOn: day(),
    }),
    extras: group('custodian', 'municipal', {
      /** Bonus item code → hundredths of a point. */
      bonus: z.record(z.string().regex(/^[a-z0-9-]{1,40}$/), hundredths()),
      /** Codes of the caps and vetoes that a person confirmed. */
      vetoes: z.array(line(40)).max(20),
      opinion: paragraph(2000),
    }),
    conclusion: group('custodian', 'municipal', {
      step: oneOf(EVALUATION_STEPS),
      stepReason: line(300),
      /** The rescaled total as it is shown: 9260 = 92.6 of 100. The grade rests on the exact ratio, not on this. */
      totalHundredths: hundredths(),
      /** A grade code of the frozen scheme. */
      grade: line(20),
      finalisedOn: day(),
      /** SHA-256 over the canonical text of scheme, answers and extras at finalising. */
      contentHash: fileHash(),
      /** What was fixed before the public notice: shown total, grade, and the hash of the content it rests on. */
      provisionalOn: day(),
      provisionalHundredths: hundredths(),
      provisionalGrade: line(20),
      provisionalHash: fileHash(),
      /** A person settled a lower grade under the scheme's share limit for the best one, and why. */
      settledGrade: line(20),
      settledReason: line(300),
      /** Of older programs; the letter itself stands in the register of letters. */
      letterOn: day(),
      archivedOn: day(),
      /** Why a finished evaluation was opened again, each time; marked on every print. */
      reopenReasons: z.array(line(300)).max(50),
    }),
    signing: group('custodian', 'municipal', {
      signatures: z.array(signatureSchema).max(SIGNATURE_PLACES.length),
    }),
    notice: group('custodian', 'office', {
      noticeFrom: day(),
      noticeTo: day(),
      objections: z.array(objectionSchema).max(50),
    }),
    reception: group('city', 'municipal', {
      receivedOn: day(),
      returnedOn: day(),
      returnReason: line(500),
      /** `contentHash` of what was received or returned: an evaluation finished anew since is not answered yet. */
      answeredHash: fileHash(),
    }),
  },
  required: ['associationId', 'year', 'scheme'],
})

export type Evaluation = ValueOf<typeof evaluation>
