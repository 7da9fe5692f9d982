import { fail, ok, type Failure, type Result } from '../base/result'
import type { IsoDate } from '../base/iso-date'
import type { Meeting } from '../records/meeting'
import type { Member } from '../records/member'
import { hasQuorum, isCarried } from '../rules/r31-quorum'

/** Why a leaving cannot be recorded as it stands. */
export type LeavingProblem =
  | 'withdrawal-without-application'
  | 'withdrawal-without-confirmation'
  | 'confirmed-before-application'
  | 'expulsion-without-ground'
  | 'expulsion-without-meeting'
  | 'expulsion-not-by-committee'
  | 'expulsion-without-quorum'
  | 'expulsion-not-carried'
  | 'expulsion-with-detail'
  | 'left-in-future'

/**
 * Whether a member's leaving is recorded as the articles want it. 第二十四条: withdrawal is the person's own application and
 * the association's confirmation, which cannot be refused: until it is confirmed the member stays one with an open
 * application. 第二十三条: expulsion on one of two grounds by a decision of the committee; the meeting says nothing else
 * than that, and nothing of an offence is kept. Figures of the meeting that are not known are not held against it.
 */
export function checkLeaving(
  member: Member,
  meeting: Meeting | undefined,
  today: IsoDate,
): Result<undefined, Failure<LeavingProblem>> {
  const { leftOn } = member
  if (leftOn !== undefined && leftOn > today) return fail('left-in-future')
  if (member.state === 'withdrawn') return withdrawal(member)
  if (member.state === 'expelled') return expulsion(member, meeting)
  return ok(undefined)
}

function withdrawal({ leaveAppliedOn, leftOn }: Member): Result<undefined, Failure<LeavingProblem>> {
  if (leaveAppliedOn === undefined) return fail('withdrawal-without-application')
  if (leftOn === undefined) return fail('withdrawal-without-confirmation')
  return leftOn < leaveAppliedOn ? fail('confirmed-before-application') : ok(undefined)
}

function expulsion(member: Member, meeting: Meeting | undefined): Result<undefined, Failure<LeavingProblem>> {
  if (member.expulsionGround === undefined) return fail('expulsion-without-ground')
  if (member.decisionMeetingId === undefined || meeting === undefined)
    return fail('expulsion-without-meeting')
  const { kind, expected, present, yes } = meeting
  if (kind !== 'committee') return fail('expulsion-not-by-committee')
  if (expected !== undefined && present !== undefined) {
    if (!hasQuorum(present, expected)) return fail('expulsion-without-quorum')
    if (yes !== undefined && !isCarried(yes, present)) return fail('expulsion-not-carried')
  }
  return member.leftReason === undefined ? ok(undefined) : fail('expulsion-with-detail')
}
