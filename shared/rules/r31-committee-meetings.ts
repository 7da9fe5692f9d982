import type { IsoDate } from '../base/iso-date'
import type { Meeting } from '../records/meeting'
import type { Rule } from './context'
import type { AssociationFacts, Known } from './facts'
import { found, type Finding } from './finding'
import type { MissingFact } from './finding-facts'
import { isJudged } from './force'
import { hasQuorum, isCarried, quorumOf, votesToCarry } from './r31-quorum'

/**
 * 第三十一条: a **committee** meeting 须 have two thirds of the members present, and its resolutions half of those
 * present in favour. No other meeting has a quorum in the rules.
 */
export const committeeMeetings: Rule = (about, { today }) =>
  about.meetings.flatMap((meeting) => {
    const { kind, heldOn } = meeting.value
    if (kind !== 'committee' || heldOn === undefined || heldOn > today || !isJudged(heldOn)) return []
    return judged(about, meeting, heldOn)
  })

function judged(about: AssociationFacts, meeting: Known<Meeting>, heldOn: IsoDate): readonly Finding[] {
  const record = { kind: 'meeting', id: meeting.id } as const
  const { expected, present } = meeting.value
  if (expected === undefined || present === undefined || expected === 0) {
    const lacking: readonly MissingFact[] = [
      ...(expected === undefined || expected === 0 ? (['committee-expected'] as const) : []),
      ...(present === undefined ? (['committee-present'] as const) : []),
    ]
    return [found(about, 'attendance-unknown', { record, facts: { heldOn }, lacking })]
  }
  if (present > expected) {
    const facts = { heldOn, present, expected }
    return [found(about, 'attendance-contradictory', { record, facts, lacking: ['committee-figures-right'] })]
  }
  if (!hasQuorum(present, expected)) {
    const facts = { heldOn, present, expected, needed: quorumOf(expected) }
    return [found(about, 'no-quorum', { record, facts, since: heldOn })]
  }
  return vote(about, meeting, { heldOn, present })
}

/**
 * A resolution takes effect with half of those present. A motion that fails is no breach; one that stands in the record
 * as a resolution is.
 */
function vote(
  about: AssociationFacts,
  { id, value }: Known<Meeting>,
  { heldOn, present }: { readonly heldOn: IsoDate; readonly present: number },
): readonly Finding[] {
  const record = { kind: 'meeting', id } as const
  const { yes, no, abstain, resolutions } = value
  if (yes === undefined) {
    const wasVoted = resolutions !== undefined || no !== undefined || abstain !== undefined
    return wasVoted
      ? [
          found(about, 'votes-unknown', {
            record,
            facts: { heldOn, present },
            lacking: ['votes-in-favour'],
          }),
        ]
      : []
  }
  const votes = yes + (no ?? 0) + (abstain ?? 0)
  if (votes > present) {
    const facts = { heldOn, present, votes }
    return [found(about, 'votes-contradictory', { record, facts, lacking: ['votes-right'] })]
  }
  if (isCarried(yes, present)) return []
  const code = resolutions === undefined ? 'motion-not-carried' : 'resolution-not-carried'
  const facts = { heldOn, yes, present, needed: votesToCarry(present) }
  return [found(about, code, { record, facts, since: heldOn })]
}
