import { fail, ok, type Failure, type Result } from '../../shared/base/result'
import { boxed, unboxed } from './box'

const VERSION = 1
const ABOUT = Buffer.from('kexie-seal-1\n')

/** Seals a text: version byte and AES-256-GCM box, as base64url. */
export const sealText = (dataKey: Uint8Array, text: string): string =>
  Buffer.concat([Buffer.of(VERSION), boxed(dataKey, Buffer.from(text, 'utf8'), ABOUT)]).toString('base64url')

/** The text in a seal of one of the data keys. */
export function openText(
  dataKeys: readonly Uint8Array[],
  sealed: string,
): Result<string, Failure<'seal-damaged'>> {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes[0] !== VERSION) return fail('seal-damaged')
  for (const dataKey of dataKeys) {
    const plain = unboxed(dataKey, bytes.subarray(1), ABOUT)
    if (plain !== undefined) return ok(Buffer.from(plain).toString('utf8'))
  }
  return fail('seal-damaged')
}
