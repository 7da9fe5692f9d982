import { createHash } from 'node:crypto'
import { BOX_OVERHEAD, boxed, unboxed } from '../vault/box'

/*
 * One entry of the journal on the disk:
 *
 *   head   4 length of the body   8 entry number   4 check over both
 *   body   box (12 nonce, ciphertext, 16 tag)      32 chain hash
 *
 * The check keeps a flipped bit in the length from passing for a torn end, after which later entries would be cut
 * off. The chain hash runs over the previous one and everything before it in the frame; the box is bound to number
 * and chain, so no frame fits anywhere else.
 */

export const HEAD_BYTES = 16
export const HASH_BYTES = 32
const CHECK_BYTES = 4
/** The length of the body of an empty entry. */
const LEAST_BODY = BOX_OVERHEAD + HASH_BYTES
/** Longer than any payload the contract lets through. */
const MOST_BODY = 1_000_000_000

/** Where a chain stands. */
export interface ChainPoint {
  readonly seq: number
  readonly hash: Buffer
}

export const CHAIN_START: ChainPoint = { seq: 0, hash: Buffer.alloc(HASH_BYTES) }

/** The frame of the entry that follows `after`, and where the chain stands then. */
export function frameOf(
  key: Uint8Array,
  after: ChainPoint,
  payload: string,
): { readonly bytes: Buffer; readonly point: ChainPoint } {
  const seq = after.seq + 1
  const box = boxed(key, Buffer.from(payload, 'utf8'), about(seq, after.hash))
  const head = headOf(box.length + HASH_BYTES, seq)
  const hash = sha256(after.hash, head, box)
  return { bytes: Buffer.concat([head, box, hash]), point: { seq, hash } }
}

/**
 * The frame at `offset`, when it is whole and follows `after`. `torn`: the bytes end before the frame does, as after a
 * power cut. `damaged`: they are not what was written.
 */
export type FoundFrame =
  | { readonly is: 'whole'; readonly end: number; readonly point: ChainPoint }
  | { readonly is: 'torn' }
  | { readonly is: 'damaged' }

export function findFrame(bytes: Buffer, offset: number, after: ChainPoint): FoundFrame {
  if (bytes.length < offset + HEAD_BYTES) return { is: 'torn' }
  const head = bytes.subarray(offset, offset + HEAD_BYTES)
  const length = head.readUInt32BE(0)
  const seq = after.seq + 1
  if (believedHead(head)?.seq !== seq) return { is: 'damaged' }
  const end = offset + HEAD_BYTES + length
  if (bytes.length < end) return { is: 'torn' }
  const box = bytes.subarray(offset + HEAD_BYTES, end - HASH_BYTES)
  const point = { seq, hash: Buffer.from(bytes.subarray(end - HASH_BYTES, end)) }
  return sha256(after.hash, head, box).equals(point.hash) ? { is: 'whole', end, point } : { is: 'damaged' }
}

/** The payload of a whole frame; `undefined` when it was sealed with another key. */
export function payloadOf(key: Uint8Array, frame: Buffer, after: ChainPoint): string | undefined {
  const box = frame.subarray(HEAD_BYTES, frame.length - HASH_BYTES)
  const plain = unboxed(key, box, about(after.seq + 1, after.hash))
  return plain === undefined ? undefined : Buffer.from(plain).toString('utf8')
}

/** What a head says, when its check fits. */
export function believedHead(head: Buffer): { readonly length: number; readonly seq: number } | undefined {
  const length = head.readUInt32BE(0)
  if (length < LEAST_BODY || length > MOST_BODY || head.readUInt16BE(4) !== 0) return undefined
  const seq = Number(head.readBigUInt64BE(4))
  return headOf(length, seq).equals(head) ? { length, seq } : undefined
}

function headOf(length: number, seq: number): Buffer {
  const head = Buffer.alloc(HEAD_BYTES)
  head.writeUInt32BE(length, 0)
  head.writeBigUInt64BE(BigInt(seq), 4)
  sha256(head.subarray(0, HEAD_BYTES - CHECK_BYTES)).copy(head, HEAD_BYTES - CHECK_BYTES, 0, CHECK_BYTES)
  return head
}

function about(seq: number, previous: Uint8Array): Buffer {
  const number = Buffer.alloc(8)
  number.writeBigUInt64BE(BigInt(seq))
  return Buffer.concat([Buffer.from('kexie-journal-1\n'), number, previous])
}

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
