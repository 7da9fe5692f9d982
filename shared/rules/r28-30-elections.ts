import type { IsoDate } from '../base/iso-date'
import type { ElectionMatter } from '../codes/elections'
import type { Election } from '../records/election'
import type { Rule } from './context'
import type { AssociationFacts, Known } from './facts'
import { found, type Finding } from './finding'
import { isJudged } from './force'
import type { Provision } from './provisions'
import { hasQuorum, isCarried, quorumOf, votesToCarry } from './r31-quorum'

/** Who elects whom: the congress the committee (第二十八条（四）), the committee chair and vice chairs (第三十条（二）) and passes the secretaries (（三）). Of the standing committee 第三十三条 does not say. */
const ELECTORS: {
  readonly [M in ElectionMatter]?: { readonly body: 'congress' | 'committee'; readonly article: Provision }
} = {
  committee: { body: 'congress', article: 'R28' },
  chairs: { body: 'committee', article: 'R30' },
  secretaries: { body: 'committee', article: 'R30' },
}

/**
 * Elections that were held. Another elector is a reminder: the articles list duties, without 应. A vote of the committee
 * 须 have its quorum (第三十一条); that an elected list lacks half of the votes is told as a hint to look, because
 * whether an election is a 决议 nobody has said.
 */
export const elections: Rule = (about, { today }) =>
  about.elections.flatMap((election) => {
    const { heldOn } = election.value
    if (heldOn === undefined || heldOn > today || !isJudged(heldOn)) return []
    return [...elector(about, election, heldOn), ...vote(about, election, heldOn)]
  })

function elector(
  about: AssociationFacts,
  { id, value }: Known<Election>,
  heldOn: IsoDate,
): readonly Finding[] {
  const { matter, body } = value
  const due = matter === undefined ? undefined : ELECTORS[matter]
  if (matter === undefined || body === undefined || due === undefined || body === due.body) return []
  const record = { kind: 'election', id } as const
  return [
    found(about, 'elected-otherwise', { record, article: due.article, facts: { matter, body, heldOn } }),
  ]
}

function vote(about: AssociationFacts, { id, value }: Known<Election>, heldOn: IsoDate): readonly Finding[] {
  const { expected, present, validVotes, yes, body } = value
  if (present === undefined) return []
  const record = { kind: 'election', id } as const
  const most = Math.max(validVotes ?? 0, yes ?? 0)
  if ((expected !== undefined && present > expected) || most > present) {
    const lacking = ['votes-right'] as const
    return [
      found(about, 'election-contradictory', { record, facts: { heldOn, present, votes: most }, lacking }),
    ]
  }
  if (body !== 'committee') return []
  if (expected !== undefined && expected > 0 && !hasQuorum(present, expected)) {
    const facts = { heldOn, present, expected, needed: quorumOf(expected) }
    return [found(about, 'election-no-quorum', { record, facts, since: heldOn })]
  }
  if (yes === undefined || isCarried(yes, present)) return []
  const facts = { heldOn, yes, present, needed: votesToCarry(present) }
  return [found(about, 'election-not-carried', { record, facts, since: heldOn })]
}
