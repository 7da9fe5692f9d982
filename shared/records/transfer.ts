import { defineKind, group, type ValueOf } from './define-kind'
import { day, line, paragraph, recordId } from './fields'

/**
 * 转隶 (《实施细则》第三条): a district-level association whose registered address moved to another district of the city,
 * as its former office sees it: offered, then handed over. From `handedOverOn` on it is read-only here.
 */
export const transfer = defineKind({
  kind: 'transfer',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('custodian', 'municipal', {
      associationId: recordId(),
      /** Id of the office of the new place. */
      toOffice: line(20),
      newDivision: line(6),
      newAddress: line(300),
      /** Since when the registered address is there. */
      movedOn: day(),
      offeredOn: day(),
      documentNumber: line(100),
      handedOverOn: day(),
      /** Withdrawn before it was handed over. */
      withdrawnOn: day(),
      note: paragraph(1000),
    }),
  },
  required: ['associationId', 'toOffice', 'newAddress', 'movedOn', 'offeredOn'],
})

export type Transfer = ValueOf<typeof transfer>
