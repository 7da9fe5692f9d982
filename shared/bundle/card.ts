import { z } from 'zod'
import { fail, ok, type Failure, type Result } from '../base/result'
import { ByteReader } from './bytes'
import { decodeDocument, encodeDocument } from './document'
import { ageRecipient, instant, label, officeId, pcId } from './document-fields'
import { checkSignatures, decodeEnvelope, encodeEnvelope, preAuthEncoding, type Envelope } from './envelope'
import { keyIdOf, publicKeySchema, type Verify } from './public-key'

export const CARD_TYPE = 'application/vnd.kexie.identity-card.v1+json'

/**
 * 身份卡: what a PC tells 市科协 about itself. It is signed with its own key, which proves that the PC holds that key
 * and nothing else; who it is, people find out by comparing the fingerprint.
 */
export const cardSchema = z.strictObject({
  office: officeId(),
  pc: pcId(),
  name: label(40),
  signing: publicKeySchema,
  age: ageRecipient(),
  /** Recovery recipient of the office, where this PC has made it. */
  recovery: ageRecipient().exactOptional(),
  createdAt: instant(),
})
export type Card = Readonly<z.output<typeof cardSchema>>

export type CardFailure = Failure<'card-malformed' | 'signature-wrong'>

/** The file of a card. `sign` signs with the PC's key. */
export function encodeCard(card: Card, sign: (message: Uint8Array) => Uint8Array): Uint8Array {
  const payload = encodeDocument(cardSchema.parse(card))
  const signature = sign(preAuthEncoding(CARD_TYPE, payload))
  return encodeEnvelope({
    type: CARD_TYPE,
    payload,
    signatures: [{ keyId: keyIdOf(card.signing), signature }],
  })
}

/**
 * Reads a card. The key that checks it stands inside it, so unlike every other document it is parsed (strictly, and
 * capped) before its signature is checked.
 */
export function decodeCard(bytes: Uint8Array, verify: Verify): Result<Card, CardFailure> {
  const reader = new ByteReader(bytes)
  const envelope = decodeEnvelope(reader)
  if (!envelope.ok || reader.offset !== bytes.length) return fail('card-malformed')
  return cardIn(envelope.value, verify)
}

/** The card in an envelope; a snapshot carries its maker's in its head. */
export function cardIn(envelope: Envelope, verify: Verify): Result<Card, CardFailure> {
  const card = decodeDocument(envelope.payload, cardSchema)
  if (!card.ok) return fail('card-malformed')
  const signed = checkSignatures(envelope, CARD_TYPE, [card.value.signing], verify)
  return signed.ok ? ok(card.value) : fail('signature-wrong')
}
