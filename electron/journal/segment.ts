import { join } from 'node:path'
import { codeOf } from '../disk/disk'
import { believedHead, findFrame, HASH_BYTES, HEAD_BYTES, type ChainPoint } from './frame'
import type { JournalDeps } from './journal-face'

/*
 * The journal is a row of files, each about 16 MiB: `<first entry's number>.kxj` in twelve digits.
 *
 *   magic 8   number of the first entry 8   chain hash before it 32   frames
 */

const MAGIC = Buffer.from('KXJOURN1')
export const SEGMENT_HEAD_BYTES = MAGIC.length + 8 + HASH_BYTES
/** A segment that has grown so far is followed by a new one. */
export const SEGMENT_BYTES = 16 * 1024 * 1024

const NAME = /^(\d{12})\.kxj$/

export const segmentName = (first: number): string => `${String(first).padStart(12, '0')}.kxj`

/** The number of the first entry of a segment file; `undefined` for another file. */
export function firstOf(name: string): number | undefined {
  const match = NAME.exec(name)
  return match === null ? undefined : Number(match[1])
}

/** The head of the segment that goes on from `after`. */
export function segmentHead(after: ChainPoint): Buffer {
  const number = Buffer.alloc(8)
  number.writeBigUInt64BE(BigInt(after.seq + 1))
  return Buffer.concat([MAGIC, number, after.hash])
}

/** Where the chain stands before a segment, as its head says. */
export function startOf(bytes: Buffer): ChainPoint | undefined {
  if (bytes.length < SEGMENT_HEAD_BYTES || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) return undefined
  return {
    seq: Number(bytes.readBigUInt64BE(MAGIC.length)) - 1,
    hash: Buffer.from(bytes.subarray(MAGIC.length + 8, SEGMENT_HEAD_BYTES)),
  }
}

/** One whole entry in a segment. */
export interface Place {
  readonly offset: number
  readonly end: number
  /** The chain before the entry, and after it. */
  readonly before: ChainPoint
  readonly point: ChainPoint
}

/**
 * A segment as it was found. `end` is where the whole entries end. `torn`: what follows is an entry that was not
 * finished, and so cannot have been acknowledged. `damaged`: an entry was changed after it was written; `last` is the
 * number of the last entry that can still be made out.
 */
export interface Scan {
  readonly places: readonly Place[]
  readonly end: number
  readonly point: ChainPoint
  readonly torn: boolean
  readonly damaged?: { readonly seq: number; readonly last: number }
}

/** The bytes of a segment; `undefined` when they cannot be read: a bad sector is damage, not a bug. */
export async function segmentBytes(
  { disk, folder }: Pick<JournalDeps, 'disk' | 'folder'>,
  first: number,
): Promise<Buffer | undefined> {
  try {
    const bytes = await disk.readFile(join(folder, segmentName(first)))
    return bytes === undefined ? undefined : Buffer.from(bytes)
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return undefined
  }
}

/** Reads the frames of a segment that begins at `start`; `isLast`: nothing was written after it. */
export function scanSegment(bytes: Buffer, start: ChainPoint, isLast: boolean): Scan {
  const places: Place[] = []
  let offset = SEGMENT_HEAD_BYTES
  let before = start
  while (offset < bytes.length) {
    const found = findFrame(bytes, offset, before)
    if (found.is !== 'whole') {
      const last = lastBehind(bytes, offset + 1)
      const scan = { places, end: offset, point: before }
      const seq = before.seq + 1
      return isLast && last === undefined
        ? { ...scan, torn: true }
        : { ...scan, torn: false, damaged: { seq, last: last ?? seq } }
    }
    places.push({ offset, end: found.end, before, point: found.point })
    offset = found.end
    before = found.point
  }
  return { places, end: offset, point: before, torn: false }
}

/**
 * The number of the last entry that was written behind a place where the frames cannot be followed, or `undefined` when
 * none was. It tells an entry that a power cut left unfinished (nothing follows it; what had not arrived may be
 * missing, zeros or any other bytes) from one that was changed later. Heads are believed by their check alone: the
 * hash before them may be what was changed.
 */
export function lastBehind(bytes: Buffer, from: number): number | undefined {
  let last: number | undefined
  let offset = from
  while (offset + HEAD_BYTES <= bytes.length) {
    const head = believedHead(bytes.subarray(offset, offset + HEAD_BYTES))
    if (head !== undefined && offset + HEAD_BYTES + head.length <= bytes.length) {
      last = head.seq
      offset += HEAD_BYTES + head.length
    } else offset += 1
  }
  return last
}
