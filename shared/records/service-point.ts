import { SERVICE_POINT_KINDS } from '../codes/service-point-kinds'
import { defineKind, group, sealedGroup, type ValueOf } from './define-kind'
import { count, day, line, oneOf, paragraph, recordId } from './fields'

/**
 * 工作站、联络站、联络员 (《实施细则》第十八条; 48号文三（四）): listed and linked to the association they lean on, not an
 * association themselves, and counted as none.
 */
export const servicePoint = defineKind({
  kind: 'service-point',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('local-office', 'municipal', {
      associationId: recordId(),
      pointKind: oneOf(SERVICE_POINT_KINDS),
      name: line(200),
      /** The units behind it, which have no association of their own. */
      units: paragraph(1000),
      sciTechWorkers: count(),
      address: line(300),
      openedOn: day(),
      closedOn: day(),
    }),
    contact: sealedGroup('local-office', {
      contactName: line(60),
      contactPhone: line(40),
    }),
  },
  required: ['associationId', 'pointKind', 'name', 'units', 'openedOn'],
})

export type ServicePoint = ValueOf<typeof servicePoint>
