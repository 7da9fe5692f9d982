import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fail, ok, type Failure, type Result } from '../../shared/base/result'
import type { WRITE_OUT_CODES } from '../../shared/ipc/files'

export type WriteOutFailure = Failure<(typeof WRITE_OUT_CODES)[number]>

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
): Promise<Result<Written, WriteOutFailure>> {
  const part = `${path}.part`
  try {
    const written = await writeSynced(part, chunks)
    await rename(part, path)
    await syncFolder(dirname(path))
    const found = await readBack(path)
    return found === written.sha256 ? ok(written) : fail('differs-after-writing')
  } catch (error) {
    await rm(part, { force: true })
    return fail(isFull(error) ? 'disk-full' : 'cannot-write')
  }
}

async function writeSynced(
  path: string,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<Written> {
  const hash = createHash('sha256')
  let bytes = 0
  const file = await open(path, 'w')
  try {
    for await (const chunk of chunks) {
      hash.update(chunk)
      bytes += chunk.length
      await file.writeFile(chunk)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** The new name itself is durable only once its folder is; Windows has no such call and needs none. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function readBack(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array)
  return hash.digest('hex')
}

/** Whether an exception of the file system says that there is no room (or no quota) left. */
export const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
