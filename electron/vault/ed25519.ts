import { createPrivateKey, createPublicKey, sign } from 'node:crypto'

/** PKCS #8 of an Ed25519 private key is these bytes and the seed (RFC 8410). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')

/** Signs with one Ed25519 key. It stands behind an interface so that another algorithm can take its place. */
export interface Signer {
  readonly algorithm: 'ed25519'
  /** 32 bytes. */
  readonly publicKey: Uint8Array
  /** A signature of 64 bytes. */
  sign(bytes: Uint8Array): Uint8Array
}

/** The signer of a seed of 32 bytes. */
export function ed25519Signer(seed: Uint8Array): Signer {
  const key = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: 'der', type: 'pkcs8' })
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' })
  return {
    algorithm: 'ed25519',
    publicKey: new Uint8Array(spki.subarray(spki.length - 32)),
    sign: (bytes) => sign(null, bytes, key),
  }
}
