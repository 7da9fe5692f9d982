/** Which record a row is about. */
export type Assigned<R, E> =
  | { readonly record: E }
  /** Several records fit the row equally well. */
  | { readonly several: number }
  /** The record fits another row of the file as well as this one. */
  | { readonly contestedBy: R }

/**
 * Assigns records to rows, certain matches first: `steps` go from the surest to the weakest, each gives the records
 * that fit a row, and a record that a surer step has given away is gone. Where two rows want one record, or two
 * records fit one row, nothing is guessed.
 */
export function assign<R, E>(
  rows: readonly R[],
  steps: readonly ((row: R) => readonly E[])[],
): ReadonlyMap<R, Assigned<R, E>> {
  const assigned = new Map<R, Assigned<R, E>>()
  const taken = new Set<E>()
  for (const fitting of steps) {
    const wanted = new Map<R, readonly E[]>()
    const wanting = new Map<E, R[]>()
    for (const row of rows.filter((one) => !assigned.has(one))) {
      const found = fitting(row).filter((record) => !taken.has(record))
      if (found.length > 0) wanted.set(row, found)
      for (const record of found) wanting.set(record, [...(wanting.get(record) ?? []), row])
    }
    for (const [row, found] of wanted) {
      const outcome = outcomeOf(row, found, wanting)
      assigned.set(row, outcome)
      if ('record' in outcome) taken.add(outcome.record)
    }
  }
  return assigned
}

function outcomeOf<R, E>(row: R, found: readonly E[], wanting: ReadonlyMap<E, readonly R[]>): Assigned<R, E> {
  const [record, ...more] = found
  if (record === undefined || more.length > 0) return { several: found.length }
  const other = wanting.get(record)?.find((one) => one !== row)
  return other === undefined ? { record } : { contestedBy: other }
}
