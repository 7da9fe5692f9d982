import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { fail, ok, type Failure, type Result } from '../base/result'
import { fromUtf8, utf8 } from '../base/utf8'
import { concat, uint, type ByteReader } from './bytes'
import { MAX_PAYLOAD_BYTES, MAX_SIGNATURES, MAX_SIGNATURE_BYTES } from './limits'
import { keyIdOf, type PublicKey, type Verify } from './public-key'

/** A signed document: the type and the payload as they travel, and who signed both. */
export interface Envelope {
  readonly type: string
  readonly payload: Uint8Array
  readonly signatures: readonly { readonly keyId: string; readonly signature: Uint8Array }[]
}

export type EnvelopeFailure = Failure<'incomplete' | 'too-large' | 'signature-missing' | 'not-a-bundle'>
export type SignatureFailure = Failure<
  'unknown-signer' | 'signature-twice' | 'signature-wrong' | 'wrong-purpose'
>

const KEY_ID_BYTES = 32
const TYPE = /^[a-z0-9.+/-]{1,60}$/

/**
 * What is signed: DSSE's pre-authentication encoding of type and payload, so that no other document can have the
 * same bytes (threat 10).
 */
export const preAuthEncoding = (type: string, payload: Uint8Array): Uint8Array =>
  concat([utf8(`DSSEv1 ${utf8(type).length} ${type} ${payload.length} `), payload])

export const encodeEnvelope = ({ type, payload, signatures }: Envelope): Uint8Array =>
  concat([
    uint(2, utf8(type).length),
    utf8(type),
    uint(4, payload.length),
    payload,
    uint(1, signatures.length),
    ...signatures.flatMap(({ keyId, signature }) => [
      hexToBytes(keyId),
      uint(2, signature.length),
      signature,
    ]),
  ])

/** Reads an envelope without looking into its payload. */
export function decodeEnvelope(reader: ByteReader): Result<Envelope, EnvelopeFailure> {
  const typeLength = reader.uint(2)
  if (!typeLength.ok) return typeLength
  const typeBytes = reader.take(typeLength.value)
  if (!typeBytes.ok) return typeBytes
  const type = fromUtf8(typeBytes.value)
  if (type === undefined || !TYPE.test(type)) return fail('not-a-bundle')
  const length = reader.uint(4)
  if (!length.ok) return length
  if (length.value > MAX_PAYLOAD_BYTES) return fail('too-large')
  const payload = reader.take(length.value)
  if (!payload.ok) return payload
  const signatures = decodeSignatures(reader)
  return signatures.ok ? ok({ type, payload: payload.value, signatures: signatures.value }) : signatures
}

function decodeSignatures(reader: ByteReader): Result<Envelope['signatures'], EnvelopeFailure> {
  const count = reader.uint(1)
  if (!count.ok) return count
  if (count.value === 0) return fail('signature-missing')
  if (count.value > MAX_SIGNATURES) return fail('too-large')
  const signatures: { keyId: string; signature: Uint8Array }[] = []
  for (let index = 0; index < count.value; index += 1) {
    const keyId = reader.take(KEY_ID_BYTES)
    if (!keyId.ok) return keyId
    const length = reader.uint(2)
    if (!length.ok) return length
    if (length.value > MAX_SIGNATURE_BYTES) return fail('too-large')
    const signature = reader.take(length.value)
    if (!signature.ok) return signature
    signatures.push({ keyId: bytesToHex(keyId.value), signature: signature.value })
  }
  return ok(signatures)
}

/**
 * The ids of the keys that signed. Every signature has to be of another known key and right: one wrong, unknown or
 * repeated one refuses the envelope (threats 9, 10). Nothing of the payload is parsed before this has succeeded.
 */
export function checkSignatures(
  envelope: Envelope,
  type: string,
  keys: readonly PublicKey[],
  verify: Verify,
): Result<readonly string[], SignatureFailure> {
  if (envelope.type !== type) return fail('wrong-purpose')
  const known = new Map(keys.map((key) => [keyIdOf(key), key]))
  const signers = new Set<string>()
  const message = preAuthEncoding(envelope.type, envelope.payload)
  for (const { keyId, signature } of envelope.signatures) {
    const key = known.get(keyId)
    if (key === undefined) return fail('unknown-signer')
    if (signers.has(keyId)) return fail('signature-twice')
    if (!verify(key, message, signature)) return fail('signature-wrong')
    signers.add(keyId)
  }
  return ok([...signers])
}
