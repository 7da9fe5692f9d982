import type { IsoDate } from '../../base/iso-date'
import { problem } from '../problem'
import { questioned, refused, value, type Reading } from '../reading'
import type { Cell } from '../workbook'
import { readDay } from './day'
import { compact, withArabicDigits } from './typed-text'

const MONTH = /^(\d{4})(?:[-./年](\d{1,2})月?|(\d{2}))$/

/**
 * A birth month: 197407, 1988.5, 1995年11月, 1995-11, or any day, of which only the month is kept (the day is not
 * collected). In a number cell 1977.1 is January or October, since 1977.10 loses its zero: that is asked.
 */
export function readMonth(cell: Cell, latest: IsoDate): Reading {
  const text = withArabicDigits(compact(cell.text))
  const match = MONTH.exec(text)
  if (match !== null) return monthOf(match, cell, latest)
  const day = readDay(cell).value
  return typeof day === 'string'
    ? past(day.slice(0, 7), cell.text, latest)
    : refused(problem('not-a-month', { text: cell.text }))
}

function monthOf([, year = '', separated, digits]: RegExpExecArray, cell: Cell, latest: IsoDate): Reading {
  const month = Number(separated ?? digits)
  // 651208 is no December of the year 6512.
  if (Number(year) < 1900 || Number(year) > 2199 || month < 1 || month > 12)
    return refused(problem('not-a-month', { text: cell.text }))
  const read = `${year}-${String(month).padStart(2, '0')}`
  if (cell.kind !== 'number' || separated !== '1') return past(read, cell.text, latest)
  const choices = [`${year}年1月`, `${year}年10月`].map((text) => ({ text }))
  return questioned(read, problem('month-1-or-10', { text: cell.text, year: Number(year) }, choices))
}

const past = (month: string, text: string, latest: IsoDate): Reading =>
  month > latest.slice(0, 7) ? questioned(month, problem('date-in-future', { text, latest })) : value(month)
