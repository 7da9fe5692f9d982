import { officeOfReplica } from '../records/replica-id'
import type { Sibling } from '../records/version'

/**
 * The sibling that every replica shows while several stand: the owner's, then the latest by hybrid clock, then by
 * replica id. `isOwner` tells whether an office may write the group.
 */
export function shownSibling(
  siblings: readonly Sibling[],
  isOwner: (office: string) => boolean,
): Sibling | undefined {
  const rank = ({ version }: Sibling): string =>
    `${isOwner(officeOfReplica(version.dot.replica)) ? 1 : 0}|${version.clock}|${version.dot.replica}`
  return siblings.length < 2
    ? siblings[0]
    : siblings.reduce((best, sibling) => (rank(sibling) > rank(best) ? sibling : best))
}
