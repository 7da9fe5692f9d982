import { halfWidth, trimmed } from '../../base/normalize'
import { isPlainLine } from '../../base/plain-text'
import { parsePhone, phoneText } from '../../codes/phone'
import { problem, type Choice } from '../problem'
import { BLANK, questioned, refused, value, type Reading } from '../reading'
import type { Cell } from '../workbook'
import { listed } from './typed-text'

const MAX = 40
const MASKED = /^[\d\-转]*\*{3,}[\d\-转*]*$/

/** A phone in stored form; a number that no rule knows (too short, foreign) is kept as typed if a person says so. */
export function readPhone(cell: Cell): Reading {
  const typed = halfWidth(trimmed(cell.text))
  const parsed = parsePhone(typed)
  if (parsed.ok) return value(phoneText(parsed.value))
  // As an exported ledger says it, 138****1234: it tells nothing new.
  if (MASKED.test(typed)) return { ...BLANK, problems: [problem('masked', { text: typed })] }
  if (!isPlainLine(typed) || typed.length > MAX)
    return refused(problem('not-plain-text', { text: cell.text }))
  const { code, facts = {} } = parsed.failure
  const told = { text: typed, digits: typed.replace(/\D/g, '').length }
  if (code === 'several-phones') return refused(problem('several-phones', told, phonesIn(typed)))
  const suggestion = facts['suggestion']
  const choices = suggestion === undefined ? [] : [{ text: String(suggestion) }]
  return questioned(typed, problem(code, told, choices))
}

function phonesIn(text: string): readonly Choice[] {
  return listed(text.replace(/\s+/g, '、')).flatMap((part) => {
    const parsed = parsePhone(part)
    return parsed.ok ? [{ text: phoneText(parsed.value) }] : []
  })
}
