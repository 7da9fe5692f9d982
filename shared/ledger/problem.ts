/**
 * How much stands in the way. `error`: the cell or row cannot be taken as it is. `question`: it can, once a person has
 * said so. `incomplete`: it is taken, and the record says what is missing. `notice`: nothing to decide.
 */
export type Severity = 'error' | 'question' | 'incomplete' | 'notice'

/**
 * Every problem a ledger can have, with its severity. `row` marks those that concern the whole row: leaving out a
 * cell does not answer them, and a row with such an error would be another thing or nothing at all.
 */
export const PROBLEMS = {
  'cell-error': { severity: 'error' },
  'formula-without-value': { severity: 'error' },
  formula: { severity: 'notice' },
  'formula-like': { severity: 'notice' },
  'not-plain-text': { severity: 'error' },
  'too-long': { severity: 'error' },
  'digits-lost': { severity: 'error' },
  missing: { severity: 'incomplete' },
  'missing-name': { severity: 'error', row: true },

  'not-a-date': { severity: 'error' },
  'no-such-day': { severity: 'error' },
  'date-without-day': { severity: 'error' },
  'year-of-two-digits': { severity: 'error' },
  'day-not-shown': { severity: 'question' },
  'date-in-future': { severity: 'question' },
  'not-a-month': { severity: 'error' },
  'month-1-or-10': { severity: 'question' },
  'not-a-count': { severity: 'error' },
  'number-outside': { severity: 'error' },
  'not-money': { severity: 'error' },
  'not-a-year': { severity: 'error', row: true },
  'city-registers': { severity: 'error', row: true },

  'credit-code-length': { severity: 'error' },
  'credit-code-character': { severity: 'error' },
  'credit-code-check': { severity: 'error' },
  'credit-code-digits-lost': { severity: 'error' },
  'not-a-phone': { severity: 'question' },
  masked: { severity: 'notice' },
  'area-code-missing': { severity: 'question' },
  'several-phones': { severity: 'error' },
  'unknown-office': { severity: 'error' },
  'unnamed-district': { severity: 'error' },
  'not-in-list': { severity: 'error' },
  'service-point': { severity: 'error', row: true },
  'several-people': { severity: 'error' },

  'more-sci-tech-than-employees': { severity: 'question' },
  'office-ended': { severity: 'notice' },
  'document-of-other-office': { severity: 'notice' },
  'level-office-mismatch': { severity: 'question', row: true },
  'level-changes': { severity: 'question', row: true },
  'level-unclear': { severity: 'error', row: true },

  'hidden-row': { severity: 'question', row: true },
  'repeated-row': { severity: 'error', row: true },
  'repeated-row-differs': { severity: 'error', row: true },
  'nearly-equal': { severity: 'question', row: true },
  'nearly-known': { severity: 'question', row: true },
  'same-name': { severity: 'notice' },
  'several-records': { severity: 'error', row: true },
  contested: { severity: 'error', row: true },
  'not-ours': { severity: 'error', row: true },
  'becomes-proposal': { severity: 'notice' },
  'city-keeps': { severity: 'notice' },
  'chair-differs': { severity: 'question' },

  'unknown-association': { severity: 'error', row: true },
  'ambiguous-association': { severity: 'error', row: true },
  'association-left-out': { severity: 'error', row: true },
} as const satisfies Readonly<Record<string, { readonly severity: Severity; readonly row?: true }>>

export type ProblemCode = keyof typeof PROBLEMS

/** What a sentence about a problem needs: words and numbers, never a sentence. */
export type Facts = Readonly<Record<string, string | number>>

/** A text that the cell could hold instead; `facts` tell choices with like texts apart. */
export interface Choice {
  readonly text: string
  readonly facts?: Facts
}

/** A problem as a reader finds it, before it knows its place. */
export interface CellProblem {
  readonly code: ProblemCode
  readonly facts?: Facts
  readonly choices?: readonly Choice[]
}

/** A problem at its cell; `column` and `target` are absent when it concerns the row as a whole. */
export interface Problem extends CellProblem {
  readonly target?: string
  readonly column?: number
}

export const severityOf = (code: ProblemCode): Severity => PROBLEMS[code].severity

/** Whether the problem concerns the whole row, so that leaving out its cell does not answer it. */
export const concernsRow = (code: ProblemCode): boolean => 'row' in PROBLEMS[code]

/** A problem with its facts and choices. */
export function problem(code: ProblemCode, facts?: Facts, choices?: readonly Choice[]): CellProblem {
  return {
    code,
    ...(facts === undefined ? {} : { facts }),
    ...(choices === undefined || choices.length === 0 ? {} : { choices }),
  }
}
