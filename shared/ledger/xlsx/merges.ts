import { EMPTY_CELL, type Cell, type SheetRow } from '../workbook'

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

/**
 * The rows with every vertical merge filled down its first column: a name merged over its members' rows, and titles
 * merged over two header rows, stand in each row as the eye reads them.
 */
export function filledDown(rows: readonly SheetRow[], merges: readonly Merge[]): readonly SheetRow[] {
  if (merges.length === 0) return rows
  const byNumber = new Map(rows.map((row, index) => [row.number, index]))
  const cells = rows.map((row) => row.cells)
  for (const { top, bottom, left } of merges) {
    const first = cells[byNumber.get(top) ?? -1]?.[left]
    if (first === undefined || first.kind === 'empty') continue
    // Only rows that the file has: a merge down to row 1,048,576 costs nothing.
    let index = (byNumber.get(top) ?? 0) + 1
    for (let row = rows[index]; row !== undefined && row.number <= bottom; row = rows[index]) {
      cells[index] = withCell(cells[index] ?? [], left, first)
      index += 1
    }
  }
  return rows.map((row, index) => ({ ...row, cells: cells[index] ?? [] }))
}

function withCell(cells: readonly Cell[], column: number, cell: Cell): readonly Cell[] {
  if ((cells[column]?.kind ?? 'empty') !== 'empty') return cells
  const filled = Array.from(
    { length: Math.max(cells.length, column + 1) },
    (_, at) => cells[at] ?? EMPTY_CELL,
  )
  filled[column] = cell
  return filled
}
