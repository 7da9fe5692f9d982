import { isIsoDate, type IsoDate } from '../../shared/base/iso-date'
import type { Association } from '../../shared/records/association'
import type { RuleId } from '../../shared/rules/catalogue'
import { findingsOf, type EvaluationOptions } from '../../shared/rules/evaluate'
import { associationFacts, type AssociationFacts, type Known, type Parts } from '../../shared/rules/facts'
import type { Finding } from '../../shared/rules/finding'

/** A day of a test; a day that does not exist is a mistake in the test. */
export function day(text: string): IsoDate {
  if (!isIsoDate(text)) throw new Error(`no such day: ${text}`)
  return text
}

/** The office that the tests sit in: 两江新区科协. */
export const OFFICE = '500157'

/** An enterprise's association, district level, from before the rules. */
const ASSOCIATION: Association = {
  name: '重庆翠云新材料有限公司企业科协',
  kind: 'enterprise',
  level: 'district',
  approvalMode: 'approval',
  approvingOffice: OFFICE,
  localOffice: OFFICE,
  approvedOn: day('2020-05-06'),
  hostName: '重庆翠云新材料有限公司',
  sciTechWorkers: 470,
  hasParty: true,
  status: 'active',
}

export const facts = (association: Partial<Association> = {}, parts: Partial<Parts> = {}): AssociationFacts =>
  associationFacts(
    {
      id: 'a1',
      office: association.level === 'municipal' ? 'cq' : OFFICE,
      value: { ...ASSOCIATION, ...association },
    },
    parts,
  )

/** Records of one kind with ids `a`, `b`, `c` … */
export const records = <V>(...values: readonly V[]): readonly Known<V>[] =>
  values.map((value, index) => ({ id: String.fromCharCode(97 + index), value }))

/** What one rule finds on a day. */
export const foundBy = (
  rule: RuleId,
  about: AssociationFacts,
  today: string,
  options: Omit<EvaluationOptions, 'today'> = {},
): readonly Finding[] =>
  findingsOf(about, { today: day(today), ...options }).filter((finding) => finding.rule === rule)

/** The codes of what one rule finds on a day. */
export const codesBy = (
  rule: RuleId,
  about: AssociationFacts,
  today: string,
  options: Omit<EvaluationOptions, 'today'> = {},
): readonly string[] => foundBy(rule, about, today, options).map(({ code }) => code)
