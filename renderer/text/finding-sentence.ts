import type { FactsOf, FindingCode } from '../../shared/rules/finding-facts'

/** What a person reads about a finding. */
export interface FindingSentence {
  /** What was found, in one line. */
  readonly found: string
  /** The figures and days behind it; empty where there are none. */
  readonly figures: string
  /** What to do, beginning with a verb. */
  readonly advice: string
  /** The link to the record, a verb of two to four characters. */
  readonly action: string
}

/** One sentence for each of some codes. */
export type Sentences<C extends FindingCode> = {
  readonly [K in C]: (facts: FactsOf[K]) => FindingSentence
}
