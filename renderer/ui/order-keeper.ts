import { ordered, type TableColumn, type TableOrder } from './table-column'

type Order<R> = (
  rows: readonly R[],
  columns: readonly TableColumn<R>[],
  order: TableOrder | undefined,
) => readonly R[]

/** A list as it was last put in order. */
interface Known<R> {
  readonly columns: readonly TableColumn<R>[] | undefined
  readonly order: TableOrder | undefined
  readonly places: ReadonlyMap<R, number>
}

/**
 * `ordered` with a memory. Comparing names by pinyin is slow (5,000 rows: a tenth of a second), so a list that was
 * narrowed takes the places that its rows had in the whole one.
 */
export function orderKeeper<R>(): Order<R> {
  let known: Known<R> = { columns: undefined, order: undefined, places: new Map() }
  return (rows, columns, order) => {
    if (known.columns === columns && known.order === order) {
      const placed = rows.map((row) => [known.places.get(row), row] as const)
      if (placed.every(([place]) => place !== undefined)) {
        return placed.toSorted(([one = 0], [other = 0]) => one - other).map(([, row]) => row)
      }
    }
    const sorted = ordered(rows, columns, order)
    known = { columns, order, places: new Map(sorted.map((row, place) => [row, place])) }
    return sorted
  }
}
