import type { Json } from '../base/json'
import type { RecordState } from '../records/version'
import { MAX_GROUPS, MAX_JOINED, MAX_RECORD_LENGTH, MAX_SIBLINGS } from './record-limits'

/** Whether a record still fits into a bundle after a group of it was merged, with room for the next write. */
export function hasRoom({ groups }: RecordState, group: string): boolean {
  const siblings = groups[group] ?? []
  const [first] = siblings
  if (Object.keys(groups).length > MAX_GROUPS || siblings.length > MAX_SIBLINGS) return false
  if (lengthOf(groups as unknown as Json, MAX_RECORD_LENGTH) > MAX_RECORD_LENGTH) return false
  if (siblings.length === 1 && first !== undefined)
    return Object.keys(first.version.seen).length <= MAX_JOINED
  return new Set(siblings.flatMap(({ version }) => Object.keys(version.seen))).size <= MAX_JOINED
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
