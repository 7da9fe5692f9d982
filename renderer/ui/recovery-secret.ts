import type { SecretProblem } from '../text/unlock'
import { groupsOf } from './groups-of'

const PREFIX = 'AGE-SECRET-KEY-1'
/** Characters of an age secret key (the prefix and 58 more), as it stands on the sheet without its spaces. */
const LENGTH = 74
/** The alphabet of Bech32 (BIP 173), in which age writes keys: no 1, b, i, o behind the prefix. */
const ALPHABET = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'

/**
 * The secret of the recovery sheet as typed, group by group, without its spaces. O and B stand in no secret: whoever
 * types them has read 0 and 8.
 */
export function bareSecret(typed: string): string {
  const bare = typed
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/[‐-―−]/g, '-')
    .toUpperCase()
  if (!bare.startsWith(PREFIX)) return bare
  return PREFIX + bare.slice(PREFIX.length).replaceAll('O', '0').replaceAll('B', '8')
}

/**
 * Why a bare secret cannot be one, by its length and checksum; `undefined` when it can. Whether it is the right one only
 * the keys can say.
 */
export function secretProblem(bare: string): SecretProblem | undefined {
  if (bare.length !== LENGTH) return { problem: 'length', length: bare.length }
  if (holds(bare)) return undefined
  const place = Array.from(bare).findIndex((_, at) =>
    Array.from(ALPHABET).some((other) => holds(withAt(bare, at, other))),
  )
  if (place < 0) return { problem: 'typo' }
  return { problem: 'typo', group: groupsOf(bare.slice(0, place + 1)).length }
}

const withAt = (text: string, at: number, character: string): string =>
  text.slice(0, at) + character + text.slice(at + 1)

/** Whether the checksum of Bech32 holds. */
function holds(bare: string): boolean {
  if (!bare.startsWith(PREFIX)) return false
  const values = Array.from(bare.slice(PREFIX.length), (character) => ALPHABET.indexOf(character))
  return !values.includes(-1) && remainder([...PREFIX_VALUES, ...values]) === 1
}

/** How Bech32 mixes the prefix into its checksum: the high bits of each character, a zero, the low bits. */
const PREFIX_CODES = Array.from(
  PREFIX.slice(0, -1).toLowerCase(),
  (character) => character.codePointAt(0) ?? 0,
)
const PREFIX_VALUES = [...PREFIX_CODES.map((code) => code >> 5), 0, ...PREFIX_CODES.map((code) => code & 31)]

const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const

/** The remainder of the polynomial over 32 elements that Bech32 checks by; 1 where nothing was changed. */
const remainder = (values: readonly number[]): number =>
  values.reduce((sum, value) => {
    const top = sum >>> 25
    const next = ((sum & 0x1ffffff) << 5) ^ value
    return GENERATOR.reduce((mixed, step, bit) => ((top >>> bit) & 1 ? mixed ^ step : mixed), next)
  }, 1)
