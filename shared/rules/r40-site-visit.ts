import type { EvaluationStep } from '../codes/evaluation-steps'
import type { Rule } from './context'
import { found } from './finding'

/** The steps of 本方案 up to the visit itself; a record without one is a draft. */
const BEFORE_THE_VISIT: ReadonlySet<EvaluationStep | undefined> = new Set([
  undefined,
  'draft',
  'documents',
  'site',
])

/** 第四十条: the office carries out the yearly evaluation. A visit with a date that is still to come is told. */
export const siteVisit: Rule = (about, { today }) =>
  about.evaluations.flatMap(({ id, value: { year, siteOn, step } }) => {
    if (year === undefined || siteOn === undefined || siteOn < today) return []
    if (!BEFORE_THE_VISIT.has(step)) return []
    return [
      found(about, 'site-visit', {
        record: { kind: 'evaluation', id },
        facts: { siteOn, year },
        dueOn: siteOn,
      }),
    ]
  })
