import { AGENDA_ITEMS } from '../codes/agenda-items'
import { CONGRESS_FORMS } from '../codes/congress-forms'
import { defineKind, group, type ValueOf } from './define-kind'
import { count, day, line, oneOf, recordId, someOf } from './fields'

/** 第二十六条: a congress every three to five years. */
export const SHORTEST_TERM = 3
export const LONGEST_TERM = 5

/** 届次 with its congress (《实施细则》第二十五至二十八条). Due dates are computed from `congressOn`, never stored. */
export const term = defineKind({
  kind: 'term',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('custodian', 'municipal', {
      associationId: recordId(),
      ordinal: count({ min: 1, max: 99 }),
      startOn: day(),
      /** The charter's own term in years, 3 to 5. */
      charterYears: count({ min: 1, max: 20 }),
      congressForm: oneOf(CONGRESS_FORMS),
      congressOn: day(),
      /** What the congress dealt with, of its duties (第二十八条). */
      agenda: someOf(AGENDA_ITEMS),
      /** Sci-tech workers of the host when the congress met: under 100 allow a meeting of all members (第二十六条). */
      sciTechWorkers: count(),
      expected: count(),
      present: count(),
      validVotes: count(),
      /** Results and charter changes reported to the approving office, due within one month (第二十六条). */
      reportedOn: day(),
      /** Recorded, not a cure: the rules know no extension. */
      postponement: line(300),
    }),
  },
  required: ['associationId', 'ordinal', 'startOn', 'congressForm', 'congressOn'],
})

export type Term = ValueOf<typeof term>
