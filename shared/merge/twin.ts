import { canonicalText } from '../base/json'
import type { ReplicaId, Sibling } from '../records/version'

/**
 * Whether a value that arrived shows that another database writes, or wrote, under our replica id: a write that we do
 * not know of, or one number with two contents. The PC was put back in silence or its image was cloned (threat 30).
 */
export const showsTwin = (
  { version, value }: Sibling,
  own: { readonly replica: ReplicaId; readonly counter: number },
  held: readonly Sibling[],
): boolean => {
  if ((version.seen[own.replica] ?? 0) > own.counter) return true
  return held.some(
    (ours) =>
      ours.version.dot.replica === own.replica &&
      version.dot.replica === own.replica &&
      ours.version.dot.counter === version.dot.counter &&
      canonicalText(ours.value) !== canonicalText(value),
  )
}
