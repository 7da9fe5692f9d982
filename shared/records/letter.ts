import { LETTER_KINDS } from '../codes/letter-kinds'
import { defineKind, group, type ValueOf } from './define-kind'
import { day, line, oneOf, paragraph, recordId } from './fields'

/**
 * 文书: a letter of the office about an association, as it went out. It keeps the number, so that none is given twice,
 * and the text, so that the same letter can be made again. Letters stay with the office that wrote them.
 */
export const letter = defineKind({
  kind: 'letter',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('custodian', 'office', {
      associationId: recordId(),
      /** The application or the handling it is about. */
      aboutId: recordId(),
      letterKind: oneOf(LETTER_KINDS),
      documentNumber: line(100),
      datedOn: day(),
      addressee: line(200),
      title: line(200),
      /** One line a paragraph, as printed. */
      body: paragraph(4000),
      signedBy: line(200),
      copyTo: line(300),
    }),
  },
  required: [
    'associationId',
    'letterKind',
    'documentNumber',
    'datedOn',
    'addressee',
    'title',
    'body',
    'signedBy',
  ],
})

export type Letter = ValueOf<typeof letter>
