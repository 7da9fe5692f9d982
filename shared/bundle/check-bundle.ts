import { fail, ok, type Failure, type Result } from '../base/result'
import { isFrameHeader } from './frame'
import { decodeHead, type Head, type HeadFailure } from './head'
import { MAX_HEAD_BYTES } from './limits'
import { bodyBytes, FRAME_HEADER_BYTES, type FrameEntry } from './manifest'
import type { Verify } from './public-key'
import { judgeHead, type Judged, type Reader, type TrustFailure } from './trust'

/** The bytes inside age, wherever they lie. */
export interface ByteSource {
  readonly size: number
  /** Exactly these bytes; called only within `size`. */
  read(offset: number, length: number): Promise<Uint8Array>
}

/** What the machine does for us: signatures, and SHA-256 in hexadecimal. */
export interface Crypto {
  readonly verify: Verify
  readonly sha256: (bytes: Uint8Array) => string
}

/** A bundle of which every byte has been found to be as its sender signed it. Nothing is decompressed yet. */
export interface Checked extends Judged {
  readonly frames: readonly PlacedFrame[]
}

export interface PlacedFrame {
  readonly entry: FrameEntry
  /** Where its content begins. */
  readonly offset: number
}

export type CheckFailure = HeadFailure | TrustFailure | BodyFailure

const FIRST_READ = 64 * 1024

/** The frames of a bundle, each with the place where its content begins. */
export type CheckedBody = readonly PlacedFrame[]
export type BodyFailure = Failure<
  'frame-mismatch' | 'frame-hash-wrong' | 'longer-than-declared' | 'incomplete'
>

/**
 * Checks a whole bundle: who signed it, that it is for us, that it holds exactly the frames that were signed, in
 * their order, and nothing besides (threats 1 to 3, 8 to 11).
 */
export async function checkBundle(
  source: ByteSource,
  reader: Reader,
  crypto: Crypto,
): Promise<Result<Checked, CheckFailure>> {
  const opened = await readHead(source)
  if (!opened.ok) return opened
  const { head, length } = opened.value
  const judged = judgeHead(head, reader, crypto.verify)
  if (!judged.ok) return judged
  const frames = await checkBody(source, length, judged.value.manifest.frames, crypto)
  return frames.ok ? ok({ ...judged.value, frames: frames.value }) : frames
}

/** Checks that exactly the frames of a believed manifest follow its head, which ends at `start`. */
export async function checkBody(
  source: ByteSource,
  start: number,
  entries: readonly FrameEntry[],
  crypto: Crypto,
): Promise<Result<CheckedBody, BodyFailure>> {
  const end = start + bodyBytes(entries)
  if (source.size < end) return fail('incomplete')
  if (source.size > end) return fail('longer-than-declared')
  return checkFrames(source, start, entries, crypto)
}

/** Reads as much of the beginning as the head turns out to need. */
export async function readHead(
  source: ByteSource,
): Promise<Result<{ readonly head: Head; readonly length: number }, HeadFailure>> {
  const most = Math.min(source.size, MAX_HEAD_BYTES)
  for (let length = Math.min(most, FIRST_READ); ; length = Math.min(most, length * 4)) {
    const head = decodeHead(await source.read(0, length))
    if (head.ok || head.failure.code !== 'incomplete') return head
    if (length === most) return most < source.size ? fail('too-large') : head
  }
}

async function checkFrames(
  source: ByteSource,
  start: number,
  entries: readonly FrameEntry[],
  { sha256 }: Crypto,
): Promise<Result<CheckedBody, BodyFailure>> {
  const frames: PlacedFrame[] = []
  let offset = start
  for (const [index, entry] of entries.entries()) {
    const header = await source.read(offset, FRAME_HEADER_BYTES)
    if (!isFrameHeader(header, entry)) return fail('frame-mismatch', { frame: index + 1 })
    offset += FRAME_HEADER_BYTES
    const content = await source.read(offset, entry.stored)
    if (sha256(content) !== entry.sha256) return fail('frame-hash-wrong', { frame: index + 1 })
    frames.push({ entry, offset })
    offset += entry.stored
  }
  return ok(frames)
}
