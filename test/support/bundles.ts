import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { concat } from '../../shared/bundle/bytes'
import { encodeDocument } from '../../shared/bundle/document'
import type { Envelope } from '../../shared/bundle/envelope'
import { frameHeader } from '../../shared/bundle/frame'
import { encodeHead } from '../../shared/bundle/head'
import { MANIFEST_TYPE, type FrameEntry, type Manifest } from '../../shared/bundle/manifest'
import { encodeRecordLine } from '../../shared/bundle/record-line'
import { rosterHash } from '../../shared/bundle/roster-chain'
import type { RecordState } from '../../shared/records/version'
import { signed, type TestKey } from './keys'
import { CITY, replicaOf, state, written, YUZHONG } from './record-states'
import { FIRST, pcOf, YUZHONG_KEY } from './rosters'

export interface Frame {
  readonly entry: FrameEntry
  readonly bytes: Uint8Array
}

export function recordsFrame(records: readonly RecordState[]): Frame {
  const raw = Buffer.from(records.map((record) => `${encodeRecordLine(record)}\n`).join(''))
  return frameOf('records', gzipSync(raw, { level: 1 }), raw.length, records.length)
}

export const frameOf = (type: FrameEntry['type'], bytes: Uint8Array, raw: number, count: number): Frame => ({
  entry: { type, count, stored: bytes.length, raw, sha256: createHash('sha256').update(bytes).digest('hex') },
  bytes,
})

export const manifestOf = (frames: readonly Frame[], more: Partial<Manifest> = {}): Manifest => ({
  id: '00112233445566778899aabbccddeeff',
  purpose: 'exchange',
  from: { office: YUZHONG, pc: pcOf(YUZHONG_KEY).pc, replica: replicaOf(YUZHONG) },
  to: [CITY],
  createdAt: '2026-01-20T08:00:00.000Z',
  sequence: 1,
  scope: 'municipal',
  stream: { base: 0, upTo: 2 },
  acknowledges: [],
  digests: [],
  wants: [],
  held: [],
  full: [],
  writer: 1,
  minReader: 1,
  program: '0.1.0',
  roster: { version: 1, hash: rosterHash(FIRST) },
  frames: frames.map(({ entry }) => entry),
  ...more,
})

/** The bytes inside age. */
export const bundleOf = (
  frames: readonly Frame[],
  {
    manifest = {},
    key = YUZHONG_KEY,
    rosters = [],
  }: {
    readonly manifest?: Partial<Manifest>
    readonly key?: TestKey
    readonly rosters?: readonly Envelope[]
  } = {},
): Uint8Array =>
  concat([
    encodeHead({
      rosters,
      manifest: signed(MANIFEST_TYPE, encodeDocument(manifestOf(frames, manifest)), key),
    }),
    ...frames.flatMap(({ entry, bytes }) => [frameHeader(entry), bytes]),
  ])

export const SMALL_RECORDS: readonly RecordState[] = [
  state('association', 'a1', YUZHONG, {
    core: [written(YUZHONG, 1, { name: '甲公司科协', level: 'district', localOffice: YUZHONG })],
  }),
  state('meeting', 'm1', YUZHONG, {
    core: [written(YUZHONG, 2, { associationId: 'a1', expected: 9, present: 6 })],
  }),
]
