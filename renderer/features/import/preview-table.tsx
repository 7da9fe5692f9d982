import { useEffect, useId, useMemo, useRef, type KeyboardEvent } from 'react'
import type { Column } from '../../../shared/ledger/layout'
import { cellKey } from '../../../shared/ledger/read-row'
import { IMPORT_TEXT as TEXT } from '../../text/import'
import { EmptyState } from '../../ui/empty-state'
import { SIZES } from '../../ui/theme'
import { useWindowOfRows } from '../../ui/use-window-of-rows'
import type { ImportSession } from './import-session'
import type { ImportState } from './import-state'
import { PreviewRow } from './preview-row'
import { PreviewCells, shownColumns, type CellPlace } from './preview-rows'
import type { Preview } from './use-preview'

interface PreviewTableProps {
  readonly state: ImportState
  readonly session: ImportSession
  readonly preview: Preview
}

/**
 * The rows of one sheet as a grid: arrows move from cell to cell, Enter edits, Escape gives up. Row number and outcome
 * stay at the left while the cells scroll.
 */
export function PreviewTable({ state, session, preview }: PreviewTableProps) {
  const { file, plan, work } = state
  const box = useRef<HTMLDivElement>(null)
  const grid = useRef<HTMLTableElement>(null)
  const id = useId()
  const { sheet, rows, active, editing } = preview
  const columns = useMemo(() => shownColumns(plan?.layouts[sheet]), [plan, sheet])
  const cells = useMemo(
    () => (file === undefined ? undefined : new PreviewCells(file.workbook, sheet, work.edits)),
    [file, sheet, work.edits],
  )
  const { from, to, onScroll } = useWindowOfRows(box, rows.length)
  const at = rows.findIndex(({ row }) => active?.sheet === sheet && row === active.row)
  useEffect(() => {
    if (active !== undefined) bringIntoSight(box.current, at, active.column)
  }, [active, at])
  useEffect(() => {
    if (preview.jumps > 0) grid.current?.focus({ preventScroll: true })
  }, [preview.jumps])
  if (cells === undefined) return null

  const move = (down: number, right: number): void => {
    const row = rows[clamp(at < 0 ? 0 : at + down, rows.length)]
    const here = columns.findIndex(({ index }) => index === active?.column)
    const column = columns[clamp(here < 0 ? 0 : here + right, columns.length)]
    if (row !== undefined && column !== undefined)
      preview.toCell({ sheet, row: row.row, column: column.index })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey) return
    const step = STEPS[event.key]
    if (step !== undefined) move(...step)
    else if ((event.key === 'Enter' || event.key === 'F2') && active !== undefined) preview.edit(true)
    else return
    event.preventDefault()
  }
  const finish = (place: CellPlace, text: string | undefined): void => {
    preview.edit(false)
    grid.current?.focus()
    if (text !== undefined) session.edit({ [cellKey(place.sheet, place.row, place.column)]: text })
  }
  const name = file?.workbook.sheets[sheet]?.name ?? ''
  return (
    <div className="import-grid" ref={box} onScroll={onScroll}>
      <table
        ref={grid}
        role="grid"
        aria-label={TEXT.tableLabel(name)}
        aria-rowcount={rows.length + 1}
        aria-activedescendant={
          active === undefined || at < 0 ? undefined : `${id}-${active.row}-${active.column}`
        }
        aria-describedby={`${id}-keys`}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <Head columns={columns} />
        <tbody>
          <Spacer rows={from} columns={columns.length + 2} />
          {rows.slice(from, to).map((row) => (
            <PreviewRow
              key={row.row}
              id={`${id}-${row.row}`}
              row={row}
              columns={columns}
              cells={cells}
              active={active !== undefined && row.row === active.row ? active.column : undefined}
              editing={editing && row.row === active?.row}
              onCell={(column) => preview.toCell({ sheet, row: row.row, column })}
              onEdit={(column) => {
                preview.toCell({ sheet, row: row.row, column })
                preview.edit(true)
              }}
              onFinish={(column, text) => finish({ sheet, row: row.row, column }, text)}
            />
          ))}
          <Spacer rows={rows.length - to} columns={columns.length + 2} />
        </tbody>
      </table>
      {rows.length === 0 && (
        <EmptyState title={preview.filter === 'all' ? TEXT.noRows : TEXT.nothingHere}>
          {preview.filter === 'all' ? TEXT.noRowsHint : TEXT.nothingHereHint}
        </EmptyState>
      )}
      <span id={`${id}-keys`} hidden>
        {TEXT.tableKeys}
      </span>
    </div>
  )
}

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [12, 0],
  PageUp: [-12, 0],
  Home: [0, -1000],
  End: [0, 1000],
}

const clamp = (index: number, count: number): number => Math.max(0, Math.min(index, count - 1))

const Head = ({ columns }: { readonly columns: readonly Column[] }) => (
  <thead>
    <tr>
      <th scope="col" className="import-row-number">
        {TEXT.rowNumber}
      </th>
      <th scope="col" className="import-outcome">
        {TEXT.outcome}
      </th>
      {columns.map(({ index, title, target }) => (
        <th
          key={index}
          scope="col"
          data-column={index}
          className={target === 'name' ? 'import-name' : undefined}
        >
          {title}
        </th>
      ))}
    </tr>
  </thead>
)

const Spacer = ({ rows, columns }: { readonly rows: number; readonly columns: number }) =>
  rows > 0 && (
    <tr className="spacer" aria-hidden="true" style={{ height: rows * SIZES.row }}>
      <td colSpan={columns} />
    </tr>
  )

/** Scrolls so that the active cell stands clear of the head above and of what is fixed at the left. */
function bringIntoSight(box: HTMLElement | null, index: number, column: number): void {
  if (box === null || index < 0) return
  const top = index * SIZES.row
  const bottom = top + 2 * SIZES.row - box.clientHeight
  const head = box.querySelector<HTMLElement>(`th[data-column="${column}"]`)
  const cell = head?.offsetLeft ?? 0
  const left = cell - fixedWidth(box, column)
  const right = cell + (head?.offsetWidth ?? 0) - box.clientWidth
  box.scrollTo({
    top: Math.min(top, Math.max(box.scrollTop, bottom)),
    left: Math.max(0, Math.min(left, Math.max(box.scrollLeft, right))),
  })
}

/** What stays at the left while the cells scroll: row number, outcome and, right of it, the name. */
function fixedWidth(box: HTMLElement, column: number): number {
  const fixed = [
    ...box.querySelectorAll<HTMLElement>(
      'thead .import-row-number, thead .import-outcome, thead .import-name',
    ),
  ]
  return fixed
    .filter(({ dataset }) => dataset['column'] !== String(column))
    .reduce((sum, { offsetWidth }) => sum + offsetWidth, 0)
}
