import { createHash, randomBytes } from 'node:crypto'
import { gzip } from 'node:zlib'
import { promisify } from 'node:util'
import { fail, ok, type Failure, type Result } from '../../shared/base/result'
import { encodeDocument } from '../../shared/bundle/document'
import { FRAME_HEADER_BYTES, MANIFEST_TYPE, MIN_READER, SCHEMA_VERSION } from '../../shared/bundle/manifest'
import type { FrameEntry, FrameType, Manifest } from '../../shared/bundle/manifest'
import { frameHeader, isBomb } from '../../shared/bundle/frame'
import { encodeHead } from '../../shared/bundle/head'
import { MAX_BUNDLE_BYTES, MAX_FRAMES, MAX_FRAME_BYTES } from '../../shared/bundle/limits'
import { chainFor, type RosterLink } from '../../shared/bundle/roster-chain'
import type { DraftWish } from '../../shared/ipc/exchange'
import type { Signer } from '../vault/ed25519'
import { signEnvelope } from '../trust/sign-envelope'
import type { Spool } from './spool'

const compress = promisify(gzip)
/** Fast: a district's records shrink nine times at level 1, eleven at 6, for four times the work. */
const LEVEL = 1
const READ_BYTES = 1024 * 1024

/** Who makes the bundle and what the roster says now. */
export interface Author {
  readonly office: string
  readonly pc: string
  readonly signer: Signer
  readonly chain: readonly RosterLink[]
  readonly program: string
}

/** A bundle in the making: its frames lie in the spool, its manifest is written when all of them are known. */
export interface Draft {
  readonly wish: DraftWish
  addRecords(lines: Uint8Array, count: number): Promise<Result<null, Failure<'too-large'>>>
  addReceipt(document: Uint8Array): Promise<Result<null, Failure<'too-large'>>>
  addPhoto(jpeg: Uint8Array): Promise<Result<null, Failure<'too-large'>>>
  /** Signs; the plain bytes of the whole bundle and its manifest. */
  sealed(now: Date): SignedDraft
  dispose(): Promise<void>
}

export interface SignedDraft {
  readonly manifest: Manifest
  /** SHA-256 of the manifest's bytes. */
  readonly manifestHash: string
  readonly bytes: () => AsyncIterable<Uint8Array>
}

export function openDraft(wish: DraftWish, author: Author, spool: Spool): Draft {
  const entries: FrameEntry[] = []

  async function add(
    type: FrameType,
    bytes: Uint8Array,
    raw: number,
    count: number,
  ): Promise<Result<null, Failure<'too-large'>>> {
    const whole = spool.size() + bytes.length + FRAME_HEADER_BYTES
    if (entries.length >= MAX_FRAMES || bytes.length > MAX_FRAME_BYTES || whole > MAX_BUNDLE_BYTES) {
      return fail('too-large')
    }
    const entry: FrameEntry = { type, count, stored: bytes.length, raw, sha256: sha256(bytes) }
    await spool.append(frameHeader(entry))
    await spool.append(bytes)
    entries.push(entry)
    return ok(null)
  }

  return {
    wish,
    addRecords: async (lines, count) => add('records', await compressed(lines), lines.length, count),
    addReceipt: async (document) => add('receipt', await compressed(document), document.length, 1),
    addPhoto: async (jpeg) => add('photo', jpeg, jpeg.length, 1),
    sealed: (now) => {
      const manifest = manifestOf(wish, author, entries, now)
      const payload = encodeDocument(manifest)
      const head = encodeHead({
        rosters: chainFor(author.chain, wish.theirRoster),
        manifest: signEnvelope(MANIFEST_TYPE, payload, author.signer),
      })
      return { manifest, manifestHash: sha256(payload), bytes: () => bytesOf(head, spool) }
    },
    dispose: async () => spool.dispose(),
  }
}

/** Compressed, unless that would look like a bomb to the reader. */
async function compressed(raw: Uint8Array): Promise<Uint8Array> {
  const small = await compress(raw, { level: LEVEL })
  return isBomb({ type: 'records', stored: small.length, raw: raw.length })
    ? compress(raw, { level: 0 })
    : small
}

function manifestOf(
  { purpose, to, replica, sequence, scope, stream, acknowledges, digests, wants, held }: DraftWish,
  { office, pc, chain, program }: Author,
  frames: readonly FrameEntry[],
  now: Date,
): Manifest {
  const newest = chain.at(-1)
  if (newest === undefined) throw new Error('a bundle needs a roster')
  return {
    id: randomBytes(16).toString('hex'),
    purpose,
    from: { office, pc, replica },
    to: [to],
    createdAt: now.toISOString(),
    sequence,
    scope,
    stream,
    acknowledges,
    digests,
    wants,
    held,
    writer: SCHEMA_VERSION,
    minReader: MIN_READER,
    program,
    roster: { version: newest.roster.version, hash: newest.hash },
    frames: [...frames],
  }
}

async function* bytesOf(head: Uint8Array, spool: Spool): AsyncIterable<Uint8Array> {
  yield head
  for (let offset = 0; offset < spool.size(); offset += READ_BYTES) {
    yield await spool.read(offset, Math.min(READ_BYTES, spool.size() - offset))
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
