import { dirname } from 'node:path'
import { ok, type Result } from '../../shared/base/result'
import type { Disk } from './disk'
import { writeFailure, type WriteFailure } from './write-failure'

/**
 * Puts a whole file in place: written aside as `.part`, synced, renamed, its folder synced. At every moment there is
 * the old file or the new one, and never half of one (threat 24).
 */
export async function writeAside(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
): Promise<Result<null, WriteFailure>> {
  const part = `${path}.part`
  try {
    const file = await disk.openFile(part, true)
    try {
      await file.write(bytes, 0)
      await file.datasync()
    } finally {
      await file.close()
    }
    await disk.rename(part, path)
    await disk.syncFolder(dirname(path))
    return ok(null)
  } catch (error) {
    return writeFailure(error)
  }
}
