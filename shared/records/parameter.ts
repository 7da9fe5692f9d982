import { PARAMETER_NAMES } from '../codes/parameter-names'
import { defineKind, group, type ValueOf } from './define-kind'
import { count, day, line, oneOf, paragraph } from './fields'

/** 规则参数: one value that a document of the office settles, with the days of its validity (《实施细则》第四十三条). */
export const parameter = defineKind({
  kind: 'parameter',
  groups: {
    core: group('custodian', 'municipal', {
      name: oneOf(PARAMETER_NAMES),
      /** Months or days, as the name says. */
      amount: count({ min: 1, max: 3660 }),
      /** The office's own list of materials, one a line (第十四条, last paragraph). */
      materials: paragraph(2000),
      documentNumber: line(100),
      validFrom: day(),
      /** First day on which it is no longer valid; absent: until another takes its place. */
      validUntil: day(),
    }),
  },
  required: ['name', 'documentNumber', 'validFrom'],
})

export type ParameterRecord = ValueOf<typeof parameter>
