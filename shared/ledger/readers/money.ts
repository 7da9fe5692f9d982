import { problem } from '../problem'
import { refused, value, type Reading } from '../reading'
import type { Cell } from '../workbook'
import { compact } from './typed-text'

/** Whole yuan a cell may say at most: ten billion. */
const MOST = 10_000_000_000
const AMOUNT = /^(\d{1,3}(?:,\d{3})+|\d{1,11})(?:\.(\d{1,6}))?(万)?$/

/** An amount of money in yuan (12,000.50, ￥300, 1.2万元), in fen; never by floating point. */
export function readMoney(cell: Cell): Reading {
  const bare = compact(cell.text)
    .replace(/^[¥￥]|^RMB/i, '')
    .replace(/元$/, '')
  const [, whole = '', decimals = '', tenThousand] = AMOUNT.exec(bare) ?? []
  const places = tenThousand === undefined ? 2 : 6
  // A spreadsheet keeps 0.1 + 0.2 as 0.30000000000000004: digits beyond the fen must be zeros.
  const beyond = decimals.slice(places)
  const fen = Number(`${whole.replaceAll(',', '')}${decimals.slice(0, places).padEnd(places, '0')}`)
  return whole === '' || /[1-9]/.test(beyond) || fen > MOST * 100
    ? refused(problem('not-money', { text: cell.text }))
    : value(fen)
}
