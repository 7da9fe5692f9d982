import { halfWidth } from '../base/normalize'
import { fail, ok, type Failure, type Result } from '../base/result'

/*
 * Phones are text. Stored forms: 13800001234, 023-69382861, 023-69382861转461.
 */

export type PhoneProblem = 'not-a-phone' | 'area-code-missing' | 'several-phones'

export interface Phone {
  readonly kind: 'mobile' | 'landline'
  /** Eleven digits, or 023- and eight digits. */
  readonly number: string
  /** Digits of the extension; landlines only. */
  readonly extension?: string
}

const MOBILE = /^1[3-9]\d{9}$/
const LANDLINE = /^(?:023)?(\d{8})$/
const EXTENSION = /(?:转|分机号?|ext\.?|x|#)(\d{1,6})$/
/** 023-69382861-461: a third group of digits is an extension as well. */
const DASHED_EXTENSION = /^(023-?\d{8})-(\d{1,6})$/
const SEVERAL = /[、,;，；/]|或|\d{7}\s+[01]\d{2}-?\d{4}/

/**
 * Reads a phone as a ledger writes it: full-width digits, spaces, dashes, brackets, +86, 转461, -461.
 *
 * Failures: `several-phones`; `area-code-missing` with `suggestion` for eight digits alone; else `not-a-phone`.
 */
export function parsePhone(text: string): Result<Phone, Failure<PhoneProblem>> {
  const typed = halfWidth(text)
    .trim()
    .toLowerCase()
    .replace(/[‐-―－]/g, '-')
  if (SEVERAL.test(typed)) return fail('several-phones')
  const bare = typed.replace(/[\s()（）:.]/g, '').replace(/^(?:\+|00)?86-?(?=1[3-9]|0?23)/, '')
  const dashed = DASHED_EXTENSION.exec(bare)
  const extension = dashed?.[2] ?? EXTENSION.exec(bare)?.[1]
  const number = (dashed?.[1] ?? bare.replace(EXTENSION, ''))
    .replaceAll('-', '')
    .replace(/^23(?=\d{8}$)/, '023')
  if (MOBILE.test(number))
    return extension === undefined ? ok({ kind: 'mobile', number }) : fail('not-a-phone')
  const landline = LANDLINE.exec(number)?.[1]
  if (landline === undefined) return fail('not-a-phone')
  const phone: Phone = {
    kind: 'landline',
    number: `023-${landline}`,
    ...(extension === undefined ? {} : { extension }),
  }
  return number.length === 8 ? fail('area-code-missing', { suggestion: phoneText(phone) }) : ok(phone)
}

/** The stored form. `parsePhone(phoneText(phone))` gives `phone` back. */
export const phoneText = ({ number, extension }: Phone): string =>
  extension === undefined ? number : `${number}转${extension}`

/**
 * The form shown by default (个人信息保护法第六条): 138****1234, 023-****2861, an extension hidden. Text that is no
 * phone may still hold one, so of it all digits but the last two are hidden, and all of them when there are few.
 */
export function maskPhone(text: string): string {
  const parsed = parsePhone(text)
  if (!parsed.ok) return maskDigits(text)
  const { kind, number, extension } = parsed.value
  const shown =
    kind === 'mobile' ? `${number.slice(0, 3)}****${number.slice(-4)}` : `023-****${number.slice(-4)}`
  return extension === undefined ? shown : `${shown}转***`
}

function maskDigits(text: string): string {
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0
  let hidden = digits < 7 ? digits : digits - 2
  return text.replace(/\p{Nd}/gu, (digit) => {
    hidden -= 1
    return hidden >= 0 ? '*' : digit
  })
}
