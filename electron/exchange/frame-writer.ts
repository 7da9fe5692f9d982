import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { fail, ok, type Failure, type Result } from '../../shared/base/result'
import { frameHeader, isBomb } from '../../shared/bundle/frame'
import { MAX_BUNDLE_BYTES, MAX_FRAMES, MAX_FRAME_BYTES } from '../../shared/bundle/limits'
import { FRAME_HEADER_BYTES, type FrameEntry, type FrameType } from '../../shared/bundle/manifest'
import { isJpeg } from '../attachments/jpeg'
import type { Spool } from './spool'

const compress = promisify(gzip)
/** Fast: a district's records shrink nine times at level 1, eleven at 6, for four times the work. */
const LEVEL = 1
const READ_BYTES = 1024 * 1024

export type FrameOutcome = Result<null, Failure<'too-large'>>

/** The frames of a bundle in the making: their bytes lie in the spool, their entries go into the manifest. */
export interface FrameWriter {
  /** Adds a kept photo or document as it is. */
  addFile(content: Uint8Array): Promise<FrameOutcome>
  /** Adds bytes compressed; `count` records are in them. */
  addPacked(type: FrameType, bytes: Uint8Array, count: number): Promise<FrameOutcome>
  readonly entries: () => readonly FrameEntry[]
  /** The whole bundle's bytes behind a head. */
  readonly bytesAfter: (head: Uint8Array) => AsyncIterable<Uint8Array>
}

export function openFrameWriter(spool: Spool): FrameWriter {
  const entries: FrameEntry[] = []

  async function add(type: FrameType, bytes: Uint8Array, raw: number, count: number): Promise<FrameOutcome> {
    const whole = spool.size() + bytes.length + FRAME_HEADER_BYTES
    if (entries.length >= MAX_FRAMES || bytes.length > MAX_FRAME_BYTES || whole > MAX_BUNDLE_BYTES) {
      return fail('too-large')
    }
    const entry: FrameEntry = { type, count, stored: bytes.length, raw, sha256: sha256(bytes) }
    await spool.append(frameHeader(entry))
    await spool.append(bytes)
    entries.push(entry)
    return ok(null)
  }

  return {
    addFile: async (content) => add(isJpeg(content) ? 'photo' : 'file', content, content.length, 1),
    addPacked: async (type, bytes, count) => add(type, await compressed(bytes), bytes.length, count),
    entries: () => [...entries],
    bytesAfter: (head) => bytesOf(head, spool),
  }
}

/** Compressed, unless that would look like a bomb to the reader. */
async function compressed(raw: Uint8Array): Promise<Uint8Array> {
  const small = await compress(raw, { level: LEVEL })
  return isBomb({ type: 'records', stored: small.length, raw: raw.length })
    ? compress(raw, { level: 0 })
    : small
}

async function* bytesOf(head: Uint8Array, spool: Spool): AsyncIterable<Uint8Array> {
  yield head
  for (let offset = 0; offset < spool.size(); offset += READ_BYTES) {
    yield await spool.read(offset, Math.min(READ_BYTES, spool.size() - offset))
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
