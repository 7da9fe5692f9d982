import { generateIdentity, identityToRecipient } from 'age-encryption'
import { randomBytes } from 'node:crypto'
import { ed25519Signer } from './ed25519'
import type { Keyring, StoredKeys } from './keyring'

const KEY_BYTES = 32

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'))

/** Fresh keys of a PC; on 市科协's first one also the city root, which lives here only until its sheet is printed. */
export async function makeKeys(withRoot: boolean): Promise<StoredKeys> {
  const ageIdentity = await generateIdentity()
  const recovery = await generateIdentity()
  const root = withRoot ? randomBytes(KEY_BYTES) : undefined
  return {
    version: 1,
    signingSeed: base64(randomBytes(KEY_BYTES)),
    ageIdentity,
    ageRecipient: await identityToRecipient(ageIdentity),
    dataKey: base64(randomBytes(KEY_BYTES)),
    journalKey: base64(randomBytes(KEY_BYTES)),
    recoveryRecipient: await identityToRecipient(recovery),
    ...(root === undefined ? {} : { rootPublicKey: base64(ed25519Signer(root).publicKey) }),
    pending: { recovery, ...(root === undefined ? {} : { rootSeed: base64(root) }) },
  }
}

/**
 * The same PC with a new signing key and a new age identity. What seals its own data and the office's recovery identity
 * stay, so that records, snapshots and the printed sheet go on to fit.
 */
export async function renewedKeys(stored: StoredKeys): Promise<StoredKeys> {
  const ageIdentity = await generateIdentity()
  return {
    ...stored,
    signingSeed: base64(randomBytes(KEY_BYTES)),
    ageIdentity,
    ageRecipient: await identityToRecipient(ageIdentity),
  }
}

/** The same keys with a new city root, which lives here until its sheet is printed. */
export function withNewRoot(stored: StoredKeys): StoredKeys {
  const root = randomBytes(KEY_BYTES)
  return {
    ...stored,
    rootPublicKey: base64(ed25519Signer(root).publicKey),
    pending: { ...stored.pending, rootSeed: base64(root) },
  }
}

/** The stored keys ready for use. */
export const keyringOf = (stored: StoredKeys): Keyring => ({
  signer: ed25519Signer(fromBase64(stored.signingSeed)),
  ageIdentity: stored.ageIdentity,
  ageRecipient: stored.ageRecipient,
  dataKey: fromBase64(stored.dataKey),
  olderDataKeys: (stored.olderDataKeys ?? []).map(fromBase64),
  journalKey: fromBase64(stored.journalKey),
  recoveryRecipient: stored.recoveryRecipient,
  rootPublicKey: stored.rootPublicKey === undefined ? undefined : fromBase64(stored.rootPublicKey),
  root:
    stored.pending.rootSeed === undefined ? undefined : ed25519Signer(fromBase64(stored.pending.rootSeed)),
})
