import { canonicalText } from '../base/json'
import type { ReplicaId, Sibling } from '../records/version'
import { covers } from './vector'

/**
 * Whether a value that arrived shows that another database writes, or wrote, under our replica id: a write that we do
 * not know of, or one number with two contents. The PC was put back in silence or its image was cloned (threat 30).
 * What we wrote stands in `held`, or what does has seen it; so a number of ours that nothing there knows was given by
 * another database, also where we have given it to another record.
 */
export const showsTwin = (
  { version, value }: Sibling,
  own: { readonly replica: ReplicaId; readonly counter: number },
  held: readonly Sibling[],
): boolean => {
  if ((version.seen[own.replica] ?? 0) > own.counter) return true
  if (version.dot.replica !== own.replica) return false
  if (!held.some((ours) => covers(ours.version.seen, version.dot))) return true
  return held.some(
    (ours) =>
      ours.version.dot.replica === own.replica &&
      ours.version.dot.counter === version.dot.counter &&
      canonicalText(ours.value) !== canonicalText(value),
  )
}
