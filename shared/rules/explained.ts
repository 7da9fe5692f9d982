import { canonicalText, type Json } from '../base/json'
import { sha256Hex } from '../base/sha256'
import type { Explanation } from '../records/explanation'
import { compareText, type Known } from './facts'
import type { Finding } from './finding'
import type { FindingCode } from './finding-facts'

/** Facts that are counted up to today: they change every night and tell nothing new. */
const COUNTED_TO_TODAY: { readonly [C in FindingCode]?: readonly string[] } = {
  'application-pending': ['days'],
  'request-open': ['days'],
}

/**
 * What a finding rests on, as one hash: rule, article, weight, record and facts, without what is counted up to today.
 * The same on every day on which nothing was recorded anew.
 */
export function factsKey({ code, article, kind, record, facts, dueOn, since, lacking }: Finding): string {
  const counted = COUNTED_TO_TODAY[code] ?? []
  const kept = Object.fromEntries(Object.entries(facts).filter(([name]) => !counted.includes(name)))
  const text = { code, article, kind, record: { ...record }, facts: kept, dueOn, since, lacking }
  return sha256Hex(canonicalText(text as unknown as Json))
}

/**
 * Findings with the explanation that was given for them, if their facts are still those it was given for. Of several
 * the last one by day stands.
 */
export function withExplanations(
  findings: readonly Finding[],
  explanations: readonly Known<Explanation>[],
): readonly Finding[] {
  if (explanations.length === 0) return findings
  const last = new Map<string, Known<Explanation>>()
  const inOrder = explanations.toSorted((a, b) => compareText(orderOf(a), orderOf(b)))
  for (const explanation of inOrder) last.set(explanation.value.factsHash ?? '', explanation)
  return findings.map((finding) => {
    const explained = last.get(factsKey(finding))
    return explained === undefined ? finding : { ...finding, explained }
  })
}

const orderOf = ({ id, value }: Known<Explanation>): string => `${value.explainedOn ?? ''} ${id}`
