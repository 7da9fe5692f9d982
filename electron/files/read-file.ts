import { open } from 'node:fs/promises'
import { fail, ok, type Failure, type Result } from '../../shared/base/result'

/** Ledgers and photos; bundles are read in the main process and never pass here whole. */
export const LARGEST_READ_BYTES = 100_000_000

/** The bytes of a chosen file. The size is checked before anything is read (threat 14: endless file). */
export async function readChosen(
  path: string,
): Promise<Result<Uint8Array, Failure<'too-large' | 'cannot-read'>>> {
  try {
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      if (size > LARGEST_READ_BYTES) return fail('too-large', { bytes: size, largest: LARGEST_READ_BYTES })
      const bytes = new Uint8Array(size)
      let filled = 0
      while (filled < size) {
        const { bytesRead } = await file.read(bytes, filled, size - filled, filled)
        if (bytesRead === 0) return fail('cannot-read', { reason: 'SHRANK' })
        filled += bytesRead
      }
      return ok(bytes)
    } finally {
      await file.close()
    }
  } catch (error) {
    return fail('cannot-read', {
      reason: error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN',
    })
  }
}
