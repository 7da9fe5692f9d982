import { addDays, addMonths } from '../base/iso-date'
import type { Rule } from './context'
import { compareText } from './facts'
import { found } from './finding'
import { underTheRules } from './force'
import { parameterOn } from './parameters'

/**
 * 第三十一条: committee meetings are held regularly. 定期 has no number; the district's own measures, else 本方案, say
 * after how many months to remind. Nothing on record is a blank, so it cannot be judged.
 */
export const committeeRegularity: Rule = (about, { today, parameters }) => {
  const months = parameterOn(parameters, 'committeeMonths', { today, office: about.office })
  const { approvedOn } = about.association
  if (approvedOn !== undefined && today <= addMonths(approvedOn, months.value)) return []
  const lastOn = about.meetings
    .flatMap(({ value: { kind, heldOn } }) =>
      kind === 'committee' && heldOn !== undefined && heldOn <= today ? [heldOn] : [],
    )
    .toSorted(compareText)
    .at(-1)
  if (lastOn === undefined) {
    return [found(about, 'committee-meetings-unknown', { facts: {}, lacking: ['committee-meetings'] })]
  }
  const until = addMonths(lastOn, months.value)
  if (today <= until) return []
  const facts = { lastOn, months: months.value, documentNumber: months.documentNumber }
  return [found(about, 'committee-meeting-due', { facts, since: underTheRules(addDays(until, 1)) })]
}
