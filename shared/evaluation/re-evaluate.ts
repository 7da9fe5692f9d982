import { canonicalText, type Json } from '../base/json'
import { failed, ok, type Failed, type Ok } from '../base/result'
import type { Evaluation } from '../records/evaluation'
import { indicatorsOf, type Indicator, type Scheme } from '../scoring/scheme'
import type { AnswerMap } from './answer-map'
import { isFinished, openColumns, stepBack, type StepFields, type StepRefusal } from './steps'

/** The scores that an indicator loses when it is another one in the newer version; notes and photos stay. */
export const BLANKED = {
  self: null,
  site: null,
  review: null,
  final: null,
  notApplicable: null,
  notApplicableReason: null,
  proposed: null,
  evidence: null,
} as const

/** What a re-evaluation under another version of a scheme sets. */
export interface ReEvaluation {
  readonly scheme: Scheme
  /** Codes of indicators that are scored anew. */
  readonly blanked: readonly string[]
  /** Bonus and limits that the newer version has too. */
  readonly bonus: Readonly<Record<string, number>> | null
  readonly vetoes: readonly string[] | null
}

/**
 * What an indicator asks of an association; what the records are asked for a proposal is no part of it, nor whether
 * proof is demanded, which is asked for at finalising.
 */
function demandOf(indicator: Indicator | undefined): string {
  if (indicator === undefined) return ''
  const { proofDemanded: _demanded, parts, ...asked } = indicator
  const rules = parts.map(({ query: _query, ...part }) => part)
  return canonicalText({ ...asked, parts: rules })
}

const same = (a: Indicator | undefined, b: Indicator): boolean => demandOf(a) === demandOf(b)

/**
 * Evaluating again under a newer version: scores stay where the indicator is word for word the same, all others are
 * scored anew. What was is kept whole (`keptVersion`).
 */
export function reEvaluation(evaluation: Evaluation, answers: AnswerMap, newer: Scheme): ReEvaluation {
  const before = new Map(
    evaluation.scheme === undefined
      ? []
      : indicatorsOf(evaluation.scheme).map((indicator) => [indicator.code, indicator] as const),
  )
  const bonus = Object.entries(evaluation.bonus ?? {}).filter(([code]) =>
    newer.bonus.items.some((item) => item.code === code),
  )
  const vetoes = (evaluation.vetoes ?? []).filter((code) => newer.limits.some((limit) => limit.code === code))
  return {
    scheme: newer,
    blanked: indicatorsOf(newer)
      .filter(
        (indicator) => Object.hasOwn(answers, indicator.code) && !same(before.get(indicator.code), indicator),
      )
      .map(({ code }) => code),
    bonus: bonus.length === 0 ? null : Object.fromEntries(bonus),
    vetoes: vetoes.length === 0 ? null : vetoes,
  }
}

/**
 * What evaluating again sets, all of it in one write, or why it cannot. What was signed on site or graded was that under
 * the other version: from the confirmation on, the evaluation goes back to entry, and its grade and notice are withdrawn.
 * @param reason kept with the version that is left, and marked on every print from now on
 */
export function reEvaluationStep(
  evaluation: Evaluation,
  answers: AnswerMap,
  newer: Scheme,
  reason: string,
): Ok<StepFields> | Failed<StepRefusal> {
  const back = openColumns(evaluation).includes('site') ? ok({}) : stepBack(evaluation, 'draft', reason)
  if (!back.ok) return failed(back.failure)
  const { bonus, vetoes } = reEvaluation(evaluation, answers, newer)
  const before = evaluation.reopenReasons ?? []
  return ok({
    ...back.value,
    scheme: newer as unknown as Json,
    bonus,
    vetoes,
    ...(leavesVersion(evaluation, answers) ? { reopenReasons: [...before, reason] } : {}),
  })
}

/** Whether there is anything to keep: an evaluation that was only begun just takes the newer version. */
export const leavesVersion = (evaluation: Evaluation, answers: AnswerMap): boolean =>
  isFinished(evaluation) || Object.keys(answers).length > 0

/** A newer version of the scheme that an evaluation was made under, among those that stand. */
export const newerVersion = ({ scheme }: Evaluation, standing: readonly Scheme[]): Scheme | undefined =>
  standing.find(({ id, version }) => id === scheme?.id && version > scheme.version)
