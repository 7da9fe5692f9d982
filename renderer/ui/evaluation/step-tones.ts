import type { EvaluationStep } from '../../../shared/codes/evaluation-steps'
import type { Tone } from '../tag'

/** The ground on which the word for a step stands. */
export const STEP_TONES: Readonly<Record<EvaluationStep | 'not-started', Tone>> = {
  'not-started': 'plain',
  draft: 'info',
  documents: 'info',
  site: 'info',
  confirmed: 'info',
  review: 'info',
  provisional: 'info',
  notice: 'info',
  final: 'ok',
  sent: 'ok',
  received: 'ok',
  returned: 'bad',
  archived: 'plain',
}
