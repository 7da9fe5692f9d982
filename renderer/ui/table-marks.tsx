import { Checkbox } from 'antd'
import { TABLE_TEXT } from '../text/tables'

/** The rows of a table that a person marked, by their keys; some may not be shown now. */
export interface TableMarks<R> {
  readonly marked: ReadonlySet<string>
  readonly onMark: (marked: ReadonlySet<string>) => void
  /** What a row is called. */
  readonly nameOf: (row: R) => string
}

/** Marks or unmarks some keys, whatever else is marked. */
export function withMarks(
  marked: ReadonlySet<string>,
  keys: readonly string[],
  on: boolean,
): ReadonlySet<string> {
  const next = new Set(marked)
  for (const key of keys) {
    if (on) next.add(key)
    else next.delete(key)
  }
  return next
}

interface MarkHeadProps<R> {
  readonly marks: TableMarks<R>
  /** Keys of the rows that the table shows. */
  readonly keys: readonly string[]
}

/** Heading of the column of marks: marks all that are shown, or none of them. */
export function MarkHead<R>({ marks: { marked, onMark }, keys }: MarkHeadProps<R>) {
  const count = keys.filter((key) => marked.has(key)).length
  return (
    <th scope="col" className="mark">
      <Checkbox
        aria-label={TABLE_TEXT.markAll}
        checked={count > 0 && count === keys.length}
        indeterminate={count > 0 && count < keys.length}
        onChange={({ target }) => onMark(withMarks(marked, keys, target.checked))}
      />
    </th>
  )
}

interface MarkCellProps<R> {
  readonly marks: TableMarks<R>
  readonly row: R
  readonly rowKey: string
}

/** The mark of one row. The table is one tab stop, where the space bar does the same. */
export function MarkCell<R>({ marks: { marked, onMark, nameOf }, row, rowKey }: MarkCellProps<R>) {
  return (
    <td className="mark" onClick={(event) => event.stopPropagation()}>
      <Checkbox
        tabIndex={-1}
        aria-label={TABLE_TEXT.mark(nameOf(row))}
        checked={marked.has(rowKey)}
        onChange={({ target }) => onMark(withMarks(marked, [rowKey], target.checked))}
      />
    </td>
  )
}
