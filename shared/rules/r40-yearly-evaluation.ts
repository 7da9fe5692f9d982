import { addMonths, isoDateOf, partsOf, type IsoDate } from '../base/iso-date'
import type { EvaluationStep } from '../codes/evaluation-steps'
import type { Rule } from './context'
import { compareText, type AssociationFacts, type Known } from './facts'
import { found } from './finding'
import { RULES_IN_FORCE } from './force'
import { parameterOn } from './parameters'

/** Steps at which a grade is not final yet; without a step a grade is. */
const OPEN: ReadonlySet<EvaluationStep | undefined> = new Set([
  'draft',
  'documents',
  'site',
  'confirmed',
  'review',
  'provisional',
  'notice',
  'returned',
])

/** Founded less than so many months before the end of a year: its evaluation may wait (本方案). */
const YOUNG_MONTHS = 6

/**
 * 第四十条: offices carry out the yearly evaluation 及时, which has no number; the office's own, else 本方案, says until
 * which month. Of the year before this one; none that ended before the rules. What the plan of the year leaves out or
 * defers is not told, nor are municipal-level ones of which nothing is known here: 市科协 evaluates them.
 */
export const yearlyEvaluation: Rule = (about, { today, parameters }) => {
  const year = partsOf(today).year - 1
  const yearEnd = isoDateOf(year, 12, 31)
  if (yearEnd === undefined || yearEnd < RULES_IN_FORCE || !isEvaluated(about, year, yearEnd)) return []
  const { level } = about.association
  if (level === 'municipal' && about.evaluations.length === 0) return []
  const ofYear = byId(about.evaluations).filter(({ value }) => value.year === year)
  if (ofYear.some(({ value: { grade, step } }) => grade !== undefined && !OPEN.has(step))) return []
  const own = ofYear.at(0)
  const { value: months, documentNumber } = parameterOn(parameters, 'evaluationMonths', {
    today,
    office: about.office,
  })
  const record = own === undefined ? {} : { record: { kind: 'evaluation', id: own.id } as const }
  return [
    found(about, 'evaluation-not-final', {
      ...record,
      facts: { year, documentNumber },
      dueOn: addMonths(yearEnd, months),
    }),
  ]
}

const byId = <V>(records: readonly Known<V>[]): readonly Known<V>[] =>
  records.toSorted((a, b) => compareText(a.id, b.id))

function isEvaluated(about: AssociationFacts, year: number, yearEnd: IsoDate): boolean {
  const { approvedOn } = about.association
  const verdict = byId(about.assignments).find(({ value }) => value.year === year)?.value.verdict
  if (verdict !== undefined) return verdict === 'evaluate'
  return approvedOn === undefined || approvedOn <= addMonths(yearEnd, -YOUNG_MONTHS)
}
