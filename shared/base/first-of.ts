/** The first `count` of `rows` in the order of `compare`, as sorting would find them, for a fraction of its comparisons. */
export function firstOf<R>(rows: readonly R[], count: number, compare: (a: R, b: R) => number): readonly R[] {
  const first: R[] = []
  for (const row of rows) {
    const last = first.at(-1)
    if (first.length === count && (last === undefined || compare(row, last) >= 0)) continue
    const place = first.findLastIndex((known) => compare(known, row) <= 0) + 1
    first.splice(place, 0, row)
    if (first.length > count) first.pop()
  }
  return first
}
