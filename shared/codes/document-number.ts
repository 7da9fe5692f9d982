import { comparable } from '../base/normalize'

/** A 文号 as GB/T 9704 builds it: the office's mark, the year in 〔〕, a running number without leading zeros. */
export interface DocumentNumber {
  readonly mark: string
  readonly year: number
  readonly running: number
}

const PATTERN = /^(.+?)[〔[（(［【](\d{4})[〕\]）)］】]\s*第?(\d{1,5})号$/

/** Reads a 文号, with any of the brackets people type; `undefined` for every other way to number. */
export function readDocumentNumber(text: string): DocumentNumber | undefined {
  const match = PATTERN.exec(text.trim())
  if (match === null) return undefined
  const [, mark = '', year, running] = match
  return { mark, year: Number(year), running: Number(running) }
}

/** The 文号 in its one notation: `两江科协〔2025〕2号`. */
export const writeDocumentNumber = ({ mark, year, running }: DocumentNumber): string =>
  `${mark}〔${year}〕${running}号`

/** Whether two texts are the same number, whatever brackets and spaces they use. */
export const isSameNumber = (one: string, other: string): boolean => numberKey(one) === numberKey(other)

/** The same text for every notation of one number. */
export function numberKey(text: string): string {
  const number = readDocumentNumber(text)
  return number === undefined
    ? comparable(text)
    : `${comparable(number.mark)} ${number.year} ${number.running}`
}

/**
 * The next number of a series: the mark in the year, one above the highest that was given. Numbers of other marks,
 * years or notations count for nothing.
 */
export function nextDocumentNumber(mark: string, year: number, given: Iterable<string>): string {
  let last = 0
  for (const text of given) {
    const number = readDocumentNumber(text)
    if (number?.year !== year || comparable(number.mark) !== comparable(mark)) continue
    last = Math.max(last, number.running)
  }
  return writeDocumentNumber({ mark, year, running: last + 1 })
}
