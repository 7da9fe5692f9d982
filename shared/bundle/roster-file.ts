import { hexToBytes, bytesToHex } from '@noble/hashes/utils.js'
import { fail, ok, type Failure, type Result } from '../base/result'
import { ByteReader, concat, sameBytes, uint } from './bytes'
import { encodeEnvelope, type Envelope, type EnvelopeFailure } from './envelope'
import { decodeRosters, FORMAT_VERSION } from './head'
import { KEY_ALGORITHMS, type PublicKey } from './public-key'

const MAGIC = new Uint8Array([0x89, 0x4b, 0x58, 0x52, 0x0d, 0x0a, 0x1a, 0x0a])
const KEY_BYTES = 32

/** A roster file: the root's key, whose fingerprint people compare, and the whole chain. It holds nothing secret. */
export interface RosterFile {
  readonly root: PublicKey
  readonly rosters: readonly Envelope[]
}

export type RosterFileFailure = EnvelopeFailure | Failure<'newer-format' | 'longer-than-declared'>

export const encodeRosterFile = ({ root, rosters }: RosterFile): Uint8Array =>
  concat([
    MAGIC,
    uint(2, FORMAT_VERSION),
    uint(1, KEY_ALGORITHMS.indexOf(root.algorithm) + 1),
    hexToBytes(root.key),
    uint(2, rosters.length),
    ...rosters.map(encodeEnvelope),
  ])

/** Reads a roster file. Nothing in it is trusted before `extendChain` has gone over it. */
export function decodeRosterFile(bytes: Uint8Array): Result<RosterFile, RosterFileFailure> {
  const reader = new ByteReader(bytes)
  const magic = reader.take(MAGIC.length)
  if (!magic.ok) return magic
  if (!sameBytes(magic.value, MAGIC)) return fail('not-a-bundle')
  const version = reader.uint(2)
  if (!version.ok) return version
  if (version.value !== FORMAT_VERSION) return fail('newer-format')
  const number = reader.uint(1)
  if (!number.ok) return number
  const algorithm = KEY_ALGORITHMS[number.value - 1]
  if (algorithm === undefined) return fail('newer-format')
  const key = reader.take(KEY_BYTES)
  if (!key.ok) return key
  const rosters = decodeRosters(reader)
  if (!rosters.ok) return rosters
  if (reader.offset !== bytes.length) return fail('longer-than-declared')
  return ok({ root: { algorithm, key: bytesToHex(key.value) }, rosters: rosters.value })
}
