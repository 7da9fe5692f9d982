import { divisionByCode } from '../codes/divisions'
import { officeById } from '../codes/offices'
import type { Rule } from './context'
import { found } from './finding'
import { NOTICE_IN_FORCE } from './force'
import { areSameTerritory } from './territory'

/**
 * 48号文三（一） with 第三条: an association is guided and served by the office of its place, a municipal-level one too.
 * An office that has ended serves nobody; one of another division than the registered address may be a slip.
 */
export const localOffice: Rule = (about, { today }) => {
  if (today < NOTICE_IN_FORCE) return []
  const { level, division, localOffice: id } = about.association
  if (id === undefined) {
    // A district that approved an association serves it, whether the record says so or not.
    return level === 'municipal'
      ? [found(about, 'local-office-unknown', { facts: {}, lacking: ['local-office'] })]
      : []
  }
  const until = officeById(id)?.until
  if (until !== undefined && until <= today) {
    return [found(about, 'local-office-ended', { facts: { localOffice: id, until }, since: until })]
  }
  // Zones have an office and no division; of district-level ones it is the approver's division that is looked at.
  if (level !== 'municipal' || division === undefined) return []
  if (divisionByCode(id) === undefined || divisionByCode(division) === undefined) return []
  return areSameTerritory(division, id)
    ? []
    : [found(about, 'local-office-elsewhere', { facts: { localOffice: id, division } })]
}
