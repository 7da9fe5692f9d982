import type { IsoDate } from '../base/iso-date'
import type { Member } from '../records/member'
import type { Rule } from './context'
import type { AssociationFacts, Known } from './facts'
import { found, type Finding } from './finding'
import { isJudged, RULES_IN_FORCE } from './force'

/** The first year that lies under the rules as a whole. */
const FIRST_YEAR = Number(RULES_IN_FORCE.slice(0, 4)) + 1

/**
 * 第二十至二十四条, for members on the roll. 可申请: one becomes a member by applying (R20). 按照有关规定交纳会费 binds the member,
 * so dues of a year that is over are a reminder to the association (R22). 经委员会决定取消会员资格, on two grounds (R23).
 * 由本人提出申请，经企业科协确认，即可退会: an application that waits for its confirmation is told, since it cannot be refused,
 * and has no deadline (R24). What is blank is unknown; what happened before the rules is not judged (R46).
 */
export const membership: Rule = (about, { today }) => [
  ...about.members.flatMap((member) => ofMember(about, member, today)),
  ...dues(about, Number(today.slice(0, 4))),
]

function ofMember(about: AssociationFacts, member: Known<Member>, today: IsoDate): readonly Finding[] {
  const { state, leftOn } = member.value
  const joining = joined(about, member)
  if (state === 'withdrawn') return isPast(leftOn) ? [...joining, ...withdrawal(about, member)] : joining
  if (state === 'expelled') return isPast(leftOn) ? [...joining, ...expulsion(about, member)] : joining
  return [...joining, ...pending(about, member, today)]
}

/** A leaving without a day may lie before the rules. */
const isPast = (leftOn: IsoDate | undefined): leftOn is IsoDate => leftOn !== undefined && isJudged(leftOn)

const nameOf = ({ value: { name = '' } }: Known<Member>): string => name
const recordOf = ({ id }: Known<Member>) => ({ record: { kind: 'member', id } as const })

function joined(about: AssociationFacts, member: Known<Member>): readonly Finding[] {
  const { appliedOn, joinedOn } = member.value
  if (appliedOn === undefined || joinedOn === undefined) return []
  if (joinedOn >= appliedOn || !isJudged(joinedOn)) return []
  return [
    found(about, 'joined-before-application', {
      ...recordOf(member),
      facts: { person: nameOf(member), appliedOn, joinedOn },
    }),
  ]
}

function pending(about: AssociationFacts, member: Known<Member>, today: IsoDate): readonly Finding[] {
  const { leaveAppliedOn: appliedOn, leftOn } = member.value
  if (appliedOn === undefined || appliedOn > today || leftOn !== undefined) return []
  const since = appliedOn > RULES_IN_FORCE ? appliedOn : RULES_IN_FORCE
  return [
    found(about, 'withdrawal-unconfirmed', {
      ...recordOf(member),
      facts: { person: nameOf(member), appliedOn },
      since,
    }),
  ]
}

function withdrawal(about: AssociationFacts, member: Known<Member>): readonly Finding[] {
  const { leaveAppliedOn: appliedOn, leftOn } = member.value
  if (leftOn === undefined) return []
  if (appliedOn === undefined) {
    const lacking = ['leave-application'] as const
    return [
      found(about, 'withdrawal-application-unknown', {
        ...recordOf(member),
        facts: { person: nameOf(member), leftOn },
        lacking,
      }),
    ]
  }
  return appliedOn <= leftOn
    ? []
    : [
        found(about, 'withdrawal-before-application', {
          ...recordOf(member),
          facts: { person: nameOf(member), appliedOn, leftOn },
        }),
      ]
}

function expulsion(about: AssociationFacts, member: Known<Member>): readonly Finding[] {
  const { expulsionGround, decisionMeetingId, leftOn } = member.value
  if (leftOn === undefined) return []
  const facts = { person: nameOf(member), leftOn }
  const findings: Finding[] = []
  if (expulsionGround === undefined) {
    const lacking = ['expulsion-ground'] as const
    findings.push(found(about, 'expulsion-ground-unknown', { ...recordOf(member), facts, lacking }))
  }
  const meeting = about.meetings.find(({ id }) => id === decisionMeetingId)?.value
  if (meeting === undefined) {
    const lacking = ['expulsion-decision'] as const
    return [...findings, found(about, 'expulsion-decision-unknown', { ...recordOf(member), facts, lacking })]
  }
  const { kind, heldOn } = meeting
  if (kind !== undefined && kind !== 'committee') {
    findings.push(found(about, 'expulsion-not-by-committee', { ...recordOf(member), facts }))
  }
  if (heldOn !== undefined && leftOn < heldOn) {
    findings.push(
      found(about, 'expulsion-before-decision', { ...recordOf(member), facts: { ...facts, heldOn } }),
    )
  }
  return findings
}

/** Dues still marked as due of the years that are over, as one finding. */
function dues(about: AssociationFacts, thisYear: number): readonly Finding[] {
  const years = new Set<number>()
  let [members, amount] = [0, 0]
  for (const { value } of about.members) {
    if (value.state === 'withdrawn' || value.state === 'expelled') continue
    const due = (value.dues ?? []).filter(
      ({ year, state }) => state === 'due' && year >= FIRST_YEAR && year < thisYear,
    )
    members += due.length > 0 ? 1 : 0
    for (const each of due) {
      years.add(each.year)
      amount += each.amount ?? 0
    }
  }
  const facts = { years: [...years].toSorted((a, b) => a - b), members, amount }
  return members === 0 ? [] : [found(about, 'dues-outstanding', { facts })]
}
