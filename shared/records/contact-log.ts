import { CONTACT_WAYS } from '../codes/contact-ways'
import { defineKind, group, type ValueOf } from './define-kind'
import { day, line, oneOf, paragraph, recordId } from './fields'

/** 联系指导: each contact with an association and the guidance given (《实施细则》第三、四十条; 48号文三（一）). */
export const contactLog = defineKind({
  kind: 'contact-log',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('local-office', 'municipal', {
      associationId: recordId(),
      happenedOn: day(),
      way: oneOf(CONTACT_WAYS),
      by: line(60),
      summary: paragraph(2000),
      /** What the association or its people ask for, and what became of it (第五条). */
      request: paragraph(1000),
      reply: paragraph(1000),
      repliedOn: day(),
      /** When the office wants to be in contact next. */
      nextOn: day(),
    }),
  },
  required: ['associationId', 'happenedOn', 'way', 'summary'],
})

export type ContactLog = ValueOf<typeof contactLog>
