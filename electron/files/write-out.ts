import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fail, ok, type Failure, type Result } from '../../shared/base/result'
import type { WRITE_OUT_CODES } from '../../shared/ipc/files'
import { codeOf, realDisk, type Disk } from '../disk/disk'
import { isFull, type WriteFailure } from '../disk/write-failure'

const READ_BYTES = 1024 * 1024

export type WriteOutFailure = Failure<(typeof WRITE_OUT_CODES)[number]>

const OWN_DISK = {
  'place-full': 'disk-full',
  'place-unwritable': 'cannot-write',
  'differs-after-writing': 'differs-after-writing',
} as const

/** The same for what stays in the profile: there it is this PC's own disk that is full or cannot be written. */
export async function writeKept(
  ...file: Parameters<typeof writeOut>
): Promise<Result<Written, WriteFailure | Failure<'differs-after-writing'>>> {
  const written = await writeOut(...file)
  return written.ok ? written : fail(OWN_DISK[written.failure.code])
}

/** What stands on the disk: length in bytes and SHA-256 (64 hex digits). */
export interface Written {
  readonly bytes: number
  readonly sha256: string
}

/**
 * Writes a file that somebody will carry away: aside as `.part`, synced, renamed, then read back and compared. Only
 * after this may the screen say “可以安全拔出”. exFAT sticks have no journal: a pull of the stick at any step leaves the
 * old file, or a `.part` that nobody takes for whole.
 */
export async function writeOut(
  path: string,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  disk: Disk = realDisk,
): Promise<Result<Written, WriteOutFailure>> {
  const part = `${path}.part`
  try {
    const written = await writeSynced(disk, part, chunks)
    await disk.rename(part, path)
    // The new name itself is durable only once its folder is.
    await disk.syncFolder(dirname(path))
    const found = await readBack(disk, path)
    if (found === written.sha256) return ok(written)
    // It would look whole under its name.
    await rm(path, { force: true })
    return fail('differs-after-writing')
  } catch (error) {
    await withoutPart(disk, part)
    return fail(isFull(codeOf(error)) ? 'place-full' : 'place-unwritable')
  }
}

/** A stick that was pulled, or went read-only with the failure, keeps it; what is said is why the file was not written. */
async function withoutPart(disk: Disk, part: string): Promise<void> {
  try {
    await disk.remove(part)
  } catch (error) {
    if (codeOf(error) === undefined) throw error
  }
}

async function writeSynced(
  disk: Disk,
  path: string,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<Written> {
  const hash = createHash('sha256')
  let bytes = 0
  const file = await disk.openFile(path, true)
  try {
    for await (const chunk of chunks) {
      hash.update(chunk)
      await file.write(chunk, bytes)
      bytes += chunk.length
    }
    await file.datasync()
  } finally {
    await file.close()
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** The SHA-256 of what stands in a file. */
export async function readBack(disk: Disk, path: string): Promise<string> {
  const hash = createHash('sha256')
  const file = await disk.openFile(path, false)
  try {
    let bytes = 0
    for (;;) {
      const chunk = await file.read(READ_BYTES, bytes)
      hash.update(chunk)
      bytes += chunk.length
      if (chunk.length < READ_BYTES) return hash.digest('hex')
    }
  } finally {
    await file.close()
  }
}
