import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { verify } from '../../electron/trust/verify'
import { readFrame } from '../../renderer/workers/read-frame'
import { checkBundle, type Checked } from '../../shared/bundle/check-bundle'
import { canonicalText, type Json, type JsonObject } from '../../shared/base/json'
import { concat } from '../../shared/bundle/bytes'
import { frameHeader } from '../../shared/bundle/frame'
import { encodeHead } from '../../shared/bundle/head'
import { MANIFEST_TYPE } from '../../shared/bundle/manifest'
import { ROSTER_TYPE } from '../../shared/bundle/roster'
import { rosterHash } from '../../shared/bundle/roster-chain'
import { checkStream } from '../../shared/bundle/stream'
import { planImport } from '../../shared/merge/plan'
import { bundleOf, frameOf, manifestOf, recordsFrame, SMALL_RECORDS } from './bundles'
import { numbers } from './exchange-model/simulate'
import { signed } from './keys'
import { CITY, lookupIn } from './record-states'
import { chainOf, CITY_KEY, FIRST, ROOT, rosterOf, STRANGER, YUZHONG_KEY } from './rosters'

/*
 * Bundles that are wrong in their structure and not only in their bytes: signed again after each change, so that what
 * lies behind the signature is reached. Whatever comes, reading answers with a Result and never throws.
 */

type Below = (max: number) => number

const ODD: readonly Json[] = [
  null,
  true,
  -1,
  0,
  1,
  2 ** 48,
  2 ** 53 - 1,
  '',
  'a',
  '__proto__',
  '../../x',
  '\u202e',
  'CON',
  '=1+1',
  '<b>',
  [],
  {},
  [[[[[[]]]]]],
  '9'.repeat(400),
]

/** A value with one place in it changed, removed, added or doubled. */
export function bent(value: Json, below: Below): Json {
  if (below(6) === 0 || value === null || typeof value !== 'object') return ODD[below(ODD.length)] ?? null
  if (Array.isArray(value)) {
    const items = value as readonly Json[]
    const at = below(items.length + 1)
    if (below(4) === 0) return [...items, ...items.slice(at)]
    return items.map((item, index) => (index === at ? bent(item, below) : item))
  }
  const object = value as JsonObject
  const keys = Object.keys(object)
  const key = keys[below(keys.length + 1)] ?? `k${below(9)}`
  if (below(5) === 0) return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key))
  return { ...object, [key]: bent(object[key] ?? null, below) }
}

/** The bytes inside age of run number `seed`. */
export function fuzzed(seed: number): Uint8Array {
  const below = numbers(seed)
  const kind = below(7)
  if (kind === 0) return manifestBent(below)
  if (kind === 1) return bundleOf([bentRecords(below)])
  if (kind === 2) return bytesBent(bundleOf([recordsFrame(SMALL_RECORDS)]), below)
  if (kind === 3) return bundleOf([bytesInFrame(below)])
  if (kind === 4) return rostersBent(below)
  return bundleOf([kind === 5 ? packedOddly(below) : textBent(below)])
}

/** A next roster that is odd in one place, signed by whoever may or may not sign it, once, twice or in another order. */
function rostersBent(below: Below): Uint8Array {
  const roster = below(3) === 0 ? rosterOf(2, FIRST) : bent(plainOf(rosterOf(2, FIRST)), below)
  const key = [CITY_KEY, CITY_KEY, ROOT, YUZHONG_KEY, STRANGER][below(5)] ?? CITY_KEY
  const added = signed(ROSTER_TYPE, new TextEncoder().encode(canonicalText(plainOf(roster))), key)
  const rosters = [[added], [FIRST, added], [added, added], [added, FIRST]][below(4)] ?? []
  const named = below(2) === 0 ? rosterHash(added) : rosterHash(FIRST)
  return bundleOf([recordsFrame(SMALL_RECORDS)], {
    rosters,
    manifest: { roster: { version: 1 + below(3), hash: named } },
  })
}

const plainOf = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json

/** gzip of several members, with something behind it, with a name and comment, stored, or packed twice. */
function packedOddly(below: Below) {
  const raw = gunzipSync(recordsFrame(SMALL_RECORDS).bytes)
  const half = below(raw.length)
  const one = gzipSync(raw, { level: below(10) })
  const named = Buffer.concat([
    one.subarray(0, 3),
    Buffer.of(8),
    one.subarray(4, 10),
    Buffer.from('../x\0'),
    one.subarray(10),
  ])
  const all = [
    Buffer.concat([gzipSync(raw.subarray(0, half)), gzipSync(raw.subarray(half))]),
    Buffer.concat([one, Buffer.alloc(1 + below(40))]),
    Buffer.concat([one, gzipSync('')]),
    named,
    gzipSync(one),
    one,
  ]
  return frameOf('records', all[below(all.length)] ?? one, raw.length, SMALL_RECORDS.length)
}

/** Letters and bytes that are odd in a text: from NUL and half a pair to what looks like another letter. */
const ODD_TEXT = [
  '00',
  '09',
  '0a',
  '7f',
  'c080',
  'eda080',
  'edb080',
  'f4908080',
  'e280a8',
  'e280ae',
  'efbbbf',
  'efa480',
  'cc81',
  'f09f9880',
  'efbfbf',
  'ff',
  '5c7564383030',
  '5c7530303030',
  '5c22',
].map((hex) => Buffer.from(hex, 'hex'))

function textBent(below: Below) {
  let raw: Buffer = gunzipSync(recordsFrame(SMALL_RECORDS).bytes)
  for (let times = 1 + below(3); times > 0; times -= 1) {
    const at = below(4) === 0 ? below(raw.length) : raw.indexOf('甲')
    raw = Buffer.concat([raw.subarray(0, at), ODD_TEXT[below(ODD_TEXT.length)] ?? raw, raw.subarray(at)])
  }
  return frameOf('records', gzipSync(raw), raw.length, SMALL_RECORDS.length)
}

function manifestBent(below: Below): Uint8Array {
  const frame = recordsFrame(SMALL_RECORDS)
  const manifest = bent(manifestOf([frame]), below)
  const payload = new TextEncoder().encode(canonicalText(manifest))
  const head = encodeHead({ rosters: [], manifest: signed(MANIFEST_TYPE, payload, YUZHONG_KEY) })
  return concat([head, frameHeader(frame.entry), frame.bytes])
}

function bentRecords(below: Below) {
  const lines = gunzipSync(recordsFrame(SMALL_RECORDS).bytes).toString('utf8').trimEnd().split('\n')
  const at = below(lines.length)
  const raw = lines
    .map((line, index) => (index === at ? canonicalText(bent(JSON.parse(line) as Json, below)) : line))
    .map((line) => `${line}\n`)
    .join('')
  const bytes = Buffer.from(raw)
  return frameOf('records', gzipSync(bytes, { level: 1 }), bytes.length, lines.length)
}

function bytesBent(bytes: Uint8Array, below: Below): Uint8Array {
  const changed = bytes.slice(0, below(8) === 0 ? below(bytes.length) : bytes.length)
  for (let times = 1 + below(4); times > 0 && changed.length > 0; times -= 1)
    changed[below(changed.length)] = below(256)
  return changed
}

function bytesInFrame(below: Below) {
  const { entry, bytes } = recordsFrame(SMALL_RECORDS)
  const types = ['records', 'photo', 'receipt', 'file'] as const
  const type = types[below(types.length)] ?? 'records'
  const raw = below(3) === 0 ? 1 + below(100_000) : entry.raw
  return frameOf(type, bytesBent(bytes, below), raw, type === 'records' ? 1 + below(4) : 1)
}

const READER = { chain: chainOf(FIRST), office: CITY, now: Date.parse('2026-01-21T08:00:00.000Z') }

/** Reads such bytes as the product does, to the plan; the codes it answers with, `planned` at the end. */
export async function outcomeOf(bytes: Uint8Array): Promise<string> {
  const source = {
    size: bytes.length,
    read: async (offset: number, length: number) => bytes.subarray(offset, offset + length),
  }
  const checked = await checkBundle(source, READER, {
    verify,
    sha256: (content) => createHash('sha256').update(content).digest('hex'),
  })
  return checked.ok ? planOutcome(bytes, checked.value) : checked.failure.code
}

async function planOutcome(bytes: Uint8Array, { frames, manifest }: Checked): Promise<string> {
  const follows = checkStream(0, manifest.stream)
  if (!follows.ok) return follows.failure.code
  for (const { entry, offset } of frames) {
    if (entry.type === 'photo') continue
    const read = await readFrame(entry, bytes.slice(offset, offset + entry.stored))
    if (!read.ok) return read.failure.code
    if (read.value.type !== 'records') continue
    planImport({
      sender: manifest.from.office,
      receiver: CITY,
      incoming: read.value.records,
      waiting: [],
      held: lookupIn(...SMALL_RECORDS),
      now: READER.now,
    })
  }
  return 'planned'
}
