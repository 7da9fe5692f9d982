import type { IsoDate } from '../base/iso-date'
import type { Explanation } from '../records/explanation'
import type { Kind } from '../records/kinds'
import { CATALOGUE, type Addressee, type FindingKind, type RuleId } from './catalogue'
import type { AssociationFacts, Known } from './facts'
import type { FactsOf, FindingCode, MissingFact } from './finding-facts'
import type { Provision } from './provisions'
import type { Ruling } from './rulings'

export interface RecordRef {
  readonly kind: Kind
  readonly id: string
}

/**
 * What a rule found, as data: the sentence for `code` lives in the renderer. Deterministic for given records, day and
 * parameters.
 */
export interface FindingOf<C extends FindingCode> {
  readonly code: C
  readonly rule: RuleId
  /** The article that it rests on. */
  readonly article: Provision
  readonly kind: FindingKind
  readonly addressee: Addressee
  /** Office that acts, or passes it on to association or enterprise; absent when it is not known. */
  readonly actor: string | undefined
  readonly associationId: string
  /** The record it was found in, where it can be mended. */
  readonly record: RecordRef
  readonly facts: FactsOf[C]
  /** What keeps the rule from judging; empty unless `undetermined`. */
  readonly lacking: readonly MissingFact[]
  /** Last day on which it is in time. */
  readonly dueOn: IsoDate | undefined
  /** First day on which it was so, never before the rules were in force. */
  readonly since: IsoDate | undefined
  /** 第四十四条 or the notice: the rules are a reference, so a breach was lowered to a reminder. */
  readonly reference: 'article-44' | 'notice-only' | undefined
  /** The ruling of 市科协 that settles it (第四十五条). */
  readonly settledBy: Ruling | undefined
  /** Why the office does nothing about it, given for these very facts. */
  readonly explained: Known<Explanation> | undefined
}

export type Finding = { readonly [C in FindingCode]: FindingOf<C> }[FindingCode]

interface Particulars<C extends FindingCode> {
  readonly facts: FactsOf[C]
  /** The association itself unless named. */
  readonly record?: RecordRef
  readonly lacking?: readonly MissingFact[]
  readonly dueOn?: IsoDate | undefined
  readonly since?: IsoDate | undefined
  /** Where one code serves several articles. */
  readonly article?: Provision
  readonly addressee?: Addressee
}

/** A finding of the catalogue about one association. */
export function found<C extends FindingCode>(
  about: AssociationFacts,
  code: C,
  { facts, record, lacking = [], dueOn, since, article, addressee }: Particulars<C>,
): FindingOf<C> {
  const entry = CATALOGUE[code]
  const told = addressee ?? entry.addressee
  return {
    code,
    rule: entry.rule,
    article: article ?? entry.provision,
    kind: entry.kind,
    addressee: told,
    actor: told === 'local-office' ? about.association.localOffice : about.office,
    associationId: about.id,
    record: record ?? { kind: 'association', id: about.id },
    facts,
    lacking,
    dueOn,
    since,
    reference: undefined,
    settledBy: undefined,
    explained: undefined,
  }
}
