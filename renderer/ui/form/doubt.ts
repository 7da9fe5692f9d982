import { daysBetween, isIsoDate } from '../../../shared/base/iso-date'
import { parsePhone } from '../../../shared/codes/phone'
import type { FieldType } from '../../../shared/records/field-type'
import { DOUBT_TEXT } from '../../text/forms'
import { today } from '../today'

const PHONES: ReadonlySet<string> = new Set(['phone', 'contactPhone'])
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/**
 * What is worth a second look in a value that can be saved as it stands; `undefined` for nothing. A day ahead is told
 * by its distance: right for a deadline, and a wrong year shows.
 */
export function doubtOf(field: string, { type }: FieldType, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  if (type === 'day' && isIsoDate(value)) {
    const days = daysBetween(today(), value)
    return days > 0 ? DOUBT_TEXT.ahead(days) : undefined
  }
  if (type === 'month') return monthDoubt(value)
  if (PHONES.has(field)) return parsePhone(value).ok ? undefined : DOUBT_TEXT.phone
  return field === 'email' && !EMAIL.test(value) ? DOUBT_TEXT.email : undefined
}

/** Months are of birth: nobody works before sixteen (《劳动法》第十五条), and past ninety a digit is likelier wrong. */
function monthDoubt(value: string): string | undefined {
  if (!/^\d{4}-\d{2}$/.test(value)) return undefined
  const now = today().slice(0, 7)
  if (value > now) return DOUBT_TEXT.monthAhead
  const years = Number(now.slice(0, 4)) - Number(value.slice(0, 4)) - (now.slice(5) < value.slice(5) ? 1 : 0)
  return years < 16 || years > 90 ? DOUBT_TEXT.age(years) : undefined
}
