import type { ReactNode } from 'react'
import type { RecordView } from '../store/store-face'

/** One column of a `DataTable`. */
export interface TableColumn<R> {
  readonly key: string
  readonly title: string
  /** Width in px; columns without one share what is left. */
  readonly width?: number
  /** Per cent of what a window has beyond the least width of 1366 px that the column takes besides its `width`. */
  readonly grows?: number
  /** Figures: right-aligned, tabular. */
  readonly number?: boolean
  readonly cell: (row: R) => ReactNode
  /** The whole text of a cell that may be cut off, shown on hovering. */
  readonly whole?: (row: R) => string
  /** What an exported sheet says; without it `whole`, else the text that the cell shows. A number is a figure there. */
  readonly text?: (row: R) => string | number
  /** The cell shows a sealed field masked; an exported sheet too, unless the operator asks for it. */
  readonly sealed?: { readonly field: string; readonly record: (row: R) => RecordView }
  /** The last row of a sheet adds the column up, or says of all rows what cannot be added (a rate). */
  readonly total?: true | ((rows: readonly R[]) => string | number)
  /** Makes the column sortable. */
  readonly order?: (a: R, b: R) => number
}

export interface TableOrder {
  readonly key: string
  readonly down: boolean
}

/** Rows in the order of a column; as they came while no column orders them. */
export function ordered<R>(
  rows: readonly R[],
  columns: readonly TableColumn<R>[],
  order: TableOrder | undefined,
): readonly R[] {
  const compare = columns.find(({ key }) => key === order?.key)?.order
  if (compare === undefined) return rows
  return rows.toSorted((a, b) => (order?.down === true ? compare(b, a) : compare(a, b)))
}

const collator = new Intl.Collator('zh-CN', { numeric: true })

/** Compares by the Chinese order (pinyin), blanks last. */
export const byText =
  <R>(text: (row: R) => string | undefined) =>
  (a: R, b: R): number => {
    const [left, right] = [text(a) ?? '', text(b) ?? '']
    if (left === '' || right === '') return Number(left === '') - Number(right === '')
    return collator.compare(left, right)
  }

/** Compares by number, blanks first. */
export const byNumber =
  <R>(number: (row: R) => number | undefined) =>
  (a: R, b: R): number =>
    (number(a) ?? -1) - (number(b) ?? -1)
