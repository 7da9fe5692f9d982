import { problem } from '../problem'
import { refused, value, type Reading } from '../reading'
import type { Cell } from '../workbook'
import { compact } from './typed-text'

const MOST = 10_000_000

/** Units, rank words and thousands separators that people type around a number of people. */
const AROUND = /(?:人次|人|名|个|位)$/
const THOUSANDS = /^\d{1,3}(?:,\d{3})+$/

/** A whole number from 0: ８８６, 3,390, 886人, 886.0. */
export function readCount(cell: Cell): Reading {
  const bare = compact(cell.text).replace(AROUND, '').replace(/\.0+$/, '')
  const digits = THOUSANDS.test(bare) ? bare.replaceAll(',', '') : bare
  const count = /^\d{1,8}$/.test(digits) ? Number(digits) : undefined
  return count === undefined || count > MOST
    ? refused(problem('not-a-count', { text: cell.text }))
    : value(count)
}
