import { addDays, addMonths, daysBetween, type IsoDate } from '../base/iso-date'
import { congressesUntil, type Congress } from './congress'
import type { Rule } from './context'
import { compareText, type AssociationFacts } from './facts'
import { found } from './finding'
import { isJudged } from './force'

/**
 * 第二十六条: within one month after the congress the association 应 report election results and charter changes to the
 * office that approved it. The last day is the same day of the next month, or that month's last.
 */
export const congressReport: Rule = (about, { today }) => {
  const last = congressesUntil(about, today).at(-1)
  if (last === undefined || !isJudged(last.on)) return []
  const record = { kind: 'term', id: last.id } as const
  const congressOn = last.on
  const dueOn = addMonths(congressOn, 1)
  const reportedOn = reportOf(about, last, today)
  if (reportedOn === undefined) {
    return [
      today <= dueOn
        ? found(about, 'report-due', { record, facts: { congressOn }, dueOn, since: congressOn })
        : found(about, 'report-missing', { record, facts: { congressOn }, dueOn, since: addDays(dueOn, 1) }),
    ]
  }
  if (reportedOn < congressOn) {
    const lacking = ['report-date-right'] as const
    return [found(about, 'report-before-congress', { record, facts: { congressOn, reportedOn }, lacking })]
  }
  if (reportedOn <= dueOn) return []
  const facts = { congressOn, reportedOn, days: daysBetween(dueOn, reportedOn) }
  return [found(about, 'report-late', { record, facts, since: addDays(dueOn, 1) })]
}

/** When it was reported: as the term says, else by a dossier of that matter. A day still to come is no report. */
function reportOf(
  { dossiers }: AssociationFacts,
  { on, value }: Congress,
  today: IsoDate,
): IsoDate | undefined {
  if (value.reportedOn !== undefined) return value.reportedOn <= today ? value.reportedOn : undefined
  return dossiers
    .flatMap(({ value: { matter, appliedOn } }) =>
      matter === 'congress-report' && appliedOn !== undefined ? [appliedOn] : [],
    )
    .filter((day) => day >= on && day <= today)
    .toSorted(compareText)
    .at(0)
}
