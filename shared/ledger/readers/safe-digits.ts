import type { Cell } from '../workbook'

/** Digits that a spreadsheet keeps of a number; it puts zeros in place of the rest. */
export const SAFE_DIGITS = 15

/** Whether a number cell is longer than a spreadsheet keeps numbers, so that its digits are not those typed. */
export const lostDigits = ({ kind, text }: Cell): boolean =>
  kind === 'number' && /^-?\d+$/.test(text) && text.length > SAFE_DIGITS
