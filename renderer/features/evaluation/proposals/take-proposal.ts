import { answerTo } from '../../../../shared/evaluation/answer-map'
import type { ScoreColumn } from '../../../../shared/evaluation/score-columns'
import { openColumns } from '../../../../shared/evaluation/steps'
import { scoreText } from '../../../../shared/scoring/score-input'
import { evidenceOf } from '../../../text/evidence'
import { PROPOSAL_TEXT } from '../../../text/record-queries'
import type { EntrySession, Fields } from '../entry/entry-session'
import type { Proposals } from './use-proposals'

/** What was taken over: the sentence about it, and how it is taken back. */
export interface Taken {
  readonly said: string
  readonly undo: () => void
}

/**
 * The column that a proposal goes into: the one that has the focus, from the enterprise's own column to that of the
 * visit; `undefined` when it is closed, because what was signed stays as it was signed.
 */
export function columnFor(open: readonly ScoreColumn[], focused: ScoreColumn): ScoreColumn | undefined {
  const column = focused === 'self' ? 'site' : focused
  return open.includes(column) ? column : undefined
}

const MOST_EVIDENCE = 200

/** Takes a proposal over as a score, with the records it rests on; `undefined`: there is nothing to take over. */
export function takeProposal(
  session: EntrySession,
  { about, indicators }: Proposals,
  code: string,
  focused: ScoreColumn,
): Taken | undefined {
  const { answers, evaluation } = session.snapshot()
  const proposal = indicators.get(code)
  const column = columnFor(openColumns(evaluation), focused)
  const before = answerTo(answers, code)
  if (proposal === undefined || about === undefined || column === undefined) return undefined
  if (before.notApplicable === true) return undefined
  const { points, open, basis } = proposal
  const evidence = basis.slice(0, MOST_EVIDENCE).map((each) => evidenceOf(each, about))
  session.changeAnswer(
    code,
    { [column]: points, proposed: points, evidence: evidence.length === 0 ? null : evidence },
    'now',
  )
  const back: Fields = {
    [column]: before[column] ?? null,
    proposed: before.proposed ?? null,
    evidence: before.evidence ?? null,
  }
  return {
    said:
      open === 0
        ? PROPOSAL_TEXT.taken(code, scoreText(points))
        : PROPOSAL_TEXT.takenOpen(code, scoreText(points), scoreText(open)),
    undo: () => session.changeAnswer(code, back, 'now'),
  }
}

/** Takes a proposed bonus over; bonus points are shown apart, so no records are attached to an indicator. */
export function takeBonus(session: EntrySession, { bonus }: Proposals, code: string): Taken | undefined {
  const before = session.snapshot().evaluation.bonus ?? {}
  const proposal = bonus.get(code)
  if (proposal === undefined) return undefined
  session.changeEvaluation({ bonus: { ...before, [code]: proposal.points } }, 'now')
  return {
    said: PROPOSAL_TEXT.taken('', scoreText(proposal.points)).trim(),
    undo: () => session.changeEvaluation({ bonus: Object.keys(before).length === 0 ? null : before }, 'now'),
  }
}
