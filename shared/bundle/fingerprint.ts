import { sha256 } from '@noble/hashes/sha2.js'
import { utf8 } from '../base/utf8'

const GROUPS = 6
const BYTES_PER_GROUP = 5

/**
 * The fingerprint of a public key: six groups of five digits (99 bits), short enough to be read out by telephone.
 * `algorithm` is part of what is hashed: one key under two algorithms has two fingerprints.
 */
export function fingerprintOf(algorithm: string, publicKey: Uint8Array): string {
  const digest = sha256(labelled(`kexie-fingerprint-v1 ${algorithm}\n`, publicKey))
  const groups = Array.from({ length: GROUPS }, (_, index) => {
    const bytes = digest.subarray(index * BYTES_PER_GROUP, (index + 1) * BYTES_PER_GROUP)
    const number = bytes.reduce((sum, byte) => sum * 256 + byte, 0)
    return String(number % 100_000).padStart(5, '0')
  })
  return groups.join(' ')
}

const labelled = (label: string, bytes: Uint8Array): Uint8Array => {
  const head = utf8(label)
  const all = new Uint8Array(head.length + bytes.length)
  all.set(head)
  all.set(bytes, head.length)
  return all
}
