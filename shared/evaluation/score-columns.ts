import type { Answer } from '../records/answer'
import { countedScore } from '../scoring/total'

/** The four scores of an indicator, in the order they are given. */
export const SCORE_COLUMNS = ['self', 'site', 'review', 'final'] as const
export type ScoreColumn = (typeof SCORE_COLUMNS)[number]

/** Whether the office has dealt with the indicator: scored it, or said that it does not apply. Blank is neither. */
export const isAnswered = (answer: Answer): boolean =>
  answer.notApplicable === true || countedScore(answer) !== undefined

/** Whether the review gave another score than the visit: what a review has to explain. */
export const differsFromSite = ({ site, review, notApplicable }: Answer): boolean =>
  notApplicable !== true && site !== undefined && review !== undefined && site !== review
