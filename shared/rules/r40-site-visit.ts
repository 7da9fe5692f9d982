import type { Rule } from './context'
import { found } from './finding'

/** 第四十条: the office carries out the yearly evaluation. A visit with a date that is still to come is told. */
export const siteVisit: Rule = (about, { today }) =>
  about.evaluations.flatMap(({ id, value: { year, siteOn, step } }) => {
    if (year === undefined || siteOn === undefined || siteOn < today) return []
    if (step !== undefined && step !== 'draft') return []
    return [
      found(about, 'site-visit', {
        record: { kind: 'evaluation', id },
        facts: { siteOn, year },
        dueOn: siteOn,
      }),
    ]
  })
