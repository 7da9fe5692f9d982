import type { Answer } from '../records/answer'

/** The four scores of an indicator, in the order they are given. */
export const SCORE_COLUMNS = ['self', 'site', 'review', 'final'] as const
export type ScoreColumn = (typeof SCORE_COLUMNS)[number]

export type Scores = Pick<Answer, ScoreColumn | 'notApplicable' | 'notApplicableReason'>

/**
 * The score that counts, in hundredths of a point: the final one, else the reviewed one, else that of the site visit.
 * A self-score is a claim of the association and never counts. `undefined`: nobody of the office has scored it yet,
 * which is neither 0 nor “not applicable”.
 */
export const countedScore = (scores: Scores): number | undefined =>
  scores.final ?? scores.review ?? scores.site

/** Whether the office has dealt with the indicator: scored it, or said that it does not apply. */
export const isAnswered = (scores: Scores): boolean =>
  scores.notApplicable === true || countedScore(scores) !== undefined
