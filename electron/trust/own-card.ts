import { bytesToHex } from '@noble/hashes/utils.js'
import type { Card } from '../../shared/bundle/card'
import type { PublicKey } from '../../shared/bundle/public-key'
import type { DeskIdentity } from '../../shared/ipc/keys'
import type { Signer } from '../vault/ed25519'
import type { Keyring } from '../vault/keyring'

/** The public half of a signer, as cards and rosters write it. */
export const publicKeyOf = ({
  algorithm,
  publicKey,
}: Pick<Signer, 'algorithm' | 'publicKey'>): PublicKey => ({
  algorithm,
  key: bytesToHex(publicKey),
})

/** What this PC says of itself. */
export const ownCard = (identity: DeskIdentity, keyring: Keyring, now: Date): Card => ({
  office: identity.office,
  pc: identity.pcId,
  name: identity.pcName,
  signing: publicKeyOf(keyring.signer),
  age: keyring.ageRecipient,
  recovery: keyring.recoveryRecipient,
  createdAt: now.toISOString(),
})
