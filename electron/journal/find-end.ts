import { join } from 'node:path'
import { ok, type Result } from '../../shared/base/result'
import { writeAside } from '../disk/write-aside'
import { writeFailure, type WriteFailure } from '../disk/write-failure'
import { CHAIN_START, type ChainPoint } from './frame'
import type { JournalDeps } from './journal-face'
import {
  firstOf,
  lastBehind,
  segmentBytes,
  scanSegment,
  segmentHead,
  SEGMENT_HEAD_BYTES,
  segmentName,
  startOf,
} from './segment'

/** The files of a journal, and where writing goes on. */
export interface JournalEnd {
  /** First entries of the segments, ascending. */
  readonly firsts: readonly number[]
  /** Length of the last segment up to its last whole entry. */
  readonly length: number
  readonly point: ChainPoint
}

export interface FoundEnd extends JournalEnd {
  readonly missing: boolean
  readonly cutBytes: number
  /** The first entry that cannot be read, and the last that was written as far as can be made out. */
  readonly damaged?: { readonly seq: number; readonly last: number }
}

type Where = Pick<JournalDeps, 'disk' | 'folder'>

/** Makes a journal without entries. Its first file tells a new journal from one that somebody took away. */
export async function foundJournal({ disk, folder }: Where): Promise<Result<FoundEnd, WriteFailure>> {
  const head = segmentHead(CHAIN_START)
  try {
    await disk.makeFolder(folder)
  } catch (error) {
    return writeFailure(error)
  }
  const written = await writeAside(disk, join(folder, segmentName(1)), head)
  if (!written.ok) return written
  return ok({ firsts: [1], length: head.length, point: CHAIN_START, missing: true, cutBytes: 0 })
}

/** Looks at the last segment only; the others are checked as they are read. */
export async function findEnd({ disk, folder }: Where): Promise<Result<FoundEnd, WriteFailure>> {
  const names = (await disk.list(folder)) ?? []
  const firsts = names.flatMap((name) => firstOf(name) ?? [])
  const first = firsts.at(-1)
  if (first === undefined) return foundJournal({ disk, folder })
  const bytes = await segmentBytes({ disk, folder }, first)
  const nothing = { firsts, missing: false, cutBytes: 0, point: { ...CHAIN_START, seq: first - 1 } }
  if (bytes === undefined) return ok({ ...nothing, length: 0, damaged: { seq: first, last: first } })
  const start = startOf(bytes)
  const whole = { ...nothing, length: bytes.length }

  if (bytes.length < SEGMENT_HEAD_BYTES && first > 1) {
    const cut = await cutOff({ disk, folder }, first, bytes, 0)
    if (!cut.ok) return cut
    const before = await findEnd({ disk, folder })
    return before.ok ? ok({ ...before.value, cutBytes: before.value.cutBytes + bytes.length }) : before
  }
  if (start?.seq !== first - 1) {
    const damaged = { seq: first, last: lastBehind(bytes, SEGMENT_HEAD_BYTES) ?? first }
    return ok({ ...whole, damaged })
  }
  const scan = scanSegment(bytes, start, true)
  if (scan.damaged !== undefined) return ok({ ...whole, point: scan.point, damaged: scan.damaged })
  if (scan.torn) {
    const cut = await cutOff({ disk, folder }, first, bytes, scan.end)
    if (!cut.ok) return cut
  }
  return ok({ ...whole, length: scan.end, point: scan.point, cutBytes: bytes.length - scan.end })
}

/**
 * Takes what follows `length` out of a segment. It is kept in a file beside: it was never acknowledged, but nothing
 * that a person typed is thrown away by a program.
 */
async function cutOff(
  { disk, folder }: Where,
  first: number,
  bytes: Buffer,
  length: number,
): Promise<Result<null, WriteFailure>> {
  const taken = ((await disk.list(folder)) ?? []).filter((name) => name.startsWith('unfinished-')).length
  const beside = join(folder, `unfinished-${taken + 1}-${segmentName(first)}.bin`)
  const kept = await writeAside(disk, beside, bytes.subarray(length))
  if (!kept.ok) return kept
  const path = join(folder, segmentName(first))
  try {
    if (length === 0) {
      await disk.remove(path)
      await disk.syncFolder(folder)
      return ok(null)
    }
    const file = await disk.openFile(path, false)
    try {
      await file.truncate(length)
      await file.datasync()
    } finally {
      await file.close()
    }
    return ok(null)
  } catch (error) {
    return writeFailure(error)
  }
}
