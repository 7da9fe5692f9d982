import { YEARS } from '../../records/fields'
import { problem } from '../problem'
import { refused, value, type Reading } from '../reading'
import type { Cell } from '../workbook'
import { compact, withArabicDigits } from './typed-text'

/** A year: 2025, 2025年, 2025年度. */
export function readYear(cell: Cell): Reading {
  const year = /^((?:19|20|21)\d{2})(?:\.0+)?(?:年度?)?$/.exec(withArabicDigits(compact(cell.text)))?.[1]
  return year === undefined || Number(year) < YEARS.min || Number(year) > YEARS.max
    ? refused(problem('not-a-year', { text: cell.text }))
    : value(Number(year))
}
