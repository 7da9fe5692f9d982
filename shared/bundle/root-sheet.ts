import { sha256 } from '@noble/hashes/sha2.js'
import { fail, ok, type Failure, type Result } from '../base/result'
import { utf8 } from '../base/utf8'
import { concat, sameBytes } from './bytes'

/*
 * The printed form of the city root: fourteen groups of five characters, to be typed by a person years later. Four
 * characters of a group carry five bits each, the fifth checks them, so that a slip is told by its group. Together they
 * carry a version byte, the seed of 32 bytes and two bytes of its hash.
 */

/** Crockford's base 32: no I, L, O, U, which people take for 1, 0 and V. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
export const SHEET_GROUPS = 14
export const SHEET_GROUP_LENGTH = 5
const DATA_LENGTH = 4
const VERSION = 1
const SEED_BYTES = 32
const SUM_BYTES = 2
/** How the secret of the other sheet, the recovery sheet, begins. */
const RECOVERY = 'AGESECRETKEY'

/**
 * `sheet-group`: a group has a slip in it or stands in a wrong place, `group` from 1; `sheet-length`: `groups` whole ones
 * of fourteen; `sheet-recovery`: this is the secret of a recovery sheet; `sheet-damaged`: every group is right by
 * itself, but they are no sheet, or one of a later program.
 */
export type SheetFailure = Failure<'sheet-group' | 'sheet-length' | 'sheet-recovery' | 'sheet-damaged'>

/** A group as it is typed: right, wrong, or not all there yet. */
export interface SheetGroup {
  /** Its number on the sheet, from 1. */
  readonly place: number
  readonly text: string
  readonly state: 'right' | 'wrong' | 'open'
}

/** What stands on the sheet for a seed of 32 bytes: the groups, with spaces between. */
export function rootSheetCode(seed: Uint8Array): string {
  const symbols = symbolsOf(concat([Uint8Array.of(VERSION), seed, sumOf(seed)]))
  return Array.from({ length: SHEET_GROUPS }, (_, index) => {
    const data = symbols.slice(index * DATA_LENGTH, (index + 1) * DATA_LENGTH)
    return [...data, checkOf(data, index)].map((symbol) => ALPHABET[symbol]).join('')
  }).join(' ')
}

/** The groups of what was typed so far; spaces and hyphens do not count, nor does the width or case of a letter. */
export const sheetGroups = (typed: string): readonly SheetGroup[] =>
  (bare(typed).match(/.{1,5}/gu) ?? []).map((text, index) => ({
    place: index + 1,
    text,
    state: stateOf(text, index),
  }))

/** The seed of 32 bytes that was typed from the sheet. */
export function readRootSheet(typed: string): Result<Uint8Array, SheetFailure> {
  if (bare(typed).startsWith(RECOVERY)) return fail('sheet-recovery')
  const groups = sheetGroups(typed)
  const wrong = groups.findIndex(({ state }) => state === 'wrong')
  if (wrong >= 0) return fail('sheet-group', { group: wrong + 1 })
  const whole = groups.filter(({ state }) => state === 'right')
  if (whole.length < SHEET_GROUPS) return fail('sheet-length', { groups: whole.length })
  const bytes = bytesOf(whole.flatMap(({ text }) => valuesOf(text).slice(0, DATA_LENGTH)))
  const seed = bytes.slice(1, 1 + SEED_BYTES)
  const isSheet = bytes[0] === VERSION && sameBytes(bytes.slice(1 + SEED_BYTES), sumOf(seed))
  return isSheet ? ok(seed) : fail('sheet-damaged')
}

const bare = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replaceAll(/[\s\p{P}]/gu, '')
    .toUpperCase()

function stateOf(text: string, index: number): SheetGroup['state'] {
  const values = valuesOf(text)
  if (index >= SHEET_GROUPS || values.some((value) => value < 0)) return 'wrong'
  if (values.length < SHEET_GROUP_LENGTH) return 'open'
  return values.at(-1) === checkOf(values.slice(0, DATA_LENGTH), index) ? 'right' : 'wrong'
}

/** The value of each character, −1 for one that no sheet has; what people take for 0 and 1 is read so. */
const valuesOf = (text: string): readonly number[] =>
  Array.from(text.replaceAll('O', '0').replaceAll(/[IL]/g, '1'), (character) => ALPHABET.indexOf(character))

/**
 * The check of a group: a sum in GF(32) in which each place has a weight of its own and each group a number of its own.
 * One wrong character, two neighbours exchanged and two groups exchanged all change it.
 */
const checkOf = (data: readonly number[], index: number): number =>
  data.reduceRight((sum, value) => timesX(sum ^ value), 0) ^ (index + 1)

/** Times x, modulo x⁵ + x² + 1. */
const timesX = (value: number): number => (value & 16 ? ((value << 1) ^ 37) & 31 : value << 1)

const sumOf = (seed: Uint8Array): Uint8Array =>
  sha256(concat([utf8('kexie-root-sheet-1\n'), seed])).slice(0, SUM_BYTES)

/** Bytes as values of five bits each; 35 bytes are exactly 56 of them. */
const symbolsOf = (bytes: Uint8Array): readonly number[] => regrouped([...bytes], 8, 5)
const bytesOf = (symbols: readonly number[]): Uint8Array => Uint8Array.from(regrouped(symbols, 5, 8))

function regrouped(values: readonly number[], from: number, to: number): readonly number[] {
  const out: number[] = []
  let [held, bits] = [0, 0]
  for (const value of values) {
    held = (held << from) | value
    bits += from
    while (bits >= to) {
      bits -= to
      out.push((held >> bits) & ((1 << to) - 1))
      held &= (1 << bits) - 1
    }
  }
  return out
}
