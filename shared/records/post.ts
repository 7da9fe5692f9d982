import { MEMBER_CATEGORIES } from '../codes/member-categories'
import { NOMINATING_BODIES } from '../codes/nominating-bodies'
import { POST_OFFICES } from '../codes/post-offices'
import { defineKind, group, type ValueOf } from './define-kind'
import { count, day, line, oneOf, recordId, yesNo } from './fields'

/** 任职: one person in one office from a day to a day (《实施细则》第二十八、三十、三十二、三十七条). */
export const post = defineKind({
  kind: 'post',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('custodian', 'municipal', {
      associationId: recordId(),
      termId: recordId(),
      person: line(60),
      office: oneOf(POST_OFFICES),
      fullTime: yesNo(),
      nominatedBy: oneOf(NOMINATING_BODIES),
      /** The vote that brought the person into office, and the votes in favour where each person was voted on. */
      electionId: recordId(),
      votes: count(),
      job: line(120),
      /** A secretary-general is a sci-tech worker or a manager (第三十七条). */
      category: oneOf(MEMBER_CATEGORIES),
      from: day(),
      to: day(),
      leaveReason: line(200),
    }),
  },
  required: ['associationId', 'person', 'office', 'from'],
})

export type Post = ValueOf<typeof post>
