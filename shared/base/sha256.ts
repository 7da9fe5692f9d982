import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { utf8 } from './utf8'

/** SHA-256 of bytes or of a text's UTF-8, as 64 lower-case hexadecimal digits. */
export const sha256Hex = (content: Uint8Array | string): string =>
  bytesToHex(sha256(typeof content === 'string' ? utf8(content) : content))
