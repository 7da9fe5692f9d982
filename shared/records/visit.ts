import { z } from 'zod'
import { PROMISERS, VISIT_PURPOSES } from '../codes/visit-purposes'
import { defineKind, group, type ValueOf } from './define-kind'
import { day, line, oneOf, paragraph, recordId, year } from './fields'

/** Something promised during a visit; open until a person says on which day it was kept. */
export const promiseSchema = z.strictObject({
  by: oneOf(PROMISERS),
  text: line(300),
  dueOn: day(),
  keptOn: z.optional(day()),
})
export type Promised = z.output<typeof promiseSchema>

/**
 * 走访记录: one visit to an association, for the yearly evaluation, as routine or to re-check a rectification
 * (《实施细则》第三、十九、四十条). Scores belong to the evaluation; this is what was seen and what was promised.
 */
export const visit = defineKind({
  kind: 'visit',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('local-office', 'municipal', {
      associationId: recordId(),
      visitedOn: day(),
      purpose: oneOf(VISIT_PURPOSES),
      /** Of a visit for an evaluation: of which year, as it is often made early in the next. */
      evaluationYear: year(),
      place: line(200),
      visitors: line(200),
      /** Who received the visitors, with their jobs. */
      received: line(200),
      seen: paragraph(4000),
      problems: paragraph(4000),
      promises: z.array(promiseSchema).max(20),
    }),
  },
  required: ['associationId', 'visitedOn', 'purpose', 'visitors', 'seen'],
})

export type Visit = ValueOf<typeof visit>

/** The year that a visit for an evaluation names; of any other visit the field says nothing. */
export const evaluationYearOf = ({ purpose, evaluationYear }: Visit): number | undefined =>
  purpose === 'evaluation' ? evaluationYear : undefined

/** Whether a visit belongs to the evaluation of a year: the one it names, else it took place in that year. */
export function isVisitOf(visit: Visit, of: number): boolean {
  const named = evaluationYearOf(visit)
  return named === undefined ? visit.visitedOn?.startsWith(`${of}-`) === true : named === of
}

/** Promises that nobody marked as kept, with their place among all of the visit. */
export const openPromises = ({ promises = [] }: Visit): readonly (Promised & { readonly at: number })[] =>
  promises
    .map((promise, at) => Object.assign({}, promise, { at }))
    .filter(({ keptOn }) => keptOn === undefined)
