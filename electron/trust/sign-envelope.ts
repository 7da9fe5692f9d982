import { preAuthEncoding, type Envelope } from '../../shared/bundle/envelope'
import { keyIdOf } from '../../shared/bundle/public-key'
import type { Signer } from '../vault/ed25519'
import { publicKeyOf } from './own-card'

/** A document signed with one key, over DSSE's encoding of its type and bytes. */
export const signEnvelope = (type: string, payload: Uint8Array, signer: Signer): Envelope => ({
  type,
  payload,
  signatures: [
    { keyId: keyIdOf(publicKeyOf(signer)), signature: signer.sign(preAuthEncoding(type, payload)) },
  ],
})
