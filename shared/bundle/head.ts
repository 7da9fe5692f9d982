import { fail, ok, type Result } from '../base/result'
import { concat, ByteReader, sameBytes, uint } from './bytes'
import { decodeEnvelope, encodeEnvelope, type Envelope, type EnvelopeFailure } from './envelope'
import { MAX_ROSTERS } from './limits'

const MAGIC = new Uint8Array([0x89, 0x4b, 0x58, 0x42, 0x0d, 0x0a, 0x1a, 0x0a])
export const FORMAT_VERSION = 1

/** What stands before the frames: rosters that the receiver may lack, and the signed manifest. */
export interface Head {
  readonly rosters: readonly Envelope[]
  readonly manifest: Envelope
}

export type HeadFailure = EnvelopeFailure | { readonly code: 'newer-format' }

export const encodeHead = ({ rosters, manifest }: Head): Uint8Array =>
  concat([
    MAGIC,
    uint(2, FORMAT_VERSION),
    uint(2, rosters.length),
    ...rosters.map(encodeEnvelope),
    encodeEnvelope(manifest),
  ])

/**
 * Reads the head from the beginning of a bundle (the bytes inside age). `length` is where the frames begin.
 * `incomplete`: more bytes are wanted, or the bundle was cut.
 */
export function decodeHead(
  bytes: Uint8Array,
): Result<{ readonly head: Head; readonly length: number }, HeadFailure> {
  const reader = new ByteReader(bytes)
  const magic = reader.take(MAGIC.length)
  if (!magic.ok) return magic
  if (!sameBytes(magic.value, MAGIC)) return fail('not-a-bundle')
  const version = reader.uint(2)
  if (!version.ok) return version
  if (version.value !== FORMAT_VERSION)
    return fail(version.value > FORMAT_VERSION ? 'newer-format' : 'not-a-bundle')
  const rosters = decodeRosters(reader)
  if (!rosters.ok) return rosters
  const manifest = decodeEnvelope(reader)
  if (!manifest.ok) return manifest
  return ok({ head: { rosters: rosters.value, manifest: manifest.value }, length: reader.offset })
}

/** A counted list of envelopes, as it stands in a bundle's head and in a roster file. */
export function decodeRosters(reader: ByteReader): Result<readonly Envelope[], EnvelopeFailure> {
  const count = reader.uint(2)
  if (!count.ok) return count
  if (count.value > MAX_ROSTERS) return fail('too-large')
  const rosters: Envelope[] = []
  for (let index = 0; index < count.value; index += 1) {
    const roster = decodeEnvelope(reader)
    if (!roster.ok) return roster
    rosters.push(roster.value)
  }
  return ok(rosters)
}
