import type { Json, JsonObject } from '../../shared/base/json'
import { maskPhone } from '../../shared/codes/phone'

/** Sealed fields by how much of them is shown to everybody who works here. */
const PHONES: ReadonlySet<string> = new Set(['contactPhone', 'phone'])
const NAMES: ReadonlySet<string> = new Set(['contactName'])

/** What hides a text of which nothing is shown. */
const HIDDEN = '••••••'

/**
 * Sealed fields as they are shown without being asked for (个人信息保护法第六条): whom to call, the telephone as
 * 138****1234, of the rest only that it is there.
 */
export const maskedFields = (fields: JsonObject): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, masked(field, value)]))

function masked(field: string, value: Json | undefined): string {
  const text = typeof value === 'string' ? value : HIDDEN
  if (NAMES.has(field)) return text
  return PHONES.has(field) ? maskPhone(text) : HIDDEN
}
