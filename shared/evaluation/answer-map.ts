import type { Answer } from '../records/answer'
import { indicatorsOf, type Scheme, type Section } from '../scoring/scheme'
import { isAnswered } from './score-columns'

/** The answers of one evaluation by indicator code; an indicator without one is blank. */
export type AnswerMap = Readonly<Record<string, Answer>>

/** Answers by indicator code. Answers that name no indicator, or one the scheme does not have, are left out. */
export function answerMapOf(scheme: Scheme, answers: readonly Answer[]): AnswerMap {
  const known = new Set(indicatorsOf(scheme).map(({ code }) => code))
  return Object.fromEntries(
    answers.flatMap((answer) =>
      answer.indicator !== undefined && known.has(answer.indicator) ? [[answer.indicator, answer]] : [],
    ),
  )
}

const NONE: Answer = {}

/** The answer to an indicator; empty, and always the same, when there is none yet. */
export const answerTo = (answers: AnswerMap, indicator: string): Answer =>
  Object.hasOwn(answers, indicator) ? (answers[indicator] ?? NONE) : NONE

/** How far the entry is, in indicators. */
export interface Progress {
  readonly answered: number
  readonly total: number
}

/** Progress of one section. */
export const sectionProgress = (section: Section, answers: AnswerMap): Progress => ({
  answered: section.indicators.filter(({ code }) => isAnswered(answerTo(answers, code))).length,
  total: section.indicators.length,
})

/** Progress of a whole evaluation. */
export const progressOf = (scheme: Scheme, answers: AnswerMap): Progress => ({
  answered: indicatorsOf(scheme).filter(({ code }) => isAnswered(answerTo(answers, code))).length,
  total: indicatorsOf(scheme).length,
})
