import { MEMBER_CATEGORIES } from '../codes/member-categories'
import { defineKind, group, type ValueOf } from './define-kind'
import { day, fen, line, oneOf, recordId, year } from './fields'

/** 会费标准: what a member pays in a year, from a year on, and on what ground (《实施细则》第二十二条（二）按照有关规定). */
export const duesRule = defineKind({
  kind: 'dues-rule',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('local-office', 'office', {
      associationId: recordId(),
      fromYear: year(),
      /** Blank: every category that has no rule of its own. */
      category: oneOf(MEMBER_CATEGORIES),
      amount: fen(),
      basis: line(200),
      decidedOn: day(),
    }),
  },
  required: ['associationId', 'fromYear', 'amount', 'basis'],
})

export type DuesRule = ValueOf<typeof duesRule>
