import type { Cell } from '../workbook'
import { EMPTY_CELL } from '../workbook'
import { isTrue } from './package-parts'
import { serialDate, type DateSystem } from './serial-date'
import { unescaped } from './strings'
import type { DateStyle } from './styles'

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly strings: readonly string[]
  /** By the index of the cell's style. */
  readonly dateStyles: readonly (DateStyle | undefined)[]
  readonly dateSystem: DateSystem
}

/** The parts of a cell's element, as they stand there. */
export interface CellParts {
  /** Attribute `t`: what the value is; absent for a number. */
  readonly type: string | undefined
  /** Attribute `s`. */
  readonly style: string | undefined
  readonly value: string | undefined
  readonly inline: string | undefined
}

/** A cell without its formula. One that has a type and no value is empty: some programs type their blank cells. */
export function cellValue(parts: CellParts, { strings, dateStyles, dateSystem }: CellContext): Cell {
  const { type = 'n', value = '', inline = '' } = parts
  if (type === 'inlineStr') return text(unescaped(inline))
  if (type === 'str') return text(unescaped(value))
  if (value.trim() === '') return EMPTY_CELL
  switch (type) {
    case 's':
      return text(strings[Number(value)])
    case 'b':
      return { kind: 'boolean', text: isTrue(value.trim()) ? 'TRUE' : 'FALSE' }
    case 'd':
      return { kind: 'date', text: value.slice(0, 10) }
    case 'n':
      return number(value, dateStyles[Number(parts.style ?? -1)], dateSystem)
    default:
      return { kind: 'error', text: value }
  }
}

/** An index without a text gives an error without a text. */
const text = (value: string | undefined): Cell =>
  value === undefined
    ? { kind: 'error', text: '' }
    : value === ''
      ? EMPTY_CELL
      : { kind: 'text', text: value }

/** As a spreadsheet writes a number (xsd:double); JavaScript would take 0x10 and 0b1 as well. */
const DECIMAL = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i

function number(literal: string, style: DateStyle | undefined, system: DateSystem): Cell {
  const value = DECIMAL.test(literal) ? Number(literal) : NaN
  if (!Number.isFinite(value)) return { kind: 'error', text: literal }
  const date = style === undefined ? undefined : serialDate(value, system)
  if (date !== undefined)
    return { kind: 'date', text: date, ...(style === 'month' ? { monthOnly: true } : {}) }
  return { kind: 'number', text: digits(value), ...(system === 1904 ? { from1904: true } : {}) }
}

/**
 * The number's digits without an exponent: a phone of 1.3800138E10 is 13800138000. A fraction as spreadsheets show it,
 * with 15 digits: Excel writes the 4.1 that was typed as 4.0999999999999996.
 */
const digits = (value: number): string =>
  Number.isInteger(value) ? BigInt(value).toString() : String(Number(value.toPrecision(15)))
