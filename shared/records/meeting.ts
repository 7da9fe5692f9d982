import { AGENDA_ITEMS } from '../codes/agenda-items'
import { MEETING_KINDS } from '../codes/meeting-kinds'
import { defineKind, group, type ValueOf } from './define-kind'
import { count, day, line, oneOf, paragraph, recordId, someOf } from './fields'

/** 会议. Quorum and vote of committee meetings are computed (《实施细则》第三十一条); guests are not in `present`. */
export const meeting = defineKind({
  kind: 'meeting',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('custodian', 'municipal', {
      associationId: recordId(),
      kind: oneOf(MEETING_KINDS),
      heldOn: day(),
      /** What it dealt with, of the duties of 第二十八条 and 第三十条. */
      agenda: someOf(AGENDA_ITEMS),
      place: line(200),
      chair: line(60),
      expected: count(),
      present: count(),
      yes: count(),
      no: count(),
      abstain: count(),
      resolutions: paragraph(),
    }),
  },
  required: ['associationId', 'kind', 'heldOn', 'expected', 'present'],
})

export type Meeting = ValueOf<typeof meeting>
