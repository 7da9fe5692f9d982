import { createHash, randomBytes } from 'node:crypto'
import type { Failure, Result } from '../../shared/base/result'
import { encodeDocument } from '../../shared/bundle/document'
import { MANIFEST_TYPE, MIN_READER, SCHEMA_VERSION } from '../../shared/bundle/manifest'
import type { FrameEntry, Manifest } from '../../shared/bundle/manifest'
import { encodeHead } from '../../shared/bundle/head'
import { chainFor, type RosterLink } from '../../shared/bundle/roster-chain'
import type { DraftEnd, DraftWish } from '../../shared/ipc/exchange'
import type { Signer } from '../vault/ed25519'
import { signEnvelope } from '../trust/sign-envelope'
import { openFrameWriter } from './frame-writer'
import type { Spool } from './spool'

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
  addFile(content: Uint8Array): Promise<Result<null, Failure<'too-large'>>>
  /** The data keys of this PC, for another one of the same office. */
  addKeys(keys: Uint8Array): Promise<Result<null, Failure<'too-large'>>>
  /** What lies in it by now. */
  readonly size: () => { readonly bytes: number; readonly frames: number }
  /** Signs; the plain bytes of the whole bundle and its manifest. */
  sealed(end: DraftEnd, now: Date): SignedDraft
  dispose(): Promise<void>
}

export interface SignedDraft {
  readonly manifest: Manifest
  /** SHA-256 of the manifest's bytes. */
  readonly manifestHash: string
  readonly bytes: () => AsyncIterable<Uint8Array>
}

export function openDraft(wish: DraftWish, author: Author, spool: Spool): Draft {
  const frames = openFrameWriter(spool)
  return {
    wish,
    addRecords: async (lines, count) => frames.addPacked('records', lines, count),
    addReceipt: async (document) => frames.addPacked('receipt', document, 1),
    addFile: async (content) => frames.addFile(content),
    addKeys: async (keys) => frames.addPacked('keys', keys, 1),
    size: () => ({ bytes: spool.size(), frames: frames.entries().length }),
    sealed: (end, now) => {
      const manifest = manifestOf(wish, end, author, frames.entries(), now)
      const payload = encodeDocument(manifest)
      const head = encodeHead({
        rosters: chainFor(author.chain, wish.theirRoster),
        manifest: signEnvelope(MANIFEST_TYPE, payload, author.signer),
      })
      return { manifest, manifestHash: sha256(payload), bytes: () => frames.bytesAfter(head) }
    },
    dispose: async () => spool.dispose(),
  }
}

function manifestOf(
  wish: DraftWish,
  { upTo, goesOn }: DraftEnd,
  { office, pc, chain, program }: Author,
  frames: readonly FrameEntry[],
  now: Date,
): Manifest {
  const { purpose, to, replica, sequence, scope, base, acknowledges } = wish
  const { digests, wants, held, full } = wish
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
    stream: { base, upTo },
    ...(goesOn === undefined ? {} : { goesOn }),
    acknowledges,
    digests,
    wants,
    held,
    full,
    writer: SCHEMA_VERSION,
    minReader: MIN_READER,
    program,
    roster: { version: newest.roster.version, hash: newest.hash },
    frames: [...frames],
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
