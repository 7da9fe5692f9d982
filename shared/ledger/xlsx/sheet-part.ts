import type { Cell, SheetRow } from '../workbook'
import { EMPTY_CELL } from '../workbook'
import { cellValue, type CellContext } from './cell-value'
import { LIMITS } from './limits'
import { fillDown, mergeOf, type Merge } from './merges'
import { isTrue } from './package-parts'
import { unescaped } from './strings'
import { walkXml, type Attributes } from './xml'

/** What may still be read of all the sheets of a file. */
export interface Allowance {
  cells: number
  /** In characters. */
  text: number
}

interface OpenRow {
  readonly number: number
  readonly hidden: boolean
  readonly cells: Cell[]
  /** Column of the next cell that does not say its own. */
  next: number
}

interface OpenCell {
  readonly column: number
  readonly attributes: Attributes
  value: string | undefined
  inline: string | undefined
  formula: string | undefined
}

type Target = 'value' | 'inline' | 'formula' | undefined

/**
 * The rows of a sheet part that hold something. `undefined`: not readable, or one row or cell stands in it twice;
 * `'too-large'`: more rows, columns, cells or text than allowed. Rows and cells that only carry a format cost nothing:
 * borders drawn to row 1,048,576 are a habit. One odd cell never refuses the file: it becomes an `error` cell that the
 * reader of its column complains about.
 */
export function sheetRows(
  xml: string,
  context: CellContext,
  left: Allowance,
): readonly SheetRow[] | 'too-large' | undefined {
  const rows: OpenRow[] = []
  const merges: Merge[] = []
  let number = 0
  let row: OpenRow | undefined
  let open: OpenCell | undefined
  let target: Target
  let inPhonetic = false
  let tooLarge = false
  let twice = false
  const whole = walkXml(xml, {
    open: (name, attributes) => {
      if (tooLarge) return
      if (name === 'row') {
        number = rowNumber(attributes['r'], number)
        row = { number, hidden: isTrue(attributes['hidden']), cells: [], next: 0 }
      } else if (name === 'c' && row !== undefined) {
        const column = columnOf(attributes['r']) ?? row.next
        row.next = column + 1
        open = { column, attributes, value: undefined, inline: undefined, formula: undefined }
      } else if (name === 'mergeCell') {
        const merge = mergeOf(attributes['ref'] ?? '')
        if (merge !== undefined && merges.length < LIMITS.merges) merges.push(merge)
      } else if (name === 'rPh') inPhonetic = true
      else {
        target = inPhonetic ? undefined : targetOf(name, target)
        // A cell that shares another's formula has an element without text.
        if (name === 'f' && open !== undefined) open.formula ??= ''
      }
    },
    text: (text) => {
      if (open !== undefined && target !== undefined) open[target] = (open[target] ?? '') + text
    },
    close: (name) => {
      if (name === 'v' || name === 't' || name === 'f') target = undefined
      else if (name === 'rPh') inPhonetic = false
      else if (name === 'c' && open !== undefined && row !== undefined) {
        const cell = cellOf(open, context)
        if (holdsSomething(cell)) {
          tooLarge ||= (open.column >= LIMITS.columns && cell.text.trim() !== '') || !allowed(cell, left)
          twice ||= holdsSomething(row.cells[open.column] ?? EMPTY_CELL)
          if (open.column < LIMITS.columns) place(row.cells, open.column, cell)
        }
        open = undefined
      } else if (name === 'row' && row !== undefined) {
        if (row.cells.length > 0) rows.push(row)
        tooLarge ||= rows.length > LIMITS.rows
        row = undefined
      }
    },
  })
  if (tooLarge) return 'too-large'
  if (!whole || twice || !inOrder(rows)) return undefined
  return fillDown(rows, merges, left)
    ? rows.map(({ number, hidden, cells }) => ({ number, hidden, cells }))
    : 'too-large'
}

const rowNumber = (reference: string | undefined, previous: number): number =>
  reference === undefined ? previous + 1 : Number(reference)

/** Whether every row has a number of its own; they are put in order. */
function inOrder(rows: OpenRow[]): boolean {
  rows.sort((one, other) => one.number - other.number)
  return rows.every(({ number }, at) => Number.isSafeInteger(number) && number > (rows[at - 1]?.number ?? 0))
}

const targetOf = (name: string, current: Target): Target => {
  if (name === 'v') return 'value'
  if (name === 't') return 'inline'
  return name === 'f' ? 'formula' : current
}

export const holdsSomething = ({ kind, formula }: Cell): boolean => kind !== 'empty' || formula !== undefined

function allowed({ text, formula = '' }: Cell, left: Allowance): boolean {
  left.cells -= 1
  left.text -= text.length + formula.length
  return left.cells >= 0 && left.text >= 0
}

function place(cells: Cell[], column: number, cell: Cell): void {
  while (cells.length < column) cells.push(EMPTY_CELL)
  cells[column] = cell
}

/** Column from 0 of a reference such as `AB12`. */
export function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/i.exec(reference ?? '')?.[1]
  if (letters === undefined) return undefined
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64)
  return column - 1
}

function cellOf({ attributes, value, inline, formula }: OpenCell, context: CellContext): Cell {
  const plain = cellValue({ type: attributes['t'], style: attributes['s'], value, inline }, context)
  const cut =
    plain.text.length > LIMITS.cellText ? { ...plain, text: plain.text.slice(0, LIMITS.cellText) } : plain
  return formula === undefined ? cut : { ...cut, formula: unescaped(formula).slice(0, LIMITS.cellText) }
}
