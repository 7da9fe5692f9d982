import { isPlainLine, isPlainText } from '../../base/plain-text'
import { trimmed } from '../../base/normalize'
import { problem } from '../problem'
import { refused, value, type Reading } from '../reading'
import type { Cell } from '../workbook'
import { lostDigits, SAFE_DIGITS } from './safe-digits'

/** A line break that the column's width called for; between Latin words it stood for a space. */
const BREAK = /\s*[\r\n]+\s*/g
/** How our own exports keep a text from being taken for a formula. */
const NEUTRALISED = /^'(?=[=+\-@])/

/** One line of text as typed, without white space at its ends and without line breaks inside. */
export function readLine(cell: Cell, max: number): Reading {
  if (lostDigits(cell)) return refused(problem('digits-lost', { text: cell.text, digits: SAFE_DIGITS }))
  const joined = plainStart(trimmed(cell.text)).replace(BREAK, (_, at: number, whole: string) =>
    /[A-Za-z]/.test(whole[at - 1] ?? '') ? ' ' : '',
  )
  return checked(joined, cell, max, isPlainLine)
}

/** Text of several lines as typed. */
export const readParagraph = (cell: Cell, max: number): Reading =>
  checked(
    plainStart(trimmed(cell.text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'))),
    cell,
    max,
    isPlainText,
  )

const plainStart = (text: string): string => text.replace(NEUTRALISED, '')

function checked(text: string, cell: Cell, max: number, plain: (text: string) => boolean): Reading {
  if (!plain(text)) return refused(problem('not-plain-text', { text: cell.text }))
  if (text.length > max) return refused(problem('too-long', { length: text.length, max }))
  const formulaLike = /^[=+@]/.test(text) || /^-\D/.test(text)
  return formulaLike ? { value: text, problems: [problem('formula-like', { text })] } : value(text)
}
