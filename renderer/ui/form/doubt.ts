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
  if (type === 'month') return value > today().slice(0, 7) ? DOUBT_TEXT.monthAhead : undefined
  if (PHONES.has(field)) return parsePhone(value).ok ? undefined : DOUBT_TEXT.phone
  return field === 'email' && !EMAIL.test(value) ? DOUBT_TEXT.email : undefined
}
