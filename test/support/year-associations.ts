import type { IsoDate } from '../../shared/base/iso-date'
import type { Association } from '../../shared/records/association'

/** An association of the district as the list of a year takes it: due unless `more` says otherwise. */
export const listedAssociation = (
  id: string,
  more: Partial<Association> = {},
): { readonly id: string; readonly value: Association } => ({
  id,
  value: { name: id, level: 'district', status: 'active', approvedOn: '2020-01-01' as IsoDate, ...more },
})
