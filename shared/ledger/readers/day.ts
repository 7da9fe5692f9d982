import { daysInMonth, isIsoDate, isoDateOf, type IsoDate } from '../../base/iso-date'
import { problem } from '../problem'
import { questioned, refused, value, type Reading } from '../reading'
import type { Cell } from '../workbook'
import { serialDate } from '../xlsx/serial-date'
import { compact, withArabicDigits } from './typed-text'

const FULL = /^(\d{4})(?:[-./年](\d{1,2})[-./月](\d{1,2})[日号]?|(\d{2})(\d{2}))(?:T?\d{1,2}[:时].*)?$/
const SHORT_YEAR = /^'?\d{2}[-./年]\d{1,2}[-./月]\d{1,2}[日号]?$/
const NO_DAY = /^\d{4}(?:[-./年]\d{1,2}月?|0[1-9]|1[0-2]|年)?$/
/** Serial numbers of 1954 to 2119: what a date becomes when its cell loses its format. */
const SERIALS = { first: 20_000, last: 80_000 } as const

/**
 * A day in any notation of a ledger: 2025.9.29, 2025年9月29日, 2025/9/29, 2025-09-29, 20250929, full-width or Chinese
 * digits, a date cell, a serial number. A day that the calendar lacks is refused, not moved.
 */
export function readDay(cell: Cell): Reading {
  const text = compact(cell.text)
  if (cell.kind === 'date') return dateCell(text, cell)
  const serial = Number(text)
  if (/^\d{5}$/.test(text) && serial >= SERIALS.first && serial <= SERIALS.last) {
    const date = serialDate(serial, cell.from1904 === true ? 1904 : 1900)
    if (date !== undefined) return value(date)
  }
  const arabic = withArabicDigits(text)
  const match = FULL.exec(arabic)
  if (match === null) return refused(whyNoDay(arabic, cell.text))
  const [, year, month, day, monthDigits, dayDigits] = match
  return dayOf(Number(year), Number(month ?? monthDigits), Number(day ?? dayDigits), cell.text)
}

/** Who types 2024年5月 gets the first of May from a spreadsheet, and never sees that day. */
function dateCell(text: string, cell: Cell): Reading {
  if (!isIsoDate(text)) return refused(problem('not-a-date', { text: cell.text }))
  return cell.monthOnly === true && text.endsWith('-01')
    ? questioned(text, problem('day-not-shown', { text }))
    : value(text)
}

function dayOf(year: number, month: number, day: number, text: string): Reading {
  const date = isoDateOf(year, month, day)
  if (date !== undefined) return value(date)
  const exists = month >= 1 && month <= 12 && year >= 1900 && year <= 2199 && day >= 1
  return exists
    ? refused(problem('no-such-day', { text, year, month, last: daysInMonth(year, month) }))
    : refused(problem('not-a-date', { text }))
}

function whyNoDay(arabic: string, text: string): ReturnType<typeof problem> {
  if (SHORT_YEAR.test(arabic)) return problem('year-of-two-digits', { text })
  return problem(NO_DAY.test(arabic) ? 'date-without-day' : 'not-a-date', { text })
}

/** A day, questioned when it lies after `latest`. */
export function readPastDay(cell: Cell, latest: IsoDate): Reading {
  const reading = readDay(cell)
  return typeof reading.value === 'string' && reading.value > latest
    ? { ...reading, problems: [...reading.problems, problem('date-in-future', { text: cell.text, latest })] }
    : reading
}
