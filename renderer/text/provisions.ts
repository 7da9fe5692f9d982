import type { Provision } from '../../shared/rules/provisions'

/** What both documents are called where a finding cites them. */
export const DOCUMENT_TEXT = {
  rules: '《实施细则》',
  notice: '渝科协发〔2025〕48号',
} as const

const NOTICE_NAMES: Readonly<Record<string, string>> = {
  '1': '一',
  '2.1': '二（一）1',
  '2.2': '二（一）2',
  '2.3': '二（一）3',
  '2.4': '二（二）4',
  '2.5': '二（二）5',
  '2.6': '二（二）6',
  '2.7': '二（三）7',
  '2.8': '二（三）8',
  '2.9': '二（三）9',
  '3.1': '三（一）',
  '3.2': '三（二）',
  '3.3': '三（三）',
  '3.4': '三（四）',
  '3.5': '三（五）',
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** 1–99 as articles are numbered: 十, 十四, 三十一. */
export function chineseNumber(number: number): string {
  const tens = Math.floor(number / 10)
  const ones = DIGITS[number % 10] ?? ''
  return tens === 0 ? ones : `${tens === 1 ? '' : DIGITS[tens]}十${ones}`
}

/** `第三十一条`, or `二（二）5` of the notice. */
export const provisionNumber = (provision: Provision): string =>
  provision.startsWith('R')
    ? `第${chineseNumber(Number(provision.slice(1)))}条`
    : (NOTICE_NAMES[provision.slice(1)] ?? provision)

/** `《实施细则》第三十一条`, `渝科协发〔2025〕48号三（二）`. */
export const provisionName = (provision: Provision): string =>
  `${provision.startsWith('R') ? DOCUMENT_TEXT.rules : DOCUMENT_TEXT.notice}${provisionNumber(provision)}`
