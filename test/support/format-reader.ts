import { gunzipSync } from 'node:zlib'

/* A stranger's reader of what age gave, written from shared/bundle/FORMAT.md with none of our code. */

/** One envelope. */
export interface Part {
  readonly type: string
  readonly payload: Buffer
  readonly signature: Buffer
  readonly end: number
}

/** FORMAT.md §2, “Envelope”. */
function envelopeAt(bytes: Buffer, start: number): Part {
  const typeEnd = start + 2 + bytes.readUInt16BE(start)
  const payloadEnd = typeEnd + 4 + bytes.readUInt32BE(typeEnd)
  const signatureStart = payloadEnd + 1 + 32 + 2
  const end = signatureStart + bytes.readUInt16BE(payloadEnd + 1 + 32)
  return {
    type: bytes.toString('ascii', start + 2, typeEnd),
    payload: bytes.subarray(typeEnd + 4, payloadEnd),
    signature: bytes.subarray(signatureStart, end),
    end,
  }
}

/** FORMAT.md §2. */
export function partsOf(inside: Buffer): {
  readonly rosters: readonly Part[]
  readonly manifest: Part
  readonly frames: Buffer
} {
  if (inside.toString('hex', 0, 10) !== '894b58420d0a1a0a0001') throw new Error('no bundle')
  const rosters: Part[] = []
  let offset = 12
  for (let left = inside.readUInt16BE(10); left > 0; left -= 1) {
    const roster = envelopeAt(inside, offset)
    rosters.push(roster)
    offset = roster.end
  }
  const manifest = envelopeAt(inside, offset)
  return { rosters, manifest, frames: inside.subarray(manifest.end) }
}

/** Everything in a bundle that can be read, with its frames of records unpacked. */
export function plaintextOf(inside: Buffer): Buffer {
  const texts = [inside]
  let { frames } = partsOf(inside)
  while (frames.length > 0) {
    const end = 9 + frames.readUInt32BE(1)
    // A photo (type 2) is a JPEG as it is.
    if (frames.readUInt8(0) !== 2) texts.push(gunzipSync(frames.subarray(9, end)))
    frames = frames.subarray(end)
  }
  return Buffer.concat(texts)
}
