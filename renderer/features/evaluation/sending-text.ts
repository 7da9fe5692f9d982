import type { EvaluationStep } from '../../../shared/codes/evaluation-steps'
import type { Evaluation } from '../../../shared/records/evaluation'
import { SENDING_TEXT as TEXT } from '../../text/evaluation-sending'

/** What stands beside the step once 市科协 has to do with an evaluation: since when, and why it was returned. */
export function sendingText(
  step: EvaluationStep | 'not-started',
  { receivedOn, returnedOn, returnReason }: Evaluation = {},
  sentOn: string | undefined,
): readonly string[] {
  if (step === 'returned') return [TEXT.returned(returnedOn ?? '', returnReason ?? '')]
  if (step === 'received' && receivedOn !== undefined) return [TEXT.received(receivedOn)]
  return sentOn === undefined ? [] : [TEXT.sent(sentOn)]
}
