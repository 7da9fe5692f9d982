import type { Cell, SheetRow } from '../workbook'
import { EMPTY_CELL } from '../workbook'
import { LIMITS } from './limits'
import { filledDown, mergeOf, type Merge } from './merges'
import { isTrue } from './package-parts'
import { serialDate, type DateSystem } from './serial-date'
import { unescaped } from './strings'
import { walkXml, type Attributes } from './xml'

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly strings: readonly string[]
  readonly dateStyles: readonly boolean[]
  readonly dateSystem: DateSystem
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
 * The rows of a sheet part. `undefined`: not readable; `'too-large'`: more rows, columns or cells than `LIMITS`.
 * One odd cell never refuses the file: it becomes an `error` cell that the reader of its column complains about.
 */
export function sheetRows(xml: string, context: CellContext): readonly SheetRow[] | 'too-large' | undefined {
  const rows: { number: number; hidden: boolean; cells: Cell[] }[] = []
  const merges: Merge[] = []
  let cells = 0
  let tooLarge = false
  let open: OpenCell | undefined
  let target: Target
  const whole = walkXml(xml, {
    open: (name, attributes) => {
      if (tooLarge) return
      if (name === 'row') {
        const number = Number(attributes['r'] ?? (rows.at(-1)?.number ?? 0) + 1)
        tooLarge = rows.length >= LIMITS.rows || !Number.isSafeInteger(number)
        rows.push({ number, hidden: isTrue(attributes['hidden']), cells: [] })
      } else if (name === 'c') {
        const column = columnOf(attributes['r']) ?? rows.at(-1)?.cells.length ?? 0
        cells += 1
        tooLarge = cells > LIMITS.cells
        open = { column, attributes, value: undefined, inline: undefined, formula: undefined }
      } else if (name === 'mergeCell') {
        const merge = mergeOf(attributes['ref'] ?? '')
        if (merge !== undefined && merges.length < LIMITS.merges) merges.push(merge)
      } else target = targetOf(name, target)
    },
    text: (text) => {
      if (open !== undefined && target !== undefined) open[target] = (open[target] ?? '') + text
    },
    close: (name) => {
      if (name === 'v' || name === 't' || name === 'f') target = undefined
      if (name !== 'c' || open === undefined) return
      // Far-right cells that only carry a style are dropped; a value there is too much of a ledger.
      const cell = cellOf(open, context)
      if (open.column < LIMITS.columns) place(rows.at(-1)?.cells, open.column, cell)
      else tooLarge ||= cell.kind !== 'empty'
      open = undefined
    },
  })
  if (tooLarge) return 'too-large'
  return whole ? filledDown(rows, merges).filter(({ cells }) => cells.some(holdsSomething)) : undefined
}

const targetOf = (name: string, current: Target): Target => {
  if (name === 'v') return 'value'
  if (name === 't') return 'inline'
  return name === 'f' ? 'formula' : current
}

const holdsSomething = ({ kind, formula }: Cell): boolean => kind !== 'empty' || formula !== undefined

function place(cells: Cell[] | undefined, column: number, cell: Cell): void {
  if (cells === undefined || !holdsSomething(cell)) return
  while (cells.length < column) cells.push(EMPTY_CELL)
  cells[column] = cell
}

/** Column from 0 of a reference such as `AB12`. */
export function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference ?? '')?.[1]
  if (letters === undefined) return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + (letter.charCodeAt(0) - 64)
  return column - 1
}

function cellOf({ attributes, value, inline, formula }: OpenCell, context: CellContext): Cell {
  const plain = valueOf(attributes, value, inline, context)
  const cut =
    plain.text.length > LIMITS.cellText ? { ...plain, text: plain.text.slice(0, LIMITS.cellText) } : plain
  return formula === undefined ? cut : { ...cut, formula: unescaped(formula).slice(0, LIMITS.cellText) }
}

function valueOf(
  attributes: Attributes,
  value: string | undefined,
  inline: string | undefined,
  { strings, dateStyles, dateSystem }: CellContext,
): Cell {
  switch (attributes['t'] ?? 'n') {
    case 's':
      return text(strings[Number(value ?? NaN)])
    case 'str':
      return text(value === undefined ? '' : unescaped(value))
    case 'inlineStr':
      return text(unescaped(inline ?? ''))
    case 'b':
      return { kind: 'boolean', text: value === '1' ? 'TRUE' : 'FALSE' }
    case 'd':
      return { kind: 'date', text: (value ?? '').slice(0, 10) }
    case 'n':
      return value === undefined || value.trim() === ''
        ? EMPTY_CELL
        : number(value, dateStyles[Number(attributes['s'] ?? -1)] === true, dateSystem)
    default:
      return { kind: 'error', text: value ?? '' }
  }
}

const text = (value: string | undefined): Cell =>
  value === undefined
    ? { kind: 'error', text: '' }
    : value === ''
      ? EMPTY_CELL
      : { kind: 'text', text: value }

function number(literal: string, asDate: boolean, system: DateSystem): Cell {
  const value = Number(literal)
  if (!Number.isFinite(value)) return { kind: 'error', text: literal }
  const date = asDate ? serialDate(value, system) : undefined
  return date === undefined ? { kind: 'number', text: digits(literal, value) } : { kind: 'date', text: date }
}

/** The number's digits without an exponent: a phone of 1.3800138E10 is 13800138000. */
const digits = (literal: string, value: number): string => {
  if (Number.isInteger(value)) return BigInt(value).toString()
  return /e/i.test(literal) ? String(value) : literal.trim()
}
