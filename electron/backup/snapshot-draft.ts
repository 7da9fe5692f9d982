import { createHash, randomBytes } from 'node:crypto'
import { encodeCard } from '../../shared/bundle/card'
import { ByteReader } from '../../shared/bundle/bytes'
import { encodeDocument } from '../../shared/bundle/document'
import { decodeEnvelope, type Envelope } from '../../shared/bundle/envelope'
import { encodeHead } from '../../shared/bundle/head'
import {
  MANIFEST_TYPE,
  MIN_READER,
  SCHEMA_VERSION,
  type FrameEntry,
  type Manifest,
} from '../../shared/bundle/manifest'
import type { DeskIdentity } from '../../shared/ipc/keys'
import type { ReplicaId } from '../../shared/records/version'
import { openFrameWriter, type FrameOutcome } from '../exchange/frame-writer'
import type { Spool } from '../exchange/spool'
import { ownCard } from '../trust/own-card'
import { signEnvelope } from '../trust/sign-envelope'
import { dataKeysText } from '../vault/data-keys'
import type { Keyring } from '../vault/keyring'

export interface SnapshotMaker {
  readonly identity: DeskIdentity
  readonly keyring: Keyring
  readonly program: string
  /** Whom this PC believes, as a roster file; a PC that has no root yet has none. */
  readonly roster: Uint8Array | undefined
}

/** Which replica the rows are of, and its last arrival. */
export interface SnapshotOf {
  readonly replica: ReplicaId
  readonly arrival: number
}

export interface SnapshotDraft {
  addRows(payload: Uint8Array): Promise<FrameOutcome>
  addFile(content: Uint8Array): Promise<FrameOutcome>
  /** Adds the data keys that open what is sealed in the rows, and the roster; signs, and gives the plain bytes. */
  sealed(now: Date): Promise<AsyncIterable<Uint8Array>>
  dispose(): Promise<void>
}

/** A snapshot in the making; the spool holds its frames until it is written. */
export function openSnapshotDraft(of: SnapshotOf, maker: SnapshotMaker, spool: Spool): SnapshotDraft {
  const frames = openFrameWriter(spool)
  return {
    addRows: async (payload) => frames.addPacked('rows', payload, 1),
    addFile: async (content) => frames.addFile(content),
    sealed: async (now) => {
      await frames.addPacked('keys', dataKeysText(maker.keyring, maker.roster), 1)
      const manifest = manifestOf(of, maker, frames.entries(), now)
      const head = encodeHead({
        rosters: [cardOf(maker, now)],
        manifest: signEnvelope(MANIFEST_TYPE, encodeDocument(manifest), maker.keyring.signer),
      })
      return frames.bytesAfter(head)
    },
    dispose: async () => spool.dispose(),
  }
}

function cardOf({ identity, keyring }: SnapshotMaker, now: Date): Envelope {
  const card = decodeEnvelope(
    new ByteReader(encodeCard(ownCard(identity, keyring, now), (message) => keyring.signer.sign(message))),
  )
  if (!card.ok) throw new Error('own card cannot be read')
  return card.value
}

const manifestOf = (
  { replica, arrival }: SnapshotOf,
  { identity, program }: SnapshotMaker,
  frames: readonly FrameEntry[],
  now: Date,
): Manifest => ({
  id: randomBytes(16).toString('hex'),
  purpose: 'snapshot',
  from: { office: identity.office, pc: identity.pcId, replica },
  to: [identity.office],
  createdAt: now.toISOString(),
  sequence: 0,
  scope: 'snapshot',
  stream: { base: 0, upTo: arrival },
  acknowledges: [],
  digests: [],
  wants: [],
  held: [],
  full: [],
  writer: SCHEMA_VERSION,
  minReader: MIN_READER,
  program,
  roster: { version: 0, hash: createHash('sha256').digest('hex') },
  frames: [...frames],
})
