import { comparable } from '../base/normalize'
import type { RowReading } from './row-reading'
import { textIn, type Values } from './reading'
import { editDistance } from './likeness'

/** What tells an association from others: our number, else credit code and name, else name and host. */
export interface AssociationIdentity {
  readonly number: string
  readonly code: string
  /** As typed, where it is no valid code. */
  readonly unreadableCode: string
  readonly name: string
  readonly host: string
}

/** Readings do not change, and planning asks again after every edit. */
const known = new WeakMap<RowReading, AssociationIdentity>()

export function identityOfRow(row: RowReading): AssociationIdentity {
  const found = known.get(row)
  if (found !== undefined) return found
  const { values, texts } = row
  const unreadableCode = values['creditCode'] === undefined ? comparable(texts['creditCode'] ?? '') : ''
  const identity = { ...identityOfValue(values), unreadableCode }
  known.set(row, identity)
  return identity
}

export const identityOfValue = (value: Values): AssociationIdentity => ({
  number: comparable(textIn(value, 'number') ?? ''),
  code: textIn(value, 'creditCode') ?? '',
  unreadableCode: '',
  name: comparable(textIn(value, 'name') ?? ''),
  host: comparable(textIn(value, 'hostName') ?? ''),
})

/** One text per thing within a file: two rows with the same text are the same association. */
export function identityText({ number, code, unreadableCode, name, host }: AssociationIdentity): string {
  if (number !== '') return `number ${number}`
  if (name === '') return ''
  if (code !== '') return `code ${code} ${name}`
  return `host ${unreadableCode} ${name} ${host}`
}

const MISTYPED = 2

/** Without what two spellings of one name differ in most often. */
const bareName = (name: string): string =>
  comparable(name).replace(/股份|有限|责任|公司|集团|科学技术协会|科协|\([^)]*\)/g, '')

/** Two names that differ in no more than a character or two, or in such words only. */
export const areNamesNear = (one: string, other: string): boolean =>
  one !== '' && other !== '' && editDistance(bareName(one), bareName(other), MISTYPED) <= MISTYPED

/** Probably the same, written another way: one credit code under names that are near. Codes may be shared: it is asked. */
export const isNear = (one: AssociationIdentity, other: AssociationIdentity): boolean =>
  (one.number === '' || other.number === '') &&
  one.code !== '' &&
  one.code === other.code &&
  one.name !== other.name &&
  areNamesNear(one.name, other.name)

/** Same by number, or by credit code and name. */
export const isSame = (one: AssociationIdentity, other: AssociationIdentity): boolean =>
  one.number !== '' && other.number !== ''
    ? one.number === other.number
    : one.name !== '' && one.name === other.name && one.code !== '' && one.code === other.code

/**
 * Same by name and host, where the credit codes do not say otherwise: one is missing, or cannot be read and differs
 * from the other in a character or two. Two readable codes that differ are two hosts of one name.
 */
export function isSameHost(one: AssociationIdentity, other: AssociationIdentity): boolean {
  if (one.name === '' || one.name !== other.name || one.host !== other.host) return false
  if (one.number !== '' && other.number !== '' && one.number !== other.number) return false
  if (one.code !== '' && other.code !== '') return one.code === other.code
  const unreadable = one.unreadableCode + other.unreadableCode
  const readable = one.code + other.code
  return unreadable === '' || readable === '' || editDistance(unreadable, readable, MISTYPED) <= MISTYPED
}
