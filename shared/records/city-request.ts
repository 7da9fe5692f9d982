import { REQUEST_KINDS } from '../codes/request-kinds'
import { schemeSchema } from '../scoring/scheme'
import { defineKind, group, type ValueOf } from './define-kind'
import { count, day, line, oneOf, paragraph, percent, recordId, year } from './fields'

/**
 * 通知与要求: what 市科协 tells one district or asks of it, and the district's answer. There is one for each district, in
 * that district's custody, because a record of 市科协's own custody reaches no district.
 */
export const cityRequest = defineKind({
  kind: 'city-request',
  groups: {
    core: group('city', 'municipal', {
      kind: oneOf(REQUEST_KINDS),
      title: line(200),
      text: paragraph(4000),
      documentNumber: line(100),
      /** A year's goals of this district: so many associations, such a coverage in per cent. */
      targetYear: year(),
      targetAssociations: count(),
      targetCoverage: percent(),
      /** What a district may take over as a scheme of its own (《实施细则》第四十三条): a copy of what 市科协 published. */
      scheme: schemeSchema,
      /** The “新星” clusters as 市科协 has them in its settings, which a district may take over into its own. */
      novaYear: year(),
      novaNames: paragraph(2000),
      dueOn: day(),
      issuedOn: day(),
      /** The how-manieth thing of its day: the first has 1. Absent in what was issued before things were numbered. */
      issuedNumber: count(),
      withdrawnOn: day(),
      /** The same for all that were issued together. */
      seriesId: recordId(),
    }),
    answer: group('custodian', 'municipal', {
      answeredOn: day(),
      answer: paragraph(2000),
    }),
  },
  required: ['kind', 'title', 'issuedOn'],
})

export type CityRequest = ValueOf<typeof cityRequest>
