import { DIVISIONS } from '../codes/divisions'

/**
 * Whether two divisions are one, or one's area went to the other, directly or by way of a third: then an address that
 * names the one is no sign of a move from the other. Codes of GB/T 2260.
 */
export const areSameTerritory = (one: string, other: string): boolean => reached(one).has(other)

function reached(code: string): ReadonlySet<string> {
  const seen = new Set<string>()
  const open = [code]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    for (const division of DIVISIONS) {
      if (division.code === next) open.push(...(division.successors ?? []))
      if (division.successors?.includes(next) === true) open.push(division.code)
    }
  }
  return seen
}
