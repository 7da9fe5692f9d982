import { join } from 'node:path'
import { fail, failed, ok, type Result } from '../../shared/base/result'
import type { JournalHead } from '../../shared/ipc/keeping'
import { codeOf, type DiskFile } from '../disk/disk'
import { isFull, writeFailure, type WriteFailure } from '../disk/write-failure'
import type { JournalEnd } from './find-end'
import { frameOf, type ChainPoint } from './frame'
import { headOf, type AppendFailure, type DamageFailure, type JournalDeps } from './journal-face'
import { SEGMENT_BYTES, segmentHead, segmentName } from './segment'

type Outcome = Result<JournalHead, AppendFailure>

interface Waiting {
  readonly payload: string
  readonly expected: number
  readonly answer: (outcome: Outcome) => void
}

export interface Appender {
  readonly end: () => JournalEnd
  readonly append: (payload: string, expected: number) => Promise<Outcome>
  readonly close: () => Promise<void>
}

/** Writes at the end of a journal. What waits while one sync is under way goes into the next one together. */
export function openAppender(
  deps: JournalDeps,
  found: JournalEnd,
  damage: DamageFailure | undefined,
): Appender {
  const { disk, folder, key, floorBytes } = deps
  let end = found
  let file: DiskFile | undefined
  let waiting: Waiting[] = []
  let writing: Promise<void> | undefined
  /** After a write that could neither be finished nor undone nobody knows what is on the disk until it is read. */
  let unknown: WriteFailure | undefined

  async function put(bytes: Buffer, point: ChainPoint): Promise<Result<null, WriteFailure>> {
    try {
      if ((await disk.freeBytes(folder)) - bytes.length < floorBytes) {
        return fail('disk-full', { floor: floorBytes })
      }
      end = end.length >= SEGMENT_BYTES ? await inNewSegment(bytes, point) : await inSegment(bytes, point)
      return ok(null)
    } catch (error) {
      return writeFailure(error)
    }
  }

  async function inSegment(bytes: Buffer, point: ChainPoint): Promise<JournalEnd> {
    file ??= await disk.openFile(join(folder, segmentName(end.firsts.at(-1) ?? 1)), false)
    try {
      await file.write(bytes, end.length)
      await file.datasync()
    } catch (error) {
      await rollBack(file, error)
      throw error
    }
    return { ...end, length: end.length + bytes.length, point }
  }

  /** A full disk is undone and may be tried again; after any other failure of a sync the journal is read anew first. */
  async function rollBack(broken: DiskFile, error: unknown): Promise<void> {
    try {
      await broken.truncate(end.length)
      await broken.datasync()
      if (isFull(codeOf(error))) return
    } catch (second) {
      unknown = writeFailure(second).failure
    }
    unknown ??= writeFailure(error).failure
  }

  async function inNewSegment(bytes: Buffer, point: ChainPoint): Promise<JournalEnd> {
    const head = segmentHead(end.point)
    const first = end.point.seq + 1
    const path = join(folder, segmentName(first))
    const next = await disk.openFile(path, true)
    try {
      await next.write(Buffer.concat([head, bytes]), 0)
      await next.datasync()
      await disk.syncFolder(folder)
    } catch (error) {
      await removeSegment(next, path)
      throw error
    }
    await file?.close()
    file = next
    return { firsts: [...end.firsts, first], length: head.length + bytes.length, point }
  }

  async function removeSegment(next: DiskFile, path: string): Promise<void> {
    try {
      await next.close()
      await disk.remove(path)
      await disk.syncFolder(folder)
    } catch (error) {
      unknown = writeFailure(error).failure
    }
  }

  async function writeBatch(batch: readonly Waiting[]): Promise<void> {
    const frames: Buffer[] = []
    const answers: (() => void)[] = []
    let point = end.point
    for (const { payload, expected, answer } of batch) {
      if (expected !== point.seq) {
        answer(fail('journal-moved', { seq: point.seq }))
        continue
      }
      const frame = frameOf(key, point, payload)
      frames.push(frame.bytes)
      point = frame.point
      const head = headOf({ point })
      answers.push(() => answer(ok(head)))
    }
    const written = frames.length === 0 ? ok(null) : await put(Buffer.concat(frames), point)
    if (written.ok) for (const answer of answers) answer()
    else for (const { answer } of batch) answer(written)
  }

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      await writeBatch(batch)
    }
    writing = undefined
  }

  return {
    end: () => end,
    append: async (payload, expected) => {
      if (damage !== undefined) return failed(damage)
      if (unknown !== undefined) return failed(unknown)
      return new Promise((answer) => {
        waiting.push({ payload, expected, answer })
        writing ??= drain()
      })
    },
    close: async () => {
      await writing
      await file?.close()
      file = undefined
    },
  }
}
