import { createPublicKey, verify as verifySignature } from 'node:crypto'
import type { PublicKey, Verify } from '../../shared/bundle/public-key'

const SIGNATURE_BYTES = 64

/** Checks a signature by the algorithm that the key has in the roster; whatever else a file may claim. */
export const verify: Verify = (key, message, signature) => {
  switch (key.algorithm) {
    case 'ed25519':
      return signature.length === SIGNATURE_BYTES && verifySignature(null, message, nodeKey(key), signature)
    default:
      return key.algorithm satisfies never
  }
}

const nodeKey = ({ key }: PublicKey) =>
  createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key, 'hex').toString('base64url') },
    format: 'jwk',
  })
