import { SECRETARIAT_FORMS } from '../codes/secretariat-forms'
import { defineKind, group, type ValueOf } from './define-kind'
import { count, line, oneOf, paragraph, recordId, yesNo } from './fields'

/** 秘书处（办公室） (《实施细则》第三十六至三十九条). One per association; its id is the association's. Who leads it is a post. */
export const secretariat = defineKind({
  kind: 'secretariat',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('custodian', 'municipal', {
      associationId: recordId(),
      form: oneOf(SECRETARIAT_FORMS),
      /** Posts that the enterprise has set up (第三十九条). */
      fullTimePosts: count(),
      partTimePosts: count(),
      /** Of the staff, engaged from outside of the enterprise. */
      fromOutside: count(),
      hasRoom: yesNo(),
      room: line(200),
      equipment: line(300),
      notes: paragraph(1000),
    }),
  },
  required: ['associationId', 'form'],
})

export type Secretariat = ValueOf<typeof secretariat>
