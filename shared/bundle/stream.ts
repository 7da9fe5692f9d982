import { fail, ok, type Failure, type Result } from '../base/result'
import type { Manifest } from './manifest'

/**
 * Whether a bundle follows on what was taken in from its sender so far (`position`, 0: nothing). One whose base lies
 * beyond leaves a gap: it is refused, the missing range is named, and the receiver's next bundle carries the true
 * position so that the sender goes back (threat 7).
 */
export const checkStream = (
  position: number,
  { base, upTo }: Manifest['stream'],
): Result<{ readonly position: number; readonly isOlder: boolean }, Failure<'gap'>> =>
  base > position
    ? fail('gap', { from: position + 1, to: base })
    : ok({ position: Math.max(position, upTo), isOlder: upTo < position })
