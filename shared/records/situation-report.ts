import { REPORT_KINDS } from '../codes/report-kinds'
import { defineKind, group, type ValueOf } from './define-kind'
import { day, line, oneOf, paragraph, recordId } from './fields'

/** 情况与建议: what the cover letter of 《实施细则》 asks offices to report to 市科协 in time, and its answer. */
export const situationReport = defineKind({
  kind: 'situation-report',
  groups: {
    core: group('custodian', 'municipal', {
      kind: oneOf(REPORT_KINDS),
      title: line(200),
      text: paragraph(4000),
      /** A provision it is about, where it is about one. */
      article: line(10),
      aboutId: recordId(),
      happenedOn: day(),
      reportedOn: day(),
    }),
    answer: group('city', 'municipal', {
      answeredOn: day(),
      answer: paragraph(4000),
    }),
  },
  required: ['kind', 'title', 'text', 'happenedOn'],
})

export type SituationReport = ValueOf<typeof situationReport>
