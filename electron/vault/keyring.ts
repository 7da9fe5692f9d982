import type { Signer } from './ed25519'

/** The open keys of this PC. They stay in the main process; only the recovery identity and the root can be printed. */
export interface Keyring {
  /** This PC's signing key. */
  readonly signer: Signer
  /** This PC's age identity (`AGE-SECRET-KEY-1…`) and the recipient others encrypt to (`age1…`). */
  readonly ageIdentity: string
  readonly ageRecipient: string
  /** Seals phones, e-mails, notes and photos; 32 bytes. */
  readonly dataKey: Uint8Array
  /** Data keys of snapshots that were restored here: they open what is old, nothing new is sealed with them. */
  readonly olderDataKeys: readonly Uint8Array[]
  /** Seals the journal; 32 bytes. */
  readonly journalKey: Uint8Array
  /** The office's recovery recipient (`age1…`): every snapshot is encrypted to it as well. */
  readonly recoveryRecipient: string
  /** City role: the public root key, once it was made here. */
  readonly rootPublicKey: Uint8Array | undefined
  /** City role: the root itself, until its printed sheet has been confirmed. */
  readonly root: Signer | undefined
}

/** The secrets as they are stored; binary ones as base64. Fields may be added, never change their meaning. */
export interface StoredKeys {
  readonly version: 1
  readonly signingSeed: string
  readonly ageIdentity: string
  readonly ageRecipient: string
  readonly dataKey: string
  readonly olderDataKeys?: readonly string[]
  readonly journalKey: string
  readonly recoveryRecipient: string
  readonly rootPublicKey?: string
  /** Wiped when a person confirms the printed sheet. */
  readonly pending: { readonly recovery?: string; readonly rootSeed?: string }
}
