import { answerTo } from '../../../../shared/evaluation/answer-map'
import { proposalStanding } from '../../../../shared/evaluation/propose'
import { scoreText } from '../../../../shared/scoring/score-input'
import { countedScore } from '../../../../shared/scoring/total'
import { PROPOSAL_TEXT } from '../../../text/record-queries'
import { Tag } from '../../../ui/tag'
import { useEntry, useShown } from '../entry/entry-model'

/** What the records propose for an indicator, in its row, and how that stands to the score that was given. */
export function ProposalLine({ code }: { readonly code: string }) {
  const proposal = useEntry().proposals.indicators.get(code)
  const answer = useShown(({ answers }) => answerTo(answers, code))
  if (proposal === undefined) return null
  const standing = proposalStanding(proposal, answer)
  const given = countedScore(answer)?.points ?? 0
  return (
    <p className="proposal-line">
      <span>{PROPOSAL_TEXT.proposed(scoreText(proposal.points), proposal.basis.length)}</span>
      {proposal.open > 0 && <span className="dim">{PROPOSAL_TEXT.open(scoreText(proposal.open))}</span>}
      {standing === 'agrees' && <span className="dim">{PROPOSAL_TEXT.agrees}</span>}
      {standing === 'differs' && <Tag tone="warn">{PROPOSAL_TEXT.differs(scoreText(given))}</Tag>}
      {standing === 'records-changed' && (
        <Tag tone="warn">
          {PROPOSAL_TEXT.changed(scoreText(answer.proposed ?? 0), scoreText(proposal.points))}
        </Tag>
      )}
    </p>
  )
}
