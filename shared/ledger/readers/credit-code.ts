import { checkCreditCode } from '../../codes/credit-code'
import { problem } from '../problem'
import { refused, value, type Reading } from '../reading'
import type { Cell } from '../workbook'
import { lostDigits, SAFE_DIGITS } from './safe-digits'
import { compact } from './typed-text'

/** 9.15E+17, as a text: what a spreadsheet showed was copied, or saved as .csv. */
const EXPONENT = /^\d(?:\.\d+)?E\+?\d+$/i

/**
 * A unified social credit code (GB 32100-2015), lower case and full width accepted. A wrong check character says that
 * some of the 18 is wrong, not which one, so no corrected code is offered: the licence decides.
 */
export function readCreditCode(cell: Cell): Reading {
  if (lostDigits(cell) || EXPONENT.test(compact(cell.text))) {
    return refused(problem('credit-code-digits-lost', { text: cell.text, digits: SAFE_DIGITS }))
  }
  const checked = checkCreditCode(cell.text)
  if (checked.ok) return value(checked.value)
  const { code, facts = {} } = checked.failure
  const told = { text: cell.text, ...facts }
  if (code === 'length') return refused(problem('credit-code-length', told))
  if (code === 'check-character') return refused(problem('credit-code-check', told))
  const suggestion = facts['suggestion']
  const choices = suggestion === undefined ? [] : [{ text: String(suggestion) }]
  return refused(problem('credit-code-character', told, choices))
}
