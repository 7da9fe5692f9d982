import type { Json } from '../../../shared/base/json'
import { isoDateOf } from '../../../shared/base/iso-date'
import { comparable, halfWidth, trimmed } from '../../../shared/base/normalize'
import type { Notation } from './typed-text'

const asText = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** Half width, no white space at the ends; what digits and dates are read from. */
const plain = (text: string): string => trimmed(halfWidth(text))

const orAsTyped = (text: string, value: Json | undefined): Json | undefined =>
  plain(text) === '' ? undefined : (value ?? text)

/** As typed; blank is absent. */
export const TEXT: Notation = {
  show: asText,
  read: (text) => (trimmed(text) === '' ? undefined : text),
}

/** One line, as typed; what is pasted from a sheet or a page brings tabs and line ends along, which are spaces here. */
export const LINE: Notation = {
  show: asText,
  read: (text) => {
    const line = trimmed(text.replaceAll(/[\t\n\v\f\r\u2028\u2029]+/g, ' '))
    return line === '' ? undefined : line
  },
}

/** 2025-09-29, 2025.9.29, 2025/9/29, 2025年9月29日, 20250929; full width as well. */
export const DAY: Notation = {
  show: asText,
  read: (text) => {
    const match =
      /^(\d{4})\s*[-./年—–]\s*(\d{1,2})\s*[-./月—–]\s*(\d{1,2})\s*日?$/.exec(plain(text)) ??
      /^(\d{4})(\d{2})(\d{2})$/.exec(plain(text))
    return orAsTyped(text, dayOf(match))
  },
}

function dayOf(match: RegExpExecArray | null): string | undefined {
  return match === null ? undefined : isoDateOf(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** 1985-03, 1985.3, 1985年3月, 198503. */
export const MONTH: Notation = {
  show: asText,
  read: (text) => {
    const match = /^(\d{4})\s*[-./年]?\s*(\d{1,2})\s*月?$/.exec(plain(text))
    const year = match?.[1]
    const month = match?.[2]
    return orAsTyped(text, year && month ? `${year}-${month.padStart(2, '0')}` : undefined)
  },
}

/** 1234, 1,234, １２３４. */
export const COUNT: Notation = {
  show: asText,
  read: (text) => {
    const digits = plain(text).replaceAll(/[,，\s]/g, '')
    return orAsTyped(text, /^\d{1,15}$/.test(digits) ? Number(digits) : undefined)
  },
}

/** A decimal number with at most two places, kept as a whole number of hundredths (yuan → fen, points → hundredths). */
export const HUNDREDTHS: Notation = {
  show: (value) => (typeof value === 'number' ? hundredthsText(value) : asText(value)),
  read: (text) => {
    const match = /^(\d{1,13})(?:\.(\d{0,2}))?$/.exec(plain(text).replaceAll(/[,，\s]/g, ''))
    if (match === null) return orAsTyped(text, undefined)
    return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  },
}

/** 1250 → `12.5`, 1200 → `12`. */
export function hundredthsText(value: number): string {
  const whole = Math.floor(value / 100)
  const rest = value % 100
  return rest === 0 ? String(whole) : `${whole}.${String(rest).padStart(2, '0').replace(/0$/, '')}`
}

/** Stored upper case and half width, whatever was typed. */
export const CREDIT_CODE: Notation = {
  show: asText,
  read: (text) => (plain(text) === '' ? undefined : comparable(text)),
}
