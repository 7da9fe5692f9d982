import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const NONCE = 12
const TAG = 16

/** Length that a box adds to what is in it. */
export const BOX_OVERHEAD = NONCE + TAG

/** AES-256-GCM under a random 96-bit nonce: nonce, ciphertext, tag. `about` is authenticated and not hidden. */
export function boxed(key: Uint8Array, plain: Uint8Array, about: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(about)
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** What is in a box; `undefined` when the key or `about` is another one or a byte was changed. */
export function unboxed(key: Uint8Array, box: Uint8Array, about: Uint8Array): Uint8Array | undefined {
  if (box.length < BOX_OVERHEAD) return undefined
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, NONCE), { authTagLength: TAG })
  decipher.setAAD(about)
  decipher.setAuthTag(box.subarray(box.length - TAG))
  const plain = decipher.update(box.subarray(NONCE, box.length - TAG))
  try {
    decipher.final()
    return plain
  } catch {
    // Node says only by throwing that the tag does not fit; that is an expected answer here.
    return undefined
  }
}
