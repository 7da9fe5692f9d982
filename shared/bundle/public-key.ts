import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { utf8 } from '../base/utf8'
import { concat } from './bytes'

/**
 * Algorithms a key may have. The algorithm belongs to the key in the roster and is never read from a signature
 * (threat 10); SM2 with SM3 or a certified device would be one more entry here and in the signer.
 */
export const KEY_ALGORITHMS = ['ed25519'] as const
export type KeyAlgorithm = (typeof KEY_ALGORITHMS)[number]

/** A public signing key as rosters and cards write it; `key` is 32 bytes in hexadecimal. */
export const publicKeySchema = z.strictObject({
  algorithm: z.enum(KEY_ALGORITHMS),
  key: z.string().regex(/^[0-9a-f]{64}$/),
})
export type PublicKey = Readonly<z.output<typeof publicKeySchema>>

/** SHA-256 of algorithm, line feed and key bytes, in hexadecimal: names a key in an envelope. */
export const keyIdOf = ({ algorithm, key }: PublicKey): string =>
  bytesToHex(sha256(concat([utf8(`${algorithm}\n`), hexToBytes(key)])))

/** Checks a signature under one key's own algorithm. The main process supplies it: `shared/` has no crypto. */
export type Verify = (key: PublicKey, message: Uint8Array, signature: Uint8Array) => boolean
