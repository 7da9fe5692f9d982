import { SCORE_COLUMNS, type ScoreColumn } from '../../../../shared/evaluation/score-columns'
import type { Scheme } from '../../../../shared/scoring/scheme'

/** A row of the grid that can be reached with the keys: an indicator, a bonus item or a limit. */
export interface GridRow {
  readonly type: 'indicator' | 'bonus' | 'limit'
  readonly code: string
  /** Section code; `bonus` and `limits` for the two groups below the sections. */
  readonly group: string
}

/** Where the focus is. In rows with one cell the column is only remembered for the way back. */
export interface Place {
  readonly row: number
  readonly column: ScoreColumn
}

/** Every row in printed order. */
export const gridRows = ({ sections, bonus, limits }: Scheme): readonly GridRow[] => [
  ...sections.flatMap(({ code: group, indicators }) =>
    indicators.map(({ code }) => ({ type: 'indicator' as const, code, group })),
  ),
  ...bonus.items.map(({ code }) => ({ type: 'bonus' as const, code, group: 'bonus' })),
  ...limits.map(({ code }) => ({ type: 'limit' as const, code, group: 'limits' })),
]

/** The id of the element that has the focus at a place. */
export const cellId = ({ type, code }: GridRow, column: ScoreColumn): string =>
  type === 'indicator' ? `cell-${code}-${column}` : `cell-${type}-${code}`

/**
 * The column where one goes on typing: the one that has the focus if it is open, else that of the visit, and once that
 * was signed the review's. Where nothing may be typed it stays.
 */
export const columnIn = (open: readonly ScoreColumn[], focused: ScoreColumn): ScoreColumn => {
  if (open.length === 0 || open.includes(focused)) return focused
  return open.includes('site') ? 'site' : (open[0] ?? focused)
}

/** Where an arrow, page, home or end key leads; `undefined` for every other key. PgUp and PgDn go by section. */
export function moved(rows: readonly GridRow[], { row, column }: Place, key: string): Place | undefined {
  const to = (next: number): Place => ({ row: Math.max(0, Math.min(next, rows.length - 1)), column })
  switch (key) {
    case 'ArrowDown':
      return to(row + 1)
    case 'ArrowUp':
      return to(row - 1)
    case 'Home':
      return to(0)
    case 'End':
      return to(rows.length - 1)
    case 'PageDown':
      return to(nextGroup(rows, row))
    case 'PageUp':
      return to(startOfGroup(rows, row - 1))
    case 'ArrowLeft':
    case 'ArrowRight':
      return { row, column: beside(column, key === 'ArrowLeft' ? -1 : 1) }
    default:
      return undefined
  }
}

const nextGroup = (rows: readonly GridRow[], row: number): number => {
  const next = rows.findIndex(({ group }, place) => place > row && group !== rows[row]?.group)
  return next < 0 ? rows.length - 1 : next
}

const startOfGroup = (rows: readonly GridRow[], row: number): number =>
  Math.max(
    0,
    rows.findIndex(({ group }) => group === rows[Math.max(0, row)]?.group),
  )

const beside = (column: ScoreColumn, step: -1 | 1): ScoreColumn =>
  SCORE_COLUMNS[SCORE_COLUMNS.indexOf(column) + step] ?? column
