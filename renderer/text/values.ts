import type { z } from 'zod'
import type { Json } from '../../shared/base/json'
import { clusterName, CLUSTERS } from '../../shared/codes/clusters'
import { fenText } from '../../shared/organs/fen-text'
import { fieldTypeOf, type FieldType } from '../../shared/records/field-type'
import { kindOf } from '../../shared/records/kinds'
import { referencesOf } from './references'

const YES = '是'
const NO = '否'

/** What stands where nothing is known. */
export const BLANK = '—'

/** A value of a record as people read it: names instead of codes, 是 and 否, the list's separator. */
export function valueText(kind: string, field: string, value: Json | undefined): string {
  if (value === undefined || value === null) return BLANK
  // Codes of the scheme that the evaluation follows; only with that scheme at hand could they be named.
  if (field === 'vetoes' && Array.isArray(value)) return `${value.length} 项`
  const references = referencesOf(kind, field)
  if (references === CLUSTERS && typeof value === 'string') return clusterName(value)
  if (references !== undefined) return namesOf(references, value)
  const shape: Readonly<Record<string, z.core.$ZodType>> | undefined = kindOf(kind)?.schema.shape
  const schema = shape?.[field]
  return schema === undefined ? plainText(value) : typedText(fieldTypeOf(schema), value)
}

function typedText(type: FieldType, value: Json): string {
  if (type.type === 'one-of' || type.type === 'some-of') return namesOf(type.list, value)
  if (typeof value !== 'number') return plainText(value)
  if (type.type === 'fen') return fenText(value)
  return type.type === 'hundredths' ? (value / 100).toFixed(2).replace(/\.?0+$/, '') : plainText(value)
}

function namesOf(list: readonly { readonly code: string; readonly name?: string }[], value: Json): string {
  const codes: readonly Json[] = Array.isArray(value) ? value : [value]
  return codes.map((code) => list.find((entry) => entry.code === code)?.name ?? plainText(code)).join('、')
}

function plainText(value: Json): string {
  if (typeof value === 'boolean') return value ? YES : NO
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (value === null) return BLANK
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join('、')
  return `${Object.keys(value).length} 项`
}
