import type { EvaluationStep } from '../codes/evaluation-steps'
import type { Evaluation } from '../records/evaluation'

const CLOSED: ReadonlySet<EvaluationStep> = new Set(['final', 'sent', 'received', 'archived'])

/** The step an evaluation stands at; one without a conclusion is a draft. */
export const stepOf = (evaluation: Evaluation): EvaluationStep => evaluation.step ?? 'draft'

/** Whether answers, bonus and limits may no longer change: from the final grade on, until it is reopened. */
export const isReadOnly = (evaluation: Evaluation): boolean => CLOSED.has(stepOf(evaluation))
