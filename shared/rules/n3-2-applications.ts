import { addDays } from '../base/iso-date'
import { openReturn, pendingDays } from './application'
import type { Rule } from './context'
import { applicationsOf } from './establishment'
import { found } from './finding'
import { later, NOTICE_IN_FORCE } from './force'
import { parameterOn } from './parameters'

/**
 * 48号文三（二）: district offices handle applications in time. 及时 has no number of days; the office's own, else
 * 本方案, decides when to remind. Days for which it lies with the applicant for completion are not the office's.
 */
export const applications: Rule = (about, { today, parameters }) => {
  if (today < NOTICE_IN_FORCE) return []
  const { value: limit } = parameterOn(parameters, 'pendingDays', { today, office: about.office })
  return applicationsOf(about).flatMap(({ id, value }) => {
    const { appliedOn, decidedOn } = value
    const level = value.level ?? about.association.level
    if (level !== 'district' || appliedOn === undefined || decidedOn !== undefined) return []
    if (openReturn(value) !== undefined) return []
    const { total, waiting } = pendingDays(value, today) ?? { total: 0, waiting: 0 }
    const days = total - waiting
    if (days <= limit) return []
    const since = later(addDays(today, limit + 1 - days), NOTICE_IN_FORCE)
    return [
      found(about, 'application-pending', {
        record: { kind: 'dossier', id },
        facts: { appliedOn, days, limit },
        since,
      }),
    ]
  })
}
