import { divisionByCode } from '../codes/divisions'
import type { Rule } from './context'
import { found } from './finding'
import { areSameTerritory } from './territory'

/**
 * 第三条: when the registered address of a district-level association moves inside the city, the old district hands it
 * over to the new one. An address in another division than the office's may also be a slip in the ledger, so a
 * reminder. A municipal-level association that moves keeps its approver.
 */
export const transfer: Rule = (about) => {
  const { level, division, approvingOffice } = about.association
  if (level !== 'district' || division === undefined || approvingOffice === undefined) return []
  // Zones have an office and no division, so their associations stand in a division's address.
  const isDivision = divisionByCode(approvingOffice) !== undefined
  const isDivisionLocally = divisionByCode(about.association.localOffice ?? approvingOffice) !== undefined
  if (!isDivision || !isDivisionLocally || divisionByCode(division) === undefined) return []
  // Handed over already: the approver stays in the record as it was, the one who has it now is of the new place.
  return areSameTerritory(division, approvingOffice) || areSameTerritory(division, about.office)
    ? []
    : [found(about, 'address-elsewhere', { facts: { division, approvingOffice } })]
}
