import { MUNICIPAL_OFFICE, officeById } from '../codes/offices'
import type { Rule } from './context'
import { found, type Finding } from './finding'

/**
 * 第三条 says what both levels are: approved by a district's office, or by 市科协. A record that says otherwise
 * contradicts itself. So does one that was approved when the office was none yet or none any more. Slips of a ledger,
 * so reminders.
 */
export const level: Rule = (about) => {
  const { level: at, approvingOffice, approvedOn } = about.association
  if (approvingOffice === undefined) return []
  const findings: Finding[] = []
  if (at !== undefined && (at === 'municipal') !== (approvingOffice === MUNICIPAL_OFFICE)) {
    findings.push(found(about, 'level-contradicts-approver', { facts: { level: at, approvingOffice } }))
  }
  const office = officeById(approvingOffice)
  if (office !== undefined && approvedOn !== undefined) {
    const { from, until } = office
    if ((from !== undefined && approvedOn < from) || (until !== undefined && approvedOn >= until)) {
      findings.push(found(about, 'approved-outside-office', { facts: { approvingOffice, approvedOn } }))
    }
  }
  return findings
}
