import type { Dot, VersionVector } from '../records/version'

/** Whether a writer with this vector had seen that write. */
export const covers = (seen: VersionVector, dot: Dot): boolean => (seen[dot.replica] ?? 0) >= dot.counter

/** Whether `upper` has seen everything that `lower` has. */
export const includes = (upper: VersionVector, lower: VersionVector): boolean =>
  Object.entries(lower).every(([replica, counter]) => (upper[replica] ?? 0) >= counter)

/** What two writers have seen together: per replica the higher counter. */
export function join(a: VersionVector, b: VersionVector): VersionVector {
  const joined: Record<string, number> = { ...a }
  for (const [replica, counter] of Object.entries(b)) {
    joined[replica] = Math.max(joined[replica] ?? 0, counter)
  }
  return joined
}
