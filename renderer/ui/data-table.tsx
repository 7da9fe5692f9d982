import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { LISTS_TEXT } from '../text/lists'
import { TABLE_TEXT } from '../text/tables'
import { LinkButton } from './link-button'
import { columnChoice, NO_COLUMN_CHOICE, shownColumns } from './list-memory/chosen-columns'
import { ColumnPanel } from './list-memory/column-panel'
import { useListMemory } from './list-memory/use-list-memory'
import { orderKeeper } from './order-keeper'
import { useRemembered } from './remembered'
import { movesInRow } from './row-controls'
import { useGridFocus } from './step-focus'
import { SIZES } from './theme'
import type { TableColumn, TableOrder } from './table-column'
import { SheetOut } from './sheet-out/sheet-out'
import { TableHead } from './table-head'
import { MarkCell, MarkHead, withMarks, type TableMarks } from './table-marks'
import { TableTotal } from './table-total'
import { TableTools } from './table-tools'
import { useWindowOfRows } from './use-window-of-rows'

interface DataTableProps<R> {
  /** What the table lists; read out, and the key under which order and place are remembered. */
  readonly label: string
  readonly columns: readonly TableColumn<R>[]
  readonly rows: readonly R[]
  readonly rowKey: (row: R) => string
  /** Enter or a click on a row. */
  readonly onOpen?: (row: R) => void
  readonly firstOrder?: TableOrder
  /** Shown instead of the table when there are no rows. */
  readonly empty: ReactNode
  /** Takes the height that is left on the page and scrolls inside. */
  readonly fill?: boolean
  /** Whether it can be saved as .xlsx; lists whose rows open can, unless told otherwise. */
  readonly tools?: boolean
  /** A last row with the totals that its sheet has. */
  readonly totals?: boolean
  /** Every column of the import template, for a list that can be imported again. */
  readonly ledger?: () => Promise<readonly TableColumn<R>[]>
  /** Lets rows be marked, for what is done with several at once. */
  readonly marks?: TableMarks<R>
}

/**
 * The one table pattern: a real table in one-line rows, of which only those in sight are drawn. One tab stop;
 * ↑ ↓ PgUp PgDn Home End move, Enter opens, the space bar marks.
 */
export function DataTable<R>({
  label,
  columns: offered,
  rows,
  rowKey,
  onOpen,
  firstOrder,
  empty,
  fill = false,
  tools = fill || onOpen !== undefined,
  totals = false,
  ledger,
  marks,
}: DataTableProps<R>) {
  const box = useRef<HTMLDivElement>(null)
  const grid = useRef<HTMLTableElement>(null)
  const keepFocus = useGridFocus(grid)
  const id = useId()
  const [order, setOrder] = useRemembered<TableOrder | undefined>(`order ${label}`, firstOrder)
  const [active, setActive] = useRemembered<string | undefined>(`row ${label}`, undefined)
  const [choice, setChoice] = useListMemory(`columns ${label}`, columnChoice, NO_COLUMN_CHOICE)
  const [choosing, setChoosing] = useState(false)
  const columns = useMemo(() => (tools ? shownColumns(offered, choice) : offered), [tools, offered, choice])
  const [keep] = useState(() => orderKeeper<R>())
  const sorted = useMemo(() => keep(rows, columns, order), [keep, rows, columns, order])
  const { from, to, onScroll } = useWindowOfRows(box, sorted.length)
  if (rows.length === 0) return <div className="data-table">{empty}</div>

  const at = sorted.findIndex((row) => rowKey(row) === active)
  const move = (index: number): void => {
    const next = Math.max(0, Math.min(index, sorted.length - 1))
    const row = sorted[next]
    if (row === undefined) return
    setActive(rowKey(row))
    bringIntoSight(box.current, next)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (movesInRow(event, document.getElementById(`${id}-${at}`))) return event.preventDefault()
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey) return
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / SIZES.row) - 2)
    const target = TARGETS[event.key]?.(at, page, sorted.length)
    const row = sorted[at]
    if (target !== undefined) move(target)
    else if (event.key === 'Enter' && row !== undefined) onOpen?.(row)
    else if (event.key === ' ' && row !== undefined && marks !== undefined) {
      const key = rowKey(row)
      marks.onMark(withMarks(marks.marked, [key], !marks.marked.has(key)))
    } else return
    event.preventDefault()
  }
  const width = columns.length + (marks === undefined ? 0 : 1)
  const opens = onOpen === undefined ? '' : ' data-table-opens'
  return (
    <>
      {tools && (
        <TableTools inHeader={fill}>
          <LinkButton onClick={() => setChoosing(true)}>{LISTS_TEXT.columns}</LinkButton>
          <SheetOut label={label} columns={columns} rows={sorted} {...(ledger !== undefined && { ledger })} />
        </TableTools>
      )}
      {choosing && (
        <ColumnPanel
          columns={offered}
          choice={choice}
          onChoice={(next) => void setChoice(next)}
          onClose={() => setChoosing(false)}
        />
      )}
      <div className={`data-table${fill ? ' data-table-fill' : ''}${opens}`} ref={box} onScroll={onScroll}>
        <table
          role="grid"
          aria-label={label}
          aria-rowcount={sorted.length + (totals ? 2 : 1)}
          aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
          aria-describedby={`${id}-keys`}
          tabIndex={0}
          style={{ minWidth: leastWidth(columns) }}
          onKeyDown={onKeyDown}
          ref={grid}
          onFocus={(event) => {
            keepFocus(event)
            if (at < 0 && event.target === event.currentTarget) move(0)
          }}
        >
          <TableHead
            columns={columns}
            order={order}
            onOrder={setOrder}
            mark={marks !== undefined && <MarkHead marks={marks} keys={sorted.map(rowKey)} />}
          />
          <tbody>
            <Spacer rows={from} columns={width} />
            {sorted.slice(from, to).map((row, offset) => (
              <tr
                key={rowKey(row)}
                id={`${id}-${from + offset}`}
                aria-rowindex={from + offset + 2}
                aria-selected={from + offset === at}
                // Chosen before the press brings the focus: the list would go to its first row, away from the pointer.
                onMouseDown={() => setActive(rowKey(row))}
                onFocus={() => setActive(rowKey(row))}
                onClick={() => {
                  setActive(rowKey(row))
                  onOpen?.(row)
                }}
              >
                {marks !== undefined && <MarkCell marks={marks} row={row} rowKey={rowKey(row)} />}
                {columns.map((column) => (
                  <td
                    key={column.key}
                    className={column.number === true ? 'number' : undefined}
                    title={column.whole?.(row)}
                  >
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            ))}
            <Spacer rows={sorted.length - to} columns={width} />
          </tbody>
          {totals && <TableTotal columns={columns} rows={sorted} />}
        </table>
        <span id={`${id}-keys`} hidden>
          {marks === undefined ? TABLE_TEXT.keys : TABLE_TEXT.markKeys}
        </span>
      </div>
    </>
  )
}

/** What a column without a width of its own needs to be read; narrower pages scroll the table sideways. */
const LEAST = 160

const leastWidth = <R,>(columns: readonly TableColumn<R>[]): number =>
  columns.reduce((sum, { width = LEAST }) => sum + width, 0)

/** Where a key leads from row `at`, `page` rows at a time, of `count`. */
const TARGETS: Readonly<Record<string, (at: number, page: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, page) => at + page,
  PageUp: (at, page) => at - page,
  Home: () => 0,
  End: (_at, _page, count) => count - 1,
}

const Spacer = ({ rows, columns }: { readonly rows: number; readonly columns: number }) =>
  rows > 0 && (
    <tr className="spacer" aria-hidden="true" style={{ height: rows * SIZES.row }}>
      <td colSpan={columns} />
    </tr>
  )

/** Scrolls so that row `index` stands below the sticky head and above the lower edge. */
function bringIntoSight(box: HTMLElement | null, index: number): void {
  if (box === null) return
  const top = index * SIZES.row
  if (top < box.scrollTop) box.scrollTo({ top })
  const bottom = top + 2 * SIZES.row - box.clientHeight
  if (bottom > box.scrollTop) box.scrollTo({ top: bottom })
}
