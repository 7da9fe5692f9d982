import { fail, ok, type Failure, type Result } from '../../shared/base/result'

/**
 * The bytes that gzip gives, when they are exactly as many as declared. Counting stops the work at the first byte too
 * many, whatever the file declares inside (threat 13).
 */
export async function gunzip(
  stored: Uint8Array,
  length: number,
): Promise<Result<Uint8Array, Failure<'bomb' | 'frame-malformed'>>> {
  const raw = new Uint8Array(length)
  let filled = 0
  const reader = new Blob([stored as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      if (filled + value.length > length) {
        await reader.cancel()
        return fail('bomb')
      }
      raw.set(value, filled)
      filled += value.length
    }
  } catch {
    // The decoder's only way to say that these bytes are no gzip, are cut, or go on after their end.
    return fail('frame-malformed', { problem: 'gzip' })
  }
  return filled === length ? ok(raw) : fail('frame-malformed', { problem: 'length' })
}
