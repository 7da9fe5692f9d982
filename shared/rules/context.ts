import type { IsoDate } from '../base/iso-date'
import type { AssociationFacts } from './facts'
import type { Finding } from './finding'
import type { ParameterVersion } from './parameters'
import type { Ruling } from './rulings'

/** What a rule may know besides the records. Rules have no clock: `today` is given. */
export interface RuleContext {
  readonly today: IsoDate
  readonly parameters: readonly ParameterVersion[]
  readonly rulings: readonly Ruling[]
}

/** One rule: what it finds about one association on a day. */
export type Rule = (about: AssociationFacts, context: RuleContext) => readonly Finding[]
