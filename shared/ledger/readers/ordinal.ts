import { problem } from '../problem'
import { refused, value, type Reading } from '../reading'
import type { Cell } from '../workbook'
import { compact, withArabicDigits } from './typed-text'

const ORDINAL = /^第?(\d{1,2})(?:届|年)?$/

/** The number in 第二届, 5年 or 3. */
export function readOrdinal(cell: Cell): Reading {
  const digits = ORDINAL.exec(withArabicDigits(compact(cell.text)))?.[1]
  return digits === undefined ? refused(problem('not-a-count', { text: cell.text })) : value(Number(digits))
}
