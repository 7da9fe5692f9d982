import { canonicalText } from '../base/json'
import type { Evaluation } from '../records/evaluation'
import { indicatorsOf, type Indicator, type Scheme } from '../scoring/scheme'
import type { AnswerMap } from './answer-map'

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

/** A newer version of the scheme that an evaluation was made under, among those that stand. */
export const newerVersion = ({ scheme }: Evaluation, standing: readonly Scheme[]): Scheme | undefined =>
  standing.find(({ id, version }) => id === scheme?.id && version > scheme.version)
