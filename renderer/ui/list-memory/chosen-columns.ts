import { z } from 'zod'
import type { TableColumn } from '../table-column'

/** Which columns of a list are shown, and in which order. */
export const columnChoice = z.object({ order: z.array(z.string()), hidden: z.array(z.string()) })
export type ColumnChoice = z.infer<typeof columnChoice>

export const NO_COLUMN_CHOICE: ColumnChoice = { order: [], hidden: [] }

/** The columns in the chosen order: those that the choice does not know keep their place, verbs stay at the end. */
export function arranged<R>(
  columns: readonly TableColumn<R>[],
  { order }: ColumnChoice,
): readonly TableColumn<R>[] {
  const place = ({ key, title }: TableColumn<R>): number => {
    if (title === '') return columns.length
    const chosen = order.indexOf(key)
    return chosen >= 0 ? chosen : columns.findIndex((column) => column.key === key)
  }
  return columns.toSorted((a, b) => place(a) - place(b))
}

/** The columns that are shown; never none. */
export function shownColumns<R>(
  columns: readonly TableColumn<R>[],
  choice: ColumnChoice,
): readonly TableColumn<R>[] {
  const shown = arranged(columns, choice).filter(({ key }) => !choice.hidden.includes(key))
  return shown.some(({ title }) => title !== '') ? shown : columns
}

/** The choice with one column moved by a place. */
export function moved<R>(
  columns: readonly TableColumn<R>[],
  choice: ColumnChoice,
  key: string,
  by: -1 | 1,
): ColumnChoice {
  const order = arranged(columns, choice).flatMap((column) => (column.title === '' ? [] : [column.key]))
  const at = order.indexOf(key)
  const other = order[at + by]
  if (at < 0 || other === undefined) return choice
  order[at] = other
  order[at + by] = key
  return { ...choice, order }
}
