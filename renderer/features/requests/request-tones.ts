import type { RequestState } from '../../ui/requests/request-state'
import type { Tone } from '../../ui/tag'

export const REQUEST_TONES: Readonly<Record<RequestState, Tone>> = {
  open: 'info',
  overdue: 'bad',
  answered: 'ok',
  withdrawn: 'plain',
}
