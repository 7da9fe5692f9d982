import type { EvaluationStep } from '../codes/evaluation-steps'
import type { Evaluation } from '../records/evaluation'
import { stepOf } from './read-only'

/**
 * Where an evaluation stands for the reader: what 市科协 answered counts before what this office wrote, as long as the
 * answer is about the same content. One that was opened and finished again waits for its own answer. `isSent`: a bundle
 * carried its conclusion to 市科协 (`sentAt`).
 */
export function shownStep(evaluation: Evaluation, isSent = false): EvaluationStep {
  const { receivedOn, returnedOn, answeredHash, contentHash } = evaluation
  const kept = stepOf(evaluation)
  if (kept !== 'final' && kept !== 'sent') return kept
  const step = isSent ? 'sent' : kept
  if (answeredHash !== undefined && answeredHash !== contentHash) return step
  if (returnedOn !== undefined && (receivedOn === undefined || returnedOn >= receivedOn)) return 'returned'
  return receivedOn === undefined ? step : 'received'
}
