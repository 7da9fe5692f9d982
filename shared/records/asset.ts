import { ASSET_KINDS } from '../codes/asset-kinds'
import { defineKind, group, type ValueOf } from './define-kind'
import { count, day, line, oneOf, paragraph, recordId } from './fields'

/** 常设平台: stations of academicians and overseas talent, 星火馆, volunteer teams (48号文二4, 二7). */
export const asset = defineKind({
  kind: 'asset',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('local-office', 'municipal', {
      associationId: recordId(),
      kind: oneOf(ASSET_KINDS),
      name: line(200),
      since: day(),
      until: day(),
      documentNumber: line(100),
      /** People of the team, or who come through it. */
      people: count(),
      /** Days a year on which it is open to the public. */
      openDays: count({ max: 366 }),
      summary: paragraph(1000),
    }),
  },
  required: ['associationId', 'kind', 'name', 'since'],
})

export type Asset = ValueOf<typeof asset>
