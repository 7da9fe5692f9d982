import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { keyIdOf, type PublicKey } from '../../shared/bundle/public-key'
import { preAuthEncoding, type Envelope } from '../../shared/bundle/envelope'

/** A signing key for tests, the same for the same number. */
export interface TestKey {
  readonly publicKey: PublicKey
  readonly keyId: string
  readonly seed: Uint8Array
  readonly sign: (message: Uint8Array) => Uint8Array
}

const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')

export function testKey(number: number): TestKey {
  const seed = new Uint8Array(32).fill(number)
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' })
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' })
  const publicKey: PublicKey = { algorithm: 'ed25519', key: Buffer.from(x, 'base64url').toString('hex') }
  return {
    publicKey,
    keyId: keyIdOf(publicKey),
    seed,
    sign: (message) => new Uint8Array(sign(null, message, key)),
  }
}

/** A signed envelope. */
export const signed = (type: string, payload: Uint8Array, ...keys: readonly TestKey[]): Envelope => ({
  type,
  payload,
  signatures: keys.map(({ keyId, sign }) => ({ keyId, signature: sign(preAuthEncoding(type, payload)) })),
})
