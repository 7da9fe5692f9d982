import type { Failure } from '../base/result'

/** What the file says a cell holds. `error` is a formula's #REF! and the like. */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error' | 'empty'

/**
 * One cell as the ledger shows it. `text` of a date is `YYYY-MM-DD`, of a number its digits without a format, of a
 * boolean `TRUE` or `FALSE`. A formula is kept as text and never computed: `text` is the value that was saved with it.
 */
export interface Cell {
  readonly kind: CellKind
  readonly text: string
  /** Without `=`; empty when the file only refers to another cell's formula. */
  readonly formula?: string
  /** Of a date cell: its format shows a year and a month, no day. */
  readonly monthOnly?: true
  /** Of a number: the file counts days from 1904, should this be one. */
  readonly from1904?: true
}

export const EMPTY_CELL: Cell = { kind: 'empty', text: '' }

/** A row by its number in the file (from 1); cells by column from 0, empty ones may be holes at the end. */
export interface SheetRow {
  readonly number: number
  readonly hidden: boolean
  readonly cells: readonly Cell[]
}

export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  /** Rows that hold something, in order. Vertical merges are filled down: every row has what the eye sees. */
  readonly rows: readonly SheetRow[]
}

export interface Workbook {
  readonly sheets: readonly Sheet[]
}

/**
 * Why a file cannot be read: `not-xlsx`; `old-format`, an .xls, .et or password-protected file (one container);
 * `damaged`; `too-large`, beyond `xlsx/limits`; `no-rows`, no sheet holds a row.
 */
export type WorkbookFailure = Failure<'not-xlsx' | 'old-format' | 'damaged' | 'too-large' | 'no-rows'>

/** The cell in a column, also beyond the row's end. */
export const cellAt = (row: SheetRow, column: number): Cell => row.cells[column] ?? EMPTY_CELL

/** `A`, `B` … `AA` for columns from 0. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}
