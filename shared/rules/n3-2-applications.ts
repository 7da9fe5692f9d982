import { addDays, daysBetween } from '../base/iso-date'
import type { Rule } from './context'
import { applicationsOf } from './establishment'
import { found } from './finding'
import { later, NOTICE_IN_FORCE } from './force'
import { parameterOn } from './parameters'

/**
 * 48号文三（二）: district offices handle applications in time. 及时 has no number of days; the office's own, else
 * 本方案, decides when to remind.
 */
export const applications: Rule = (about, { today, parameters }) => {
  if (today < NOTICE_IN_FORCE) return []
  const { value: limit } = parameterOn(parameters, 'pendingDays', { today, office: about.office })
  return applicationsOf(about).flatMap(({ id, value }) => {
    const { appliedOn, decidedOn } = value
    const level = value.level ?? about.association.level
    if (level !== 'district' || appliedOn === undefined || decidedOn !== undefined) return []
    const days = daysBetween(appliedOn, today)
    if (days <= limit) return []
    const since = later(addDays(appliedOn, limit + 1), NOTICE_IN_FORCE)
    return [
      found(about, 'application-pending', {
        record: { kind: 'dossier', id },
        facts: { appliedOn, days, limit },
        since,
      }),
    ]
  })
}
