import { canonicalText, type Json } from '../base/json'
import { sha256Hex } from '../base/sha256'
import type { Answer } from '../records/answer'
import type { Evaluation } from '../records/evaluation'
import { indicatorsOf } from '../scoring/scheme'
import { answerTo, type AnswerMap } from './answer-map'

/**
 * SHA-256 (64 hexadecimal digits) over everything the grade rests on: the frozen scheme, every answer with the hashes
 * of its photos and the records it rests on, bonus, limits, opinion, assessors, the day of the visit, and a grade that a person settled. Printed on the form, so that a sheet of
 * paper can be told from a later version. `undefined` while there is no scheme.
 */
export function contentHashOf(evaluation: Evaluation, answers: AnswerMap): string | undefined {
  const { scheme, associationId, year, assessors, siteOn, bonus, vetoes, opinion, settledGrade } = evaluation
  if (scheme === undefined) return undefined
  const content = {
    associationId,
    year,
    scheme,
    assessors,
    siteOn,
    bonus,
    vetoes: vetoes?.toSorted(),
    opinion,
    settledGrade,
    answers: indicatorsOf(scheme).map(({ code }) => contentOf(code, answerTo(answers, code))),
  }
  return sha256Hex(canonicalText(content as unknown as Json))
}

const contentOf = (
  indicator: string,
  { self, site, review, final, notApplicable, notApplicableReason, note, photos, evidence }: Answer,
) => ({
  indicator,
  self,
  site,
  review,
  final,
  notApplicable,
  notApplicableReason,
  note,
  photos: photos?.map(({ hash }) => hash),
  evidence,
})
