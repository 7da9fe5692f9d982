import { canonicalText, type Json } from '../base/json'
import type { IsoDate } from '../base/iso-date'
import { isArticle, PROVISIONS } from './provisions'
import type { FindingKind } from './catalogue'
import type { Rule, RuleContext } from './context'
import { compareText, type AssociationFacts } from './facts'
import type { Finding } from './finding'
import type { ParameterVersion } from './parameters'
import { rulingOn, type Ruling } from './rulings'
import { scopeOf, type Scope } from './scope'
import { stageOf, type Stage } from './stage'
import { STAGED_RULES } from './staged-rules'

/** A day and what an office has settled; without it everything is 本方案 and nothing is ruled. */
export interface EvaluationOptions {
  readonly today: IsoDate
  readonly parameters?: readonly ParameterVersion[]
  readonly rulings?: readonly Ruling[]
}

/**
 * Everything the rules find about one association on a day: pure, the same for any order of its records, sorted by
 * weight, then date, then article. Findings that a ruling settles stay, marked (第四十五条).
 */
export function findingsOf(
  about: AssociationFacts,
  { today, parameters = [], rulings = [] }: EvaluationOptions,
): readonly Finding[] {
  const context: RuleContext = { today, parameters, rulings }
  const stage = stageOf(about.association)
  const scope = scopeOf(about.association)
  return RULES_OF[stage]
    .flatMap((rule) => rule(about, context))
    .flatMap((finding) => inScope(finding, scope))
    .map((finding) => settled(finding, rulings))
    .toSorted(byWeight)
}

const rulesOf = (stage: Stage): readonly Rule[] =>
  STAGED_RULES.filter(({ stages }) => stages.includes(stage)).map(({ rule }) => rule)
const RULES_OF: Readonly<Record<Stage, readonly Rule[]>> = {
  founding: rulesOf('founding'),
  running: rulesOf('running'),
  ended: rulesOf('ended'),
}

/**
 * 第四十四条 and 48号文: where the rules are a reference only, a breach is a reminder; of a chamber what is missing is not
 * even asked. While the kind of association is not known, nobody can say whether the rules bind it.
 */
function inScope(finding: Finding, scope: Scope): readonly Finding[] {
  if (!isArticle(finding.article) || scope === 'bound') return [finding]
  if (scope === 'unknown') {
    if (finding.kind !== 'violation') return [finding]
    return [{ ...finding, kind: 'undetermined', lacking: ['association-kind'] }]
  }
  if (scope === 'outside' && finding.kind === 'undetermined') return []
  const reference = scope === 'outside' ? 'notice-only' : 'article-44'
  // An overdue report is what a breach would be; the deadline of a rectification is the office's own.
  const isBreach = finding.kind === 'violation' || finding.code === 'report-missing'
  const kind = isBreach ? 'reminder' : finding.kind
  return [{ ...finding, kind, reference }]
}

function settled(finding: Finding, rulings: readonly Ruling[]): Finding {
  const settledBy = rulings.length === 0 ? undefined : rulingOn(finding, rulings)
  return settledBy === undefined ? finding : { ...finding, settledBy }
}

const WEIGHT: Readonly<Record<FindingKind, number>> = { violation: 0, due: 1, reminder: 2, undetermined: 3 }
const NO_DAY = '9999'

function byWeight(a: Finding, b: Finding): number {
  return (
    WEIGHT[a.kind] - WEIGHT[b.kind] ||
    compareText(a.dueOn ?? a.since ?? NO_DAY, b.dueOn ?? b.since ?? NO_DAY) ||
    PROVISIONS.indexOf(a.article) - PROVISIONS.indexOf(b.article) ||
    compareText(a.code, b.code) ||
    compareText(a.record.id, b.record.id) ||
    compareText(canonicalText(a.facts as Json), canonicalText(b.facts as Json))
  )
}
