import { ORGAN_KINDS } from '../codes/organ-kinds'
import { defineKind, group, type ValueOf } from './define-kind'
import { count, day, line, oneOf, recordId } from './fields'

/** 机构: standing committee, working and special committees, units of the secretariat; all of them options (《实施细则》第三十三、三十五、三十八条). */
export const organ = defineKind({
  kind: 'organ',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('custodian', 'municipal', {
      associationId: recordId(),
      termId: recordId(),
      kind: oneOf(ORGAN_KINDS),
      name: line(120),
      foundedOn: day(),
      endedOn: day(),
      head: line(60),
      members: count(),
      duties: line(300),
    }),
  },
  required: ['associationId', 'kind', 'name'],
})

export type Organ = ValueOf<typeof organ>
