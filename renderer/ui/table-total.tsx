import { SHEET_OUT_TEXT } from '../text/sheet-out'
import { BLANK } from '../text/values'
import { totalOf } from './sheet-out/list-sheet'
import type { TableColumn } from './table-column'

interface TableTotalProps<R> {
  readonly columns: readonly TableColumn<R>[]
  readonly rows: readonly R[]
}

/** The last row of a table: what its sheet says there too. The first column names the rows and has no total. */
export const TableTotal = <R,>({ columns: [first, ...others], rows }: TableTotalProps<R>) => (
  <tfoot>
    <tr aria-rowindex={rows.length + 2}>
      <th key={first?.key} scope="row">
        {SHEET_OUT_TEXT.total}
      </th>
      {others.map((column) => (
        <td key={column.key} className={column.number === true ? 'number' : undefined}>
          {column.total !== undefined && shown(totalOf(column, rows))}
        </td>
      ))}
    </tr>
  </tfoot>
)

/** A sum of nothing is a figure; a rate of nothing is none. */
const shown = (total: string | number): string => (total === '' ? BLANK : String(total))
