import { z } from 'zod'
import { hash, instant, label, officeId, pcId, position, replicaId } from './document-fields'
import { MAX_BUNDLE_BYTES, MAX_FRAME_BYTES, MAX_FRAMES, MAX_RECORDS_PER_FRAME } from './limits'

/** Type of the signed manifest. */
export const MANIFEST_TYPE = 'application/vnd.kexie.bundle-manifest.v1+json'

/** Version of the record kinds that this program writes, and the oldest one that can read what it writes. */
export const SCHEMA_VERSION = 1
export const MIN_READER = 1

/**
 * `exchange`: to another office; `receipt`: its answer, which may carry changes too; `site`: to another PC of the
 * same office; `snapshot`: a backup for this office.
 */
export const PURPOSES = ['exchange', 'receipt', 'site', 'snapshot'] as const
export type Purpose = (typeof PURPOSES)[number]

/**
 * What the bytes of a frame are. A `photo` is a JPEG, a `file` a document that belongs to a record. The number stands in the frame's header. `rows` stand in snapshots alone: as
 * the journal holds them. `keys`, the data keys that open what is sealed, stand in snapshots and site packs.
 */
export const FRAME_TYPES = { records: 1, photo: 2, receipt: 3, rows: 4, keys: 5, file: 6 } as const
export type FrameType = keyof typeof FRAME_TYPES
const FRAME_TYPE_NAMES = [
  'records',
  'photo',
  'receipt',
  'rows',
  'keys',
  'file',
] as const satisfies readonly FrameType[]

export const frameEntrySchema = z.strictObject({
  type: z.enum(FRAME_TYPE_NAMES),
  /** Records in a frame of records, else 1. */
  count: z.int().min(1).max(MAX_RECORDS_PER_FRAME),
  /** Bytes as they stand in the bundle, and after gunzip (the same for a photo or file, which is not compressed). */
  stored: z.int().min(1).max(MAX_FRAME_BYTES),
  raw: z.int().min(1).max(MAX_FRAME_BYTES),
  /** SHA-256 of the stored bytes. Of a photo or file it is also the name under which it is kept. */
  sha256: hash(),
})
export type FrameEntry = Readonly<z.output<typeof frameEntrySchema>>

/** Kinds that digests and wishes may name. */
export const MAX_KINDS = 128

/** Databases of the other office whose positions a bundle names. */
export const MAX_ACKNOWLEDGED = 256

/** A range of local arrivals: after `base`, up to and including `upTo`. */
const streamSchema = z.strictObject({ base: position(), upTo: position() })

/** How far one replica has taken in another one's changes of a scope. */
export const acknowledgementSchema = z.strictObject({
  replica: replicaId(),
  scope: label(60),
  upTo: position(),
})
export type Acknowledgement = Readonly<z.output<typeof acknowledgementSchema>>

/**
 * Content digests of one kind, so that copies that drifted apart in silence are noticed: 256 buckets by id. `ours`: what
 * the sender says; `theirs`: what the addressee said, as the sender holds it.
 */
export const digestSchema = z.strictObject({
  side: z.enum(['ours', 'theirs']),
  kind: label(40),
  buckets: z.string().regex(/^[0-9a-f]{4096}$/),
})

/** Buckets of one kind. */
export const bucketListSchema = z.strictObject({
  kind: label(40),
  buckets: z.array(z.int().min(0).max(255)).max(256),
})

/** All that is signed. It names every byte that follows it. */
export const manifestSchema = z
  .strictObject({
    /** Random, 32 hexadecimal digits: names the bundle in ledgers. */
    id: z.string().regex(/^[0-9a-f]{32}$/),
    purpose: z.enum(PURPOSES),
    from: z.strictObject({ office: officeId(), pc: pcId(), replica: replicaId() }),
    to: z.array(officeId()).min(1).max(64),
    /** By the sender's clock: a label, nothing is decided by it. */
    createdAt: instant(),
    /** The sender's running number of bundles to this addressee, part of the file's name. */
    sequence: position(),
    /** What part of the sender's records the stream is over. */
    scope: label(60),
    stream: streamSchema,
    /** More of the stream was too much for this bundle and follows in a next one. */
    goesOn: z.literal(true).exactOptional(),
    acknowledges: z.array(acknowledgementSchema).max(MAX_ACKNOWLEDGED),
    digests: z.array(digestSchema).max(MAX_KINDS),
    /** Kinds and buckets of which the sender wants everything again. */
    wants: z.array(bucketListSchema).max(MAX_KINDS),
    /** Buckets in which the sender keeps something waiting: a difference there says nothing. */
    held: z.array(bucketListSchema).max(MAX_KINDS),
    /** Buckets that this bundle carries in full, because copies have drifted apart. */
    full: z.array(bucketListSchema).max(MAX_KINDS),
    /** Schema version of the writer, the oldest that can read it, and the program's own version for people. */
    writer: z.int().min(1).max(10_000),
    minReader: z.int().min(1).max(10_000),
    program: label(40),
    /** The newest roster the sender knew; 0: none yet, which only a snapshot may say. */
    roster: z.strictObject({ version: z.int().min(0).max(1_000_000), hash: hash() }),
    frames: z.array(frameEntrySchema).max(MAX_FRAMES),
  })
  .refine(({ stream }) => stream.base <= stream.upTo)
  .refine(({ purpose, roster }) => purpose === 'snapshot' || roster.version > 0)
  .refine(
    ({ purpose, frames }) =>
      purpose === 'snapshot' ||
      frames.every(({ type }) => type !== 'rows' && (type !== 'keys' || purpose === 'site')),
  )
  // Data keys travel in it: nobody but the office itself may be named.
  .refine(({ purpose, from, to }) => purpose !== 'site' || to.every((office) => office === from.office))
  .refine(
    ({ frames }) => total(frames, 'stored') <= MAX_BUNDLE_BYTES && total(frames, 'raw') <= MAX_BUNDLE_BYTES,
  )
export type Manifest = Readonly<z.output<typeof manifestSchema>>

const total = (frames: readonly FrameEntry[], size: 'stored' | 'raw'): number =>
  frames.reduce((sum, frame) => sum + frame[size], 0)

/** Bytes of a frame before its content: type, stored length, raw length. */
export const FRAME_HEADER_BYTES = 9

/** Bytes of all frames as they stand in the bundle. */
export const bodyBytes = (frames: readonly FrameEntry[]): number =>
  total(frames, 'stored') + frames.length * FRAME_HEADER_BYTES
