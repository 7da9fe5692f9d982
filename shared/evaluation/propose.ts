import type { RecordQuery } from '../scoring/record-queries'
import { pointsFor } from '../scoring/rule-points'
import { mostOf, type BonusItem, type Indicator } from '../scoring/scheme'
import { countedScore, type AnswerScores } from '../scoring/total'
import { compareText } from '../rules/facts'
import type { Basis, Period, ProposalFacts, Query } from './proposal-facts'
import { OPERATION_QUERIES } from './queries-operation'
import { ORGANISATION_QUERIES } from './queries-organisation'
import { SERVICE_QUERIES } from './queries-service'

const QUERIES: Readonly<Record<RecordQuery, Query>> = {
  ...ORGANISATION_QUERIES,
  ...OPERATION_QUERIES,
  ...SERVICE_QUERIES,
}

/** What the records say to one part of an indicator; without `points` they cannot answer. */
export interface PartProposal {
  readonly code: string
  readonly query: RecordQuery
  readonly fact: number | undefined
  /** Hundredths of a point. */
  readonly points: number | undefined
  readonly basis: readonly Basis[]
}

/**
 * A proposed score, in hundredths of a point. It is proposed only: a person takes it over, or does not. `open`: what the
 * parts are worth that people judge, because no query is named or the records cannot answer; so a person may give
 * anything from `points` to `points + open`.
 */
export interface Proposal {
  readonly points: number
  readonly open: number
  /** Parts that name a query, in printed order. */
  readonly parts: readonly PartProposal[]
  /** The records that count, each once, by day. */
  readonly basis: readonly Basis[]
}

/**
 * What the records propose for an indicator in a year; `undefined` when it names no query, or none that the records can
 * answer. Deterministic, whatever the order of the records, and never over the maximum.
 */
export function proposalOf(
  { parts, max }: Indicator,
  about: ProposalFacts,
  period: Period,
): Proposal | undefined {
  const asked = parts.flatMap(({ code, query, rule }): readonly PartProposal[] => {
    if (query === undefined) return []
    const found = QUERIES[query](about, period)
    const points = found === undefined ? undefined : pointsFor(rule, found.fact)
    return [{ code, query, fact: found?.fact, points, basis: found?.basis ?? [] }]
  })
  if (asked.every(({ points }) => points === undefined)) return undefined
  const points = Math.min(
    max,
    asked.reduce((sum, part) => sum + (part.points ?? 0), 0),
  )
  const answered = new Set(asked.filter((part) => part.points !== undefined).map(({ code }) => code))
  const left = parts
    .filter(({ code }) => !answered.has(code))
    .reduce((sum, { rule }) => sum + mostOf(rule), 0)
  return { points, open: Math.min(left, max - points), parts: asked, basis: gathered(asked) }
}

/** A bonus that a fact of the records proposes: all of it, or `undefined` where there is none. */
export function bonusProposal(
  { query, max }: BonusItem,
  about: ProposalFacts,
  period: Period,
): { readonly points: number; readonly basis: readonly Basis[] } | undefined {
  const found = query === undefined ? undefined : QUERIES[query](about, period)
  return found === undefined || found.fact === 0
    ? undefined
    : { points: max, basis: gathered([{ basis: found.basis }]) }
}

/** Each record once, with the most it adds anywhere, by day and then by kind and id. */
function gathered(parts: readonly { readonly basis: readonly Basis[] }[]): readonly Basis[] {
  const byRecord = new Map<string, Basis>()
  for (const each of parts.flatMap(({ basis }) => basis)) {
    const key = `${each.kind}/${each.id}`
    const known = byRecord.get(key)
    if (known === undefined || known.adds < each.adds) byRecord.set(key, each)
  }
  return [...byRecord.values()].toSorted((a, b) => compareText(orderOf(a), orderOf(b)))
}

const orderOf = ({ on, kind, id }: Basis): string => `${on ?? ''} ${kind} ${id}`

/** As much of an answer as a proposal is compared with. `proposed`: what was proposed when it was taken over. */
export interface Confirmed extends AnswerScores {
  readonly proposed?: number | undefined
}

/**
 * How a proposal stands to what people gave. `open`: nobody has scored; `agrees`: the score is one the records allow;
 * `differs`: it is not, which the assessors may have good reasons for; `records-changed`: it was taken over, and the
 * records propose something else since. The score stays what it is in every case.
 */
export type ProposalStanding = 'open' | 'agrees' | 'differs' | 'records-changed'

export function proposalStanding(proposal: Proposal, answer: Confirmed): ProposalStanding {
  if (answer.notApplicable === true) return 'agrees'
  const score = countedScore(answer)?.points
  if (score === undefined) return 'open'
  if (answer.proposed !== undefined && answer.proposed !== proposal.points) return 'records-changed'
  return score >= proposal.points && score <= proposal.points + proposal.open ? 'agrees' : 'differs'
}
