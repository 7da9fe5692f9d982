import { RULING_SOURCES } from '../codes/ruling-sources'
import { defineKind, group, type ValueOf } from './define-kind'
import { day, line, oneOf, paragraph, recordId } from './fields'

/**
 * 条款解释 (《实施细则》第四十五条): how an article is read. An answer of 市科协 with its document settles the findings it
 * names; this office's own understanding is shown beside the article and settles nothing.
 */
export const ruling = defineKind({
  kind: 'ruling',
  groups: {
    core: group('custodian', 'municipal', {
      source: oneOf(RULING_SOURCES),
      /** A provision of `shared/rules/provisions`. */
      article: line(10),
      /** A finding code of `shared/rules/catalogue`, where it settles one. */
      finding: line(60),
      /** Absent: for every association. */
      aboutId: recordId(),
      gist: paragraph(2000),
      documentNumber: line(100),
      ruledOn: day(),
    }),
  },
  required: ['source', 'article', 'gist', 'documentNumber', 'ruledOn'],
})

export type RulingRecord = ValueOf<typeof ruling>
