import { defineKind, group, type ValueOf } from './define-kind'
import { count, day, recordId } from './fields'

/** What of a member roll travels to 市科协: counts, by day. One per association; its id is the association's. */
export const memberSummary = defineKind({
  kind: 'member-summary',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('local-office', 'municipal', {
      associationId: recordId(),
      asOf: day(),
      members: count(),
      sciTech: count(),
      managers: count(),
      skilled: count(),
      others: count(),
      joinedThisYear: count(),
    }),
  },
})

export type MemberSummary = ValueOf<typeof memberSummary>
