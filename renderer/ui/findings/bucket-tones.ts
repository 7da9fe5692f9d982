import type { Bucket } from '../../../shared/rules/bucket'
import type { Tone } from '../tag'

/** Red for what is broken or late, amber for what is soon; advice and open questions stay plain. */
export const BUCKET_TONES: Readonly<Record<Bucket, Tone>> = {
  overdue: 'bad',
  violation: 'bad',
  soon: 'warn',
  reminder: 'plain',
  undetermined: 'plain',
}
