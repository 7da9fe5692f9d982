import { ELECTING_BODIES } from '../codes/elections'
import { defineKind, group, type ValueOf } from './define-kind'
import { count, day, line, oneOf, paragraph, recordId } from './fields'

/** 章程版本: one text of the charter and the congress that adopted it (《实施细则》第二十八条（二）、第四十三条). */
export const charterVersion = defineKind({
  kind: 'charter-version',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('custodian', 'municipal', {
      associationId: recordId(),
      termId: recordId(),
      title: line(120),
      adoptedOn: day(),
      adoptedBy: oneOf(ELECTING_BODIES),
      /** The charter's own term in years, 3 to 5. */
      charterYears: count({ min: 1, max: 20 }),
      changes: paragraph(1000),
    }),
  },
  required: ['associationId', 'adoptedOn', 'adoptedBy'],
})

export type CharterVersion = ValueOf<typeof charterVersion>
