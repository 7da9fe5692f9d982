import { openColumns } from '../../../../shared/evaluation/steps'
import type { YearRow } from '../year/year-rows'

/** Why no self-evaluation sheet is made for an association: somebody else evaluates it, its self scores are fixed, or it is not to be evaluated. */
export type NoSheet = 'others' | 'closed' | 'not-due'

export interface SelfTargets {
  /** In the order of the list; those without an evaluation are begun when their sheet is made. */
  readonly sheets: readonly YearRow[]
  /** How many of those are begun by it. */
  readonly begun: number
  readonly left: readonly { readonly row: YearRow; readonly reason: NoSheet }[]
}

/**
 * Which of some associations get a sheet. A sheet goes out with the frozen scheme of its evaluation, so one that is not
 * begun is begun with it; what the plan defers or leaves out is not begun in a batch, because that wants a reason.
 */
export function selfTargets(rows: readonly YearRow[], office: string): SelfTargets {
  const judged = rows.map((row) => ({ row, reason: noSheetFor(row, office) }))
  const sheets = judged.flatMap(({ row, reason }) => (reason === undefined ? [row] : []))
  return {
    sheets,
    begun: sheets.filter(({ evaluation }) => evaluation === undefined).length,
    left: judged.flatMap(({ row, reason }) => (reason === undefined ? [] : [{ row, reason }])),
  }
}

function noSheetFor({ evaluation, standing }: YearRow, office: string): NoSheet | undefined {
  if (evaluation === undefined) return standing.verdict === 'due' ? undefined : 'not-due'
  if (evaluation.office !== office) return 'others'
  return openColumns(evaluation.value).includes('self') ? undefined : 'closed'
}
