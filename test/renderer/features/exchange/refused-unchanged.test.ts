import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeEach, expect, test } from 'vitest'
import { signEnvelope } from '../../../../electron/trust/sign-envelope'
import { readCard } from '../../../../electron/trust/trust'
import type { IsoDate } from '../../../../shared/base/iso-date'
import { encodeDocument } from '../../../../shared/bundle/document'
import { ROSTER_TYPE } from '../../../../shared/bundle/roster'
import type { RosterLink } from '../../../../shared/bundle/roster-chain'
import { bundleOf, frameOf, recordsFrame, SMALL_RECORDS, type Frame } from '../../../support/bundles'
import { partner, type Partner } from '../../../support/exchange-partners'
import { writeCard, writeForged, type Forgery } from '../../../support/forged-bundles'
import { jpegOf } from '../../../support/jpegs'
import { must } from '../../../support/offices'
import { CITY, NANAN, replicaOf } from '../../../support/record-states'
import { pcOf, STRANGER, YUZHONG_KEY } from '../../../support/rosters'
import { temporaryFolder } from '../../../support/temporary-folder'

/*
 * What a hostile or broken file leaves behind: for each, the refusal by its code, and records, ledger, roster, photos,
 * spools and the file itself as they were before.
 */

let folder: string
let city: Partner
let chain: readonly RosterLink[]

beforeEach(async () => {
  folder = temporaryFolder()
  city = await partner(CITY, folder)
  mkdirSync(join(city.main.folder, 'spool'))
  must(await city.main.trust.ensureFirst())
  const card = join(folder, 'a.kxcard')
  writeCard(card, YUZHONG_KEY)
  must(
    await city.main.trust.enrol(must(readCard(new Uint8Array(readFileSync(card)))), '2028-12-31' as IsoDate),
  )
  must(await city.main.desk.attachments.put(jpegOf()))
  must(
    await city.store.write([{ kind: 'association', id: 'c1', office: CITY, set: { name: '市属企业科协' } }]),
  )
  chain = must(await city.main.trust.read())?.chain ?? []
})

const good = recordsFrame(SMALL_RECORDS)
const text = (lines: string | Uint8Array, count = 1): Frame => {
  const raw = Buffer.from(lines)
  return frameOf('records', gzipSync(raw), raw.length, count)
}
/** The first record with its name written like this. */
const line = (name: string): Frame =>
  text(`${JSON.stringify(SMALL_RECORDS[0]).replace('"甲公司科协"', name)}\n`)
const MEETING = `${JSON.stringify(SMALL_RECORDS[1])}\n`
const flipAt = (from: 'start' | 'end', at: number) => (inside: Uint8Array) =>
  inside.map((byte, index) => (index === (from === 'start' ? at : inside.length - at) ? byte ^ 1 : byte))
const dropped = (inside: Uint8Array): Uint8Array => inside.subarray(0, -good.bytes.length - 9)
/** Signed by nobody, or by one key twice, with everything else in order. */
const signedTimes = (times: number) => (inside: Uint8Array) => {
  const at = inside.length - good.bytes.length - 9 - 98
  const signature = inside.subarray(at, at + 98)
  const all = Array.from({ length: times }, () => signature)
  return Buffer.concat([inside.subarray(0, at - 1), Buffer.of(times), ...all, inside.subarray(at + 98)])
}
const forked = (): Uint8Array => {
  const { roster } = chain.at(-1) ?? expect.unreachable()
  const other = encodeDocument({ ...roster, issuedAt: '2026-01-19T08:00:00.000Z' })
  const rosters = [signEnvelope(ROSTER_TYPE, other, city.main.desk.keyring.signer)]
  return bundleOf([good], { rosters })
}
const huge = Array.from({ length: 31 }, () => frameOf('photo', new Uint8Array(9), 67_000_000, 1)).map(
  ({ entry, bytes }): Frame => ({ entry: { ...entry, stored: 67_000_000 }, bytes }),
)

const HOSTILE: readonly (readonly [string, Partial<Forgery>, string])[] = [
  ['a byte of the signed manifest changed (threat 1)', { change: flipAt('start', 200) }, 'signature-wrong'],
  ['a byte of a frame changed (threat 1)', { change: flipAt('end', 20) }, 'frame-hash-wrong'],
  ['cut inside its age chunk (threat 2)', { change: (inside) => inside.subarray(0, -1) }, 'incomplete'],
  ['grown (threat 2)', { change: (inside) => Buffer.concat([inside, Buffer.of(0)]) }, 'longer-than-declared'],
  ['a frame dropped (threat 3)', { change: dropped }, 'incomplete'],
  ['a gap before it (threat 7)', { manifest: { stream: { base: 5, upTo: 9 } } }, 'gap'],
  ['for another office (threat 8)', { manifest: { to: [NANAN] } }, 'wrong-addressee'],
  ['by a stranger (threat 9)', { key: STRANGER }, 'unknown-signer'],
  [
    'by a PC of another office (threat 9)',
    { manifest: { from: { office: NANAN, pc: pcOf(YUZHONG_KEY).pc, replica: replicaOf(NANAN) } } },
    'signer-of-other-office',
  ],
  ['without a signature (threat 10)', { change: signedTimes(0) }, 'signature-missing'],
  ['one key counted twice (threat 10)', { change: signedTimes(2) }, 'signature-twice'],
  ['with a roster beside ours (threat 11)', { change: () => forked() }, 'roster-forked'],
  [
    'a bomb that says so (threat 13)',
    { frames: [frameOf('records', new Uint8Array(9_000), 60_000_000, 1)] },
    'bomb',
  ],
  [
    'a bomb that lies (threat 13)',
    { frames: [frameOf('records', gzipSync(Buffer.alloc(900_000)), 9_000, 1)] },
    'bomb',
  ],
  ['2 GiB declared, and nothing there (threat 14)', { frames: huge }, 'incomplete'],
  [
    'a key of JavaScript’s own (threat 16)',
    { frames: [text('{"__proto__":{"a":1}}\n')] },
    'record-malformed',
  ],
  ['a key twice (threat 17)', { frames: [line('"a","name":"b"')] }, 'record-malformed'],
  ['a number beyond 2^53 (threat 17)', { frames: [line('9007199254740993')] }, 'record-malformed'],
  ['1e400 (threat 17)', { frames: [line('1e400')] }, 'record-malformed'],
  ['−0 (threat 17)', { frames: [line('-0')] }, 'record-malformed'],
  ['nesting without end (threat 18)', { frames: [text(`${'['.repeat(50_000)}\n`)] }, 'record-malformed'],
  ['a lone surrogate (threat 19)', { frames: [line('"\\ud800"')] }, 'record-malformed'],
  ['NUL (threat 19)', { frames: [line('"\\u0000"')] }, 'record-malformed'],
  ['a bidirectional override (threat 19)', { frames: [line('"\\u202e"')] }, 'record-malformed'],
  ['no UTF-8 (threat 19)', { frames: [text(Buffer.from([0xff, 0x0a]))] }, 'frame-malformed'],
  ['a newer schema (threat 28)', { manifest: { writer: 99, minReader: 99 } }, 'newer-schema'],
]

/** Everything that this office keeps, in one text. */
async function everything(path: string): Promise<string> {
  const { store, main } = city
  const digest = createHash('sha256').update(readFileSync(path)).digest('hex')
  const photos = readdirSync(join(main.folder, 'photos'), { recursive: true })
  const trust = must(await main.trust.read())?.chain.map(({ hash }) => hash)
  const spools = readdirSync(join(main.folder, 'spool'))
  return JSON.stringify([
    store.all(),
    await store.ledgerRows(''),
    store.position(),
    photos,
    trust,
    spools,
    digest,
  ])
}

test.each(HOSTILE)('%s is refused, and nothing has changed', async (_, forgery, code) => {
  const path = join(folder, 'hostile.kxb')
  await writeForged(path, chain, { key: YUZHONG_KEY, frames: [good], ...forgery })
  const before = await everything(path)
  expect(await city.open(path)).toMatchObject({ ok: false, failure: { code } })
  expect(await everything(path)).toBe(before)
})

test('the same file without a flaw is taken in, so that each refusal is for its flaw', async () => {
  const path = join(folder, 'good.kxb')
  await writeForged(path, chain, { key: YUZHONG_KEY, frames: [line('"甲公司科协"'), text(MEETING)] })
  await city.take(path)
  expect(city.store.all().map(({ id }) => id)).toEqual(['c1', 'a1', 'm1'])
})

test('a file longer than any bundle is refused before a byte of it is decrypted (threat 14)', async () => {
  const path = join(folder, 'long.kxb')
  await writeForged(path, chain, { key: YUZHONG_KEY, frames: [good] })
  truncateSync(path, 3 * 1024 ** 3)
  const before = JSON.stringify([city.store.all(), await city.store.ledgerRows('')])
  expect(await city.open(path)).toMatchObject({ failure: { code: 'too-large' } })
  expect(JSON.stringify([city.store.all(), await city.store.ledgerRows('')])).toBe(before)
  expect(readdirSync(join(city.main.folder, 'spool'))).toEqual([])
})
