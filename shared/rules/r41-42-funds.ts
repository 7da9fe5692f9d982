import type { Funds } from '../records/funds'
import { congressesUntil } from './congress'
import type { Rule } from './context'
import type { AssociationFacts, Known } from './facts'
import { found, type Finding } from './finding'
import { RULES_IN_FORCE } from './force'

/** The first year that lies under the rules as a whole. */
const FIRST_YEAR = Number(RULES_IN_FORCE.slice(0, 4)) + 1

/**
 * 第四十一、四十二条, for years that are on record. 应专项管理、单独核算 binds. 定期 has no number, so a year without a report to
 * the committee, and a congress without one, are reminders. 主要来源于所属企业预算 describes: less than half is a hint.
 */
export const fundsRules: Rule = (about, context) => [
  ...about.funds.flatMap((funds) => {
    const { year } = funds.value
    return year === undefined || year < FIRST_YEAR ? [] : ofYear(about, funds, year, context.today)
  }),
  ...congressReport(about, context),
]

function ofYear(
  about: AssociationFacts,
  { id, value }: Known<Funds>,
  year: number,
  today: string,
): readonly Finding[] {
  const record = { kind: 'funds', id } as const
  const findings: Finding[] = []
  if (value.separateAccounts === false) {
    findings.push(found(about, 'funds-not-separate', { record, facts: { year } }))
  }
  if (value.separateAccounts === undefined) {
    const lacking = ['separate-accounts'] as const
    findings.push(found(about, 'funds-separate-unknown', { record, facts: { year }, lacking }))
  }
  if (value.committeeReportOn === undefined && Number(today.slice(0, 4)) > year) {
    findings.push(found(about, 'funds-committee-report', { record, facts: { year } }))
  }
  const { hostBudget, dues = 0, grants = 0, donations = 0, otherIncome = 0 } = value
  const others = dues + grants + donations + otherIncome
  if (hostBudget !== undefined && hostBudget < others) {
    findings.push(found(about, 'funds-mainly-other', { record, facts: { year, hostBudget, others } }))
  }
  return findings
}

/** 定期向会员代表大会报告: the last congress heard nothing of the years on record before it. */
const congressReport: Rule = (about, { today }) => {
  const congresses = congressesUntil(about, today)
  const [last, previous] = [congresses.at(-1), congresses.at(-2)]
  if (last === undefined || Number(last.on.slice(0, 4)) <= FIRST_YEAR) return []
  const before = about.funds.filter(
    ({ value: { year } }) => year !== undefined && year >= FIRST_YEAR && year < Number(last.on.slice(0, 4)),
  )
  if (before.length === 0) return []
  const wasHeard = about.funds.some(
    ({ value: { congressReportOn } }) =>
      congressReportOn !== undefined && congressReportOn <= today && congressReportOn > (previous?.on ?? ''),
  )
  if (wasHeard) return []
  const record = { kind: 'term', id: last.id } as const
  return [found(about, 'funds-congress-report', { record, facts: { congressOn: last.on } })]
}
