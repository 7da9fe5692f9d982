import { comparable } from '../../base/normalize'
import type { Code } from '../../codes/code-list'
import { codeNamed } from '../../codes/code-named'
import { problem, type Choice } from '../problem'
import { refused, value, type Reading } from '../reading'
import type { Cell } from '../workbook'
import { listed } from './typed-text'

/** The names of a list, to choose from. */
export const choicesOf = (list: readonly Code[]): readonly Choice[] =>
  list.map(({ name }) => ({ text: name }))

/** One code by its name or alias. Any other word is a problem that offers the list; nothing is guessed. */
export function readCode(cell: Cell, list: readonly Code[]): Reading {
  const code = codeNamed(list, cell.text)
  return code === undefined
    ? refused(problem('not-in-list', { text: cell.text }, choicesOf(list)))
    : value(code)
}

/** Several codes, each by its name. */
export function readCodes(cell: Cell, list: readonly Code[]): Reading {
  const parts = listed(cell.text)
  const codes = parts.map((part) => codeNamed(list, part))
  const unknown = parts.find((_, at) => codes[at] === undefined)
  return unknown === undefined
    ? value([...new Set(codes.flatMap((code) => code ?? []))])
    : refused(problem('not-in-list', { text: unknown }, choicesOf(list)))
}

const YES = new Set(['有', '是', '已建', '已建立', '√', '✓', '✔', 'Y', 'YES', 'TRUE', '1'])
const NO = new Set(['无', '否', '没有', '未建', '未建立', '×', '✗', '✕', 'N', 'NO', 'FALSE', '0'])

/** Yes or no. */
export function readYesNo(cell: Cell): Reading {
  const word = comparable(cell.text)
  if (YES.has(word)) return value(true)
  return NO.has(word)
    ? value(false)
    : refused(problem('not-in-list', { text: cell.text }, [{ text: '有' }, { text: '无' }]))
}
