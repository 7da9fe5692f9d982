import { z } from 'zod'
import { isIsoDate, type IsoDate } from '../base/iso-date'
import { isPlainLine, isPlainText } from '../base/plain-text'
import { checkCreditCode } from '../codes/credit-code'
import { typed, type ListedCode } from './field-type'

/*
 * The kinds of fields. Every message is a code of `FieldProblem`; the sentence for it lives in renderer/text.
 */

export const FIELD_PROBLEMS = [
  'too-long',
  'not-a-date',
  'not-a-month',
  'not-a-count',
  'number-outside',
  'not-an-amount',
  'not-a-credit-code',
  'not-in-list',
  'not-plain-text',
] as const
export type FieldProblem = (typeof FIELD_PROBLEMS)[number]

const problem = (code: FieldProblem): { error: FieldProblem } => ({ error: code })

/** One line of text, 1 to `max` UTF-16 units, as typed. */
export const line = (max = 120) =>
  typed(
    z
      .string(problem('not-plain-text'))
      .min(1, problem('not-plain-text'))
      .max(max, problem('too-long'))
      .refine(isPlainLine, problem('not-plain-text')),
    { type: 'line', max },
  )

/** Text of several lines. */
export const paragraph = (max = 4000) =>
  typed(
    z
      .string(problem('not-plain-text'))
      .min(1, problem('not-plain-text'))
      .max(max, problem('too-long'))
      .refine(isPlainText, problem('not-plain-text')),
    { type: 'paragraph', max },
  )

/** A calendar day, `YYYY-MM-DD`. */
export const day = () =>
  typed(
    z.custom<IsoDate>((value) => typeof value === 'string' && isIsoDate(value), problem('not-a-date')),
    { type: 'day' },
  )

/** A month, `YYYY-MM` (birth months: the day is not collected). */
export const month = () =>
  typed(z.string(problem('not-a-month')).regex(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/, problem('not-a-month')), {
    type: 'month',
  })

/** Most people, votes or copies there can be of anything here. */
export const MOST_COUNTED = 10_000_000

/** People, votes, copies: a whole number from `min` to `max`. */
export const count = ({
  min = 0,
  max = MOST_COUNTED,
}: Readonly<Partial<Record<'min' | 'max', number>>> = {}) =>
  typed(
    z.int(problem('not-a-count')).min(min, problem('number-outside')).max(max, problem('number-outside')),
    { type: 'count', min, max },
  )

/** Years in which an association can have had money or members: 20 and 20256 are slips of the hand. */
export const YEARS = { min: 1980, max: 2099 } as const

/** A calendar year of `YEARS`. */
export const year = () => count(YEARS)

/** A share in whole per cent. */
export const percent = () => count({ max: 100 })

/** Integer fen, up to 100 billion yuan. */
export const fen = () =>
  typed(
    z
      .int(problem('not-an-amount'))
      .min(0, problem('not-an-amount'))
      .max(10_000_000_000_000, problem('not-an-amount')),
    { type: 'fen' },
  )

/** Hundredths of a point, 0 to 1,000 points. */
export const hundredths = () =>
  typed(z.int(problem('not-a-count')).min(0, problem('not-a-count')).max(100_000, problem('not-a-count')), {
    type: 'hundredths',
  })

/** A unified social credit code in stored form: upper case, half width, right check character (GB 32100-2015). */
export const creditCode = () =>
  typed(
    z.string(problem('not-a-credit-code')).refine((text) => {
      const checked = checkCreditCode(text)
      return checked.ok && checked.value === text
    }, problem('not-a-credit-code')),
    { type: 'credit-code' },
  )

/** One code of a list. */
export const oneOf = <const C extends string>(list: readonly (ListedCode & { readonly code: C })[]) =>
  typed(z.enum(list.map(({ code }) => code) as [C, ...C[]], problem('not-in-list')), { type: 'one-of', list })

/** Several codes of a list. */
export const someOf = <const C extends string>(list: readonly (ListedCode & { readonly code: C })[]) =>
  typed(z.array(oneOf(list)).max(list.length), { type: 'some-of', list })

/** Yes or no; absent = not known. */
export const yesNo = () => typed(z.boolean(problem('not-in-list')), { type: 'yes-no' })

/** The id of another record. */
export const recordId = () =>
  typed(z.string(problem('not-in-list')).regex(RECORD_ID, problem('not-in-list')), { type: 'record-id' })

/** SHA-256 of a kept file, 64 hexadecimal digits. */
export const fileHash = () =>
  typed(z.string(problem('not-in-list')).regex(/^[0-9a-f]{64}$/, problem('not-in-list')), {
    type: 'file-hash',
  })

/**
 * Ids are lower-case letters, digits, `-` and `:`, and no name of JavaScript's own machinery; so no id can be
 * `__proto__`, `constructor` or a path (threats 15, 16).
 */
export const RECORD_ID = /^(?!(?:constructor|prototype)$)[a-z0-9][a-z0-9:-]{0,99}$/
