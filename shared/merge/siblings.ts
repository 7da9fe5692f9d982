import { canonicalText } from '../base/json'
import type { Sibling, Version } from '../records/version'
import { includes } from './vector'

/**
 * Merges the siblings of one field group. What another sibling's writer had seen is old news and goes; what neither
 * had seen of the other stays beside it. Clocks decide nothing here.
 *
 * Whole vectors are compared and not only the dot: "has seen more" is then a strict order for any input, also for
 * hand-made vectors that cover one another in a ring, so the merge is commutative, associative and idempotent
 * always and never empties a group. Equal vectors with different values (one dot twice, after a silent restore) are
 * siblings.
 */
export function mergeSiblings(a: readonly Sibling[], b: readonly Sibling[]): readonly Sibling[] {
  if (a.length <= 1 && (b.length === 0 || areSame(a, b))) return a
  const all = distinct([...a, ...b])
  return all.filter((sibling) => !all.some((rival) => replaces(rival.version, sibling.version)))
}

/** Whether a write replaces another one: its writer had seen everything the other had, and more. */
export const replaces = (newer: Version, older: Version): boolean =>
  includes(newer.seen, older.seen) && !includes(older.seen, newer.seen)

/** Whether both hold the same siblings; both come out of `mergeSiblings`. */
export const areSame = (a: readonly Sibling[], b: readonly Sibling[]): boolean =>
  a.length === b.length && a.every((sibling, index) => textOf(sibling) === textOf(b[index] as Sibling))

/** One of each write and value, in an order that every replica computes alike. */
function distinct(siblings: readonly Sibling[]): readonly Sibling[] {
  const byKey = new Map<string, Sibling>()
  for (const sibling of siblings) {
    const key = siblingKey(sibling)
    const rival = byKey.get(key)
    // One write with two labels (clock, operator) can only be hand-made; every replica takes the same one.
    if (rival === undefined || textOf(sibling) > textOf(rival)) byKey.set(key, sibling)
  }
  return [...byKey].toSorted(([x], [y]) => (x < y ? -1 : 1)).map(([, sibling]) => sibling)
}

/** Equal for the same write with the same value. */
export const siblingKey = ({ version: { dot, seen }, value }: Sibling): string =>
  `${dot.replica} ${String(dot.counter).padStart(16, '0')} ${canonicalText(seen)} ${canonicalText(value)}`

const textOf = ({ version, value }: Sibling): string =>
  canonicalText({ version: { ...version, dot: { ...version.dot } }, value })
