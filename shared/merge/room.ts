import type { Json } from '../base/json'
import type { RecordState, Sibling } from '../records/version'
import { MAX_GROUPS, MAX_JOINED, MAX_RECORD_LENGTH, MAX_SIBLINGS, MAX_VECTOR } from './record-limits'

/**
 * Whether a record still fits into a bundle after a group of it was merged, with room for the next write. `before`: what
 * was held of it. Who writes on what stands there adds one replica to what all have seen, so one more is taken in even
 * where somebody filled the vector up to its limit: else the next honest word would be the one that is set aside.
 */
export function hasRoom({ groups }: RecordState, group: string, before?: RecordState): boolean {
  const siblings = groups[group] ?? []
  if (Object.keys(groups).length > MAX_GROUPS || siblings.length > MAX_SIBLINGS) return false
  if (lengthOf(groups as unknown as Json, MAX_RECORD_LENGTH) > MAX_RECORD_LENGTH) return false
  const joined = replicasIn(siblings)
  return (
    joined <= MAX_JOINED || (joined < MAX_VECTOR && joined <= replicasIn(before?.groups[group] ?? []) + 1)
  )
}

/** Replicas that the vectors of siblings name together. */
function replicasIn(siblings: readonly Sibling[]): number {
  const [first, ...others] = siblings
  if (first === undefined) return 0
  if (others.length === 0) return Object.keys(first.version.seen).length
  return new Set(siblings.flatMap(({ version }) => Object.keys(version.seen))).size
}

/** UTF-16 units of a value as text, without what escapes add; counted no further than beyond `most`. */
export function lengthOf(json: Json | undefined, most: number): number {
  if (typeof json === 'string') return json.length + 2
  if (typeof json !== 'object' || json === null) return 8
  let length = 2
  for (const [key, value] of Object.entries(json)) {
    length += key.length + 4 + lengthOf(value, most - length)
    if (length > most) return length
  }
  return length
}
