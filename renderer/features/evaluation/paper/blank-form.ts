import { schemeFor } from '../../../../shared/evaluation/choose-scheme'
import type { SchemeRecord } from '../../../../shared/records/scheme'
import { blankForm, paperForm, type PaperForm } from '../../../print/paper-form'
import type { YearRow } from '../year/year-rows'

/** What a form to be filled in by hand is made from. */
export interface BlankFacts {
  readonly year: number
  readonly office: string
  /** The office's own schemes. */
  readonly schemes: readonly SchemeRecord[]
}

/**
 * The form to be filled in by hand for an association of the list: with the scheme frozen into its evaluation, and
 * before that one is begun with the scheme it would begin with now.
 */
export function formToFill(
  { associationId, association, evaluation }: YearRow,
  facts: BlankFacts,
): PaperForm | undefined {
  const { year, office, schemes } = facts
  const scheme = evaluation?.value.scheme ?? schemeFor(schemes, association.kind, year)
  const form = paperForm({ associationId, year, scheme }, {}, association, evaluation?.office ?? office)
  return form === undefined ? undefined : blankForm(form)
}

/** Whose blank forms are printed: of those chosen, or else of all that are to be evaluated or were begun. */
export const rowsToFill = (rows: readonly YearRow[], chosen: ReadonlySet<string>): readonly YearRow[] =>
  rows.filter(({ associationId, standing, evaluation }) =>
    chosen.size > 0 ? chosen.has(associationId) : standing.verdict === 'due' || evaluation !== undefined,
  )
