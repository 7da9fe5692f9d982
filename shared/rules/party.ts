import type { IsoDate } from '../base/iso-date'
import type { Association } from '../records/association'

/**
 * Whether the enterprise had a party organisation on `date`. Whose consent an act needs is settled at the date of the
 * act (《实施细则》第十三条：党组织，未建立的，企业决策层), so one that exists today proves nothing about an earlier day.
 */
export function partyOn(
  { hasParty, partyFoundedOn }: Association,
  date: IsoDate,
): 'had' | 'had-none' | 'unknown' {
  if (hasParty === undefined) return 'unknown'
  if (!hasParty) return 'had-none'
  if (partyFoundedOn === undefined) return 'unknown'
  return partyFoundedOn <= date ? 'had' : 'had-none'
}

/** What is missing when `partyOn` says `unknown`. */
export const missingForParty = ({ hasParty }: Association): 'has-party' | 'party-founded-on' =>
  hasParty === undefined ? 'has-party' : 'party-founded-on'
