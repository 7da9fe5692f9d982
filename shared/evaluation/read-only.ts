import type { EvaluationStep } from '../codes/evaluation-steps'
import type { Evaluation } from '../records/evaluation'

const CLOSED: ReadonlySet<EvaluationStep> = new Set([
  'provisional',
  'notice',
  'final',
  'sent',
  'received',
  'returned',
  'archived',
])
const GRADED: ReadonlySet<EvaluationStep> = new Set(['final', 'sent', 'received', 'returned', 'archived'])

/** The step an evaluation stands at; one without a conclusion is a draft. */
export const stepOf = (evaluation: Evaluation): EvaluationStep => evaluation.step ?? 'draft'

/** Whether the final grade is given: what a print says without the mark of a draft. */
export const isFinal = (evaluation: Evaluation): boolean => GRADED.has(stepOf(evaluation))

/** Whether answers, bonus and limits may no longer change: from the provisional grade on, until somebody goes back. */
export const isReadOnly = (evaluation: Evaluation): boolean => CLOSED.has(stepOf(evaluation))
