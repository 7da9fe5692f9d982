import { z } from 'zod'
import { hash, label, officeId, position, replicaId } from '../bundle/document-fields'
import { BUNDLE_FAILURES } from '../bundle/failures'
import { MAX_FRAME_BYTES, MAX_RECORDS_PER_FRAME } from '../bundle/limits'
import {
  acknowledgementSchema,
  bucketListSchema,
  digestSchema,
  MAX_ACKNOWLEDGED,
  MAX_KINDS,
  PURPOSES,
  type Manifest,
} from '../bundle/manifest'
import type { BundleFlag } from '../bundle/trust'
import { method } from './contract'
import { WRITE_OUT_CODES } from './files'
import type { LossesView } from './trust'

/** What a new bundle is to be; the main process adds who sends it, the roster, and what the frames turn out to be. */
export const draftSchema = z.strictObject({
  purpose: z.enum(PURPOSES),
  to: officeId(),
  replica: replicaId(),
  sequence: position(),
  scope: label(60),
  /** The stream goes on from here; how far it gets is known when the draft is finished. */
  base: position(),
  acknowledges: z.array(acknowledgementSchema).max(MAX_ACKNOWLEDGED),
  digests: z.array(digestSchema).max(MAX_KINDS),
  wants: z.array(bucketListSchema).max(MAX_KINDS),
  held: z.array(bucketListSchema).max(MAX_KINDS),
  full: z.array(bucketListSchema).max(MAX_KINDS),
  /** Newest roster that the addressee is known to hold; 0: none is known. */
  theirRoster: z.int().min(0).max(1_000_000),
})
export type DraftWish = Readonly<z.output<typeof draftSchema>>

/** What is only known when all of a bundle's frames are: where its stream ends, and whether more of it follows in a next one. */
export const draftEndSchema = z.strictObject({ upTo: position(), goesOn: z.literal(true).exactOptional() })
export type DraftEnd = Readonly<z.output<typeof draftEndSchema>>

/** What came of adding files: those that are not here, and what the draft weighs by now. */
export interface AddedFiles {
  readonly missing: readonly string[]
  readonly bytes: number
  readonly frames: number
}

/** A bundle that stands on its medium, read back and compared. */
export interface WrittenBundle {
  /** False: the operator closed the dialog; nothing was written and the draft is still there. */
  readonly saved: boolean
  readonly name: string
  readonly bytes: number
  /** Of the file as it was written, 64 hexadecimal digits. */
  readonly sha256: string
  /** Id of the bundle, and SHA-256 of its manifest. */
  readonly bundle: string
  readonly manifest: string
  readonly createdAt: string
}

/** A bundle that was opened, checked byte by byte, and found to be genuine and for us. Not yet unpacked. */
export interface OpenedBundle {
  /** Names it in the calls that follow. */
  readonly opened: string
  readonly manifest: Manifest
  /** SHA-256 of the manifest's bytes. */
  readonly manifestHash: string
  /** The sending PC's name in the roster. */
  readonly senderName: string
  readonly flags: readonly BundleFlag[]
  /** What our roster says and the one inside does not carry on; importing takes that one in. */
  readonly brought: LossesView
  /** What the sender's roster says and ours, which the root began anew, does not carry on. */
  readonly astray: LossesView
  readonly fileName: string
  readonly fileBytes: number
  /** Token that opens the same file once more: one of many is previewed, closed, and opened again to be applied. */
  readonly again: string
}

const bytes = (most: number) =>
  z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length > 0 && value.length <= most)
const draft = () => z.uuid()
const opened = () => z.uuid()

/** Making and opening bundles. Records cross as frames of lines; photos and documents never leave the main process on this way. */
export const exchangeMethods = {
  'exchange.begin': method<string>()(z.tuple([draftSchema]), [
    'no-roster',
    'trust-damaged',
    'not-listed',
    'no-recipients',
    'no-other-pc',
    'disk-full',
    'cannot-write',
  ]),
  /** Adds one frame of records: lines as `encodeLines` makes them, and their number. */
  'exchange.addRecords': method<null>()(
    z.tuple([draft(), bytes(MAX_FRAME_BYTES), z.int().min(1).max(MAX_RECORDS_PER_FRAME)]),
    ['draft-unknown', 'too-large', 'disk-full', 'cannot-write'],
  ),
  /** Adds kept photos and documents by their hashes. */
  'exchange.addFiles': method<AddedFiles>()(z.tuple([draft(), z.array(hash()).max(20_000)]), [
    'draft-unknown',
    'too-large',
    'disk-full',
    'cannot-write',
  ]),
  /** Adds a receipt, as `encodeDocument` makes it. */
  'exchange.addReceipt': method<null>()(z.tuple([draft(), bytes(4_000_000)]), [
    'draft-unknown',
    'too-large',
    'disk-full',
    'cannot-write',
  ]),
  /** Signs and encrypts the draft, asks where to save it, writes, syncs, reads back and compares. */
  'exchange.finish': method<WrittenBundle>()(z.tuple([draft(), draftEndSchema]), [
    ...WRITE_OUT_CODES,
    'draft-unknown',
    'too-large',
    'cannot-read',
  ]),
  /** The same into a chosen folder (`print.folder`), under a name of its own: nothing there is overwritten. */
  'exchange.finish-into': method<WrittenBundle>()(z.tuple([draft(), draftEndSchema, z.string().max(60)]), [
    ...WRITE_OUT_CODES,
    'draft-unknown',
    'token-unknown',
    'too-large',
    'cannot-read',
  ]),
  'exchange.abandon': method<null>()(z.tuple([draft()])),

  /**
   * Decrypts and checks a chosen file: signature, addressee, every length and hash. Changes nothing. `cancelled`: called
   * off by `exchange.stopOpening`; the fact `again` is a token for the same file.
   */
  'exchange.open': method<OpenedBundle>()(z.tuple([z.string().max(60)]), [
    ...BUNDLE_FAILURES,
    'cancelled',
    'token-unknown',
    'trust-damaged',
    'disk-full',
    'cannot-write',
  ]),
  /** How far the opening of a token's file is, in bytes of what has to be read; both 0 while it is not being opened. */
  'exchange.opening': method<{ readonly done: number; readonly total: number }>()(
    z.tuple([z.string().max(60)]),
  ),
  'exchange.stopOpening': method<null>()(z.tuple([z.string().max(60)])),
  /** The stored bytes of one frame, the first is 0; compressed unless it is a photo or document. */
  'exchange.frame': method<Uint8Array>()(z.tuple([opened(), z.int().min(0).max(20_000)]), [
    'bundle-unknown',
    'frame-unknown',
    'cannot-read',
  ]),
  /**
   * Keeps the bundle's photos and documents, but for those that the page did not find good, and takes in what it brings of the
   * roster; before its records are applied. Gives back the hashes of what was refused.
   */
  'exchange.keep': method<{ readonly files: number; readonly refused: readonly string[] }>()(
    z.tuple([opened(), z.array(hash()).max(20_000)]),
    ['bundle-unknown', 'cannot-read', 'trust-damaged', 'disk-full', 'cannot-write'],
  ),
  'exchange.close': method<null>()(z.tuple([opened()])),
}
