import { MUNICIPAL_OFFICE } from '../codes/offices'
import type { Evaluation } from '../records/evaluation'
import { shownStep } from './shown-step'
import { isFinished } from './steps'

/**
 * Whether an evaluation that `office` has custody of counts among those of `own`: a district counts what it evaluates
 * itself, 市科协 the whole city (《实施细则》第三条).
 */
export const countsFor = (own: string, office: string): boolean => own === MUNICIPAL_OFFICE || office === own

/**
 * Whether an evaluation counts as graded, wherever evaluations are counted: a final grade is given, and 市科协 has not
 * returned it. What was returned is no result until its district gives a grade anew.
 */
export const isGraded = (evaluation: Evaluation): boolean =>
  isFinished(evaluation) && shownStep(evaluation) !== 'returned'
