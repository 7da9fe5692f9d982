import type { ReactNode } from 'react'
import { TABLE_TEXT } from '../text/tables'
import type { TableColumn, TableOrder } from './table-column'

interface TableHeadProps<R> {
  readonly columns: readonly TableColumn<R>[]
  readonly order: TableOrder | undefined
  readonly onOrder: (order: TableOrder | undefined) => void
  /** Heading of the column of marks, which stands first. */
  readonly mark?: ReactNode
}

/** A table of fixed layout takes no per cent beside pixels, but it takes those of the window. */
const widthText = (width: number, grows: number): string =>
  grows === 0 ? `${width}px` : `max(${width}px, ${width}px + (100vw - 1366px) * ${grows / 100})`

/** Headings; pressing one orders upwards, then downwards, then as it came. */
export function TableHead<R>({ columns, order, onOrder, mark }: TableHeadProps<R>) {
  const next = (key: string): TableOrder | undefined => {
    if (order?.key !== key) return { key, down: false }
    return order.down ? undefined : { key, down: true }
  }
  return (
    <thead>
      <tr aria-rowindex={1}>
        {mark}
        {columns.map(({ key, title, width, grows = 0, number, order: compare }) => (
          <th
            key={key}
            scope="col"
            className={number === true ? 'number' : undefined}
            style={width === undefined ? undefined : { width: widthText(width, grows) }}
            aria-sort={order?.key === key ? (order.down ? 'descending' : 'ascending') : undefined}
          >
            {compare === undefined ? (
              title
            ) : (
              <button type="button" onClick={() => onOrder(next(key))} title={TABLE_TEXT.orderBy(title)}>
                {title}
                {order?.key === key && <span className="direction">{order.down ? '↓' : '↑'}</span>}
              </button>
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}
