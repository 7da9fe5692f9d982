import type { IsoDate } from '../base/iso-date'
import { comparable } from '../base/normalize'
import { nameOf } from '../codes/code-list'
import { POST_OFFICES } from '../codes/post-offices'
import type { Meeting } from '../records/meeting'
import type { Rule } from './context'
import { compareText, type AssociationFacts, type Known } from './facts'
import { found, type Finding } from './finding'
import type { MissingFact } from './finding-facts'
import { isJudged } from './force'
import { isInOffice } from './posts'
import { hasQuorum, isCarried, quorumOf, votesToCarry } from './r31-quorum'

/**
 * 第三十一条: a **committee** meeting 须 have two thirds of the members present, and its resolutions half of those
 * present in favour; it is called by the chair. No other meeting has a quorum in the rules.
 */
export const committeeMeetings: Rule = (about, { today }) =>
  about.meetings.flatMap((meeting) => {
    const { kind, heldOn } = meeting.value
    if (kind !== 'committee' || heldOn === undefined || heldOn > today || !isJudged(heldOn)) return []
    return [...called(about, meeting, heldOn), ...judged(about, meeting, heldOn)]
  })

/** Some ledgers name the office and not the person. */
const TITLE = nameOf(POST_OFFICES, 'chair')

/**
 * 由企业科协主席召集: a name that is nobody's who was chair that day. The meeting that elects a chair is called by
 * somebody else, so a chair counts from the day after.
 */
function called(about: AssociationFacts, { id, value }: Known<Meeting>, heldOn: IsoDate): readonly Finding[] {
  const { chair: caller } = value
  if (caller === undefined) return []
  const chairs = about.posts
    .filter(({ value: post }) => post.office === 'chair' && post.from !== undefined && post.from < heldOn)
    .filter(({ value: post }) => isInOffice(post, heldOn))
    .flatMap(({ value: { person } }) => (person === undefined ? [] : [person]))
    .toSorted(compareText)
  const name = comparable(caller)
  const isChair = name === TITLE || chairs.some((person) => name.includes(comparable(person)))
  if (chairs.length === 0 || isChair) return []
  const facts = { heldOn, caller, chairs }
  return [found(about, 'called-otherwise', { record: { kind: 'meeting', id }, facts, since: heldOn })]
}

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
