import { EMPTY_CELL, type Cell } from '../workbook'

/** A merged range; rows from 1, columns from 0, both ends included. */
export interface Merge {
  readonly top: number
  readonly bottom: number
  readonly left: number
}

/** A range such as `A3:A7`; `undefined` for one that does not span rows (titles across columns stay as they are). */
export function mergeOf(reference: string): Merge | undefined {
  const match = /^([A-Z]{1,3})(\d+):[A-Z]{1,3}(\d+)$/.exec(reference)
  if (match === null) return undefined
  const [, letters = '', top, bottom] = match
  let left = 0
  for (const letter of letters) left = left * 26 + (letter.charCodeAt(0) - 64)
  const merge = { top: Number(top), bottom: Number(bottom), left: left - 1 }
  return merge.bottom > merge.top ? merge : undefined
}

interface FillableRow {
  readonly number: number
  readonly cells: Cell[]
}

/**
 * Fills every vertical merge down its first column: a name merged over its members' rows, and titles merged over two
 * header rows, stand in each row as the eye reads them. Rows that the file does not have, or that hold nothing of
 * their own, stay away: a merge down to row 1,048,576 costs nothing. False: more cells than `left` allows.
 */
export function fillDown(
  rows: readonly FillableRow[],
  merges: readonly Merge[],
  left: { cells: number },
): boolean {
  const indexes = new Map(rows.map(({ number }, index) => [number, index]))
  // Merges of one column never overlap. Those that do are an attack: every pair of them would walk the same rows.
  const filledTo = new Map<number, number>()
  for (const merge of merges.toSorted((one, other) => one.top - other.top)) {
    const top = indexes.get(merge.top)
    const first = top === undefined ? undefined : rows[top]?.cells[merge.left]
    if (top === undefined || first === undefined || first.kind === 'empty') continue
    if (merge.top <= (filledTo.get(merge.left) ?? 0)) continue
    filledTo.set(merge.left, merge.bottom)
    for (let index = top + 1; (rows[index]?.number ?? Infinity) <= merge.bottom; index += 1) {
      if (fill(rows[index]?.cells ?? [], merge.left, first)) left.cells -= 1
      if (left.cells < 0) return false
    }
  }
  return true
}

function fill(cells: Cell[], column: number, cell: Cell): boolean {
  if ((cells[column]?.kind ?? 'empty') !== 'empty') return false
  while (cells.length < column) cells.push(EMPTY_CELL)
  cells[column] = cell
  return true
}
