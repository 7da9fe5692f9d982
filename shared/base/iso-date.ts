declare const isoDate: unique symbol

/** A calendar day `YYYY-MM-DD` that exists (no 30 February), years 1900–2199, without time or zone. */
export type IsoDate = string & { readonly [isoDate]: true }

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
}

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/
const MS_PER_DAY = 86_400_000

/** Days in a month of the Gregorian calendar; `month` is 1–12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** The day with these parts (`month` 1–12), or `undefined` when the calendar has no such day. */
export function isoDateOf(year: number, month: number, day: number): IsoDate | undefined {
  if (![year, month, day].every(Number.isInteger)) return undefined
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return undefined
  if (day > daysInMonth(year, month)) return undefined
  return format({ year, month, day })
}

/** Whether `text` is a strict `YYYY-MM-DD` day that exists. Ledger notations are read in `shared/ledger`. */
export const isIsoDate = (text: string): text is IsoDate => {
  const match = PATTERN.exec(text)
  return match !== null && isoDateOf(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined
}

/**
 * The day `months` later. A day that the target month lacks becomes its last one:
 * 31 January + 1 month = 28 or 29 February (《实施细则》第二十六条, reports within one month). Whole months only; a due
 * date may fall after 2199, where it still sorts as text but is no longer stored as a date.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date)
  const index = year * 12 + (month - 1) + months
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
  return format({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) })
}

/** The day `years` later; 29 February + 5 years = 28 February. */
export const addYears = (date: IsoDate, years: number): IsoDate => addMonths(date, years * 12)

/** The day `days` later (negative: earlier). */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  new Date(epochDay(date) * MS_PER_DAY + days * MS_PER_DAY).toISOString().slice(0, 10) as IsoDate

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => epochDay(to) - epochDay(from)

/** Days since 1970-01-01. */
const epochDay = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY

/** Year, month (1–12) and day of a date. */
export function partsOf(date: IsoDate): Parts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) }
}

const format = ({ year, month, day }: Parts): IsoDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate
