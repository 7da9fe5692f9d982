import { ELECTING_BODIES, ELECTION_MATTERS, ELECTION_MODES } from '../codes/elections'
import { defineKind, group, type ValueOf } from './define-kind'
import { count, day, oneOf, recordId } from './fields'

/**
 * 选举: one vote of a congress or of a committee (《实施细则》第二十八条（四）、第三十条（二）（三）). With a vote on each person the
 * votes stand in that person's post (`post.votes`); with a vote on the list, here.
 */
export const election = defineKind({
  kind: 'election',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('custodian', 'municipal', {
      associationId: recordId(),
      termId: recordId(),
      matter: oneOf(ELECTION_MATTERS),
      body: oneOf(ELECTING_BODIES),
      heldOn: day(),
      mode: oneOf(ELECTION_MODES),
      /** How many were to be elected. */
      places: count(),
      expected: count(),
      present: count(),
      validVotes: count(),
      /** In favour of the list. */
      yes: count(),
    }),
  },
  required: ['associationId', 'matter', 'body', 'heldOn', 'expected', 'present'],
})

export type Election = ValueOf<typeof election>
