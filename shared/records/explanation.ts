import { defineKind, group, type ValueOf } from './define-kind'
import { day, fileHash, line, paragraph, recordId } from './fields'

/**
 * 情况说明: why a finding needs nothing done, dated and by whom. It holds for the facts it was given for: when they
 * change, the finding comes back. Deleting it revokes it. It is the office's own and stays there.
 */
export const explanation = defineKind({
  kind: 'explanation',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('custodian', 'office', {
      associationId: recordId(),
      /** Code of the finding, and the record it was found in. */
      finding: line(60),
      recordKind: line(40),
      recordId: recordId(),
      /** `factsKey` of the finding when it was explained. */
      factsHash: fileHash(),
      reason: paragraph(500),
      explainedOn: day(),
      explainedBy: line(60),
    }),
  },
  required: ['associationId', 'finding', 'reason', 'explainedOn', 'explainedBy'],
})

export type Explanation = ValueOf<typeof explanation>
