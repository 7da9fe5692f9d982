import { readdirSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeEach, expect, test } from 'vitest'
import { signEnvelope } from '../../../../electron/trust/sign-envelope'
import { encodeDocument } from '../../../../shared/bundle/document'
import { ROSTER_TYPE } from '../../../../shared/bundle/roster'
import { attackedCity, type AttackedCity } from '../../../support/attacked-city'
import { bundleOf, frameOf, recordsFrame, SMALL_RECORDS, type Frame } from '../../../support/bundles'
import type { Forgery } from '../../../support/forged-bundles'
import { NANAN, replicaOf } from '../../../support/record-states'
import { pcOf, STRANGER, YUZHONG_KEY } from '../../../support/rosters'

/*
 * What a hostile or broken file leaves behind: for each, the refusal by its code, and records, ledger, roster, photos,
 * spools and the file itself as they were before.
 */

let attacked: AttackedCity

beforeEach(async () => {
  attacked = await attackedCity()
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
  const { roster } = attacked.chain.at(-1) ?? expect.unreachable()
  const other = encodeDocument({ ...roster, issuedAt: '2026-01-19T08:00:00.000Z' })
  const rosters = [signEnvelope(ROSTER_TYPE, other, attacked.city.main.desk.keyring.signer)]
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

test.each(HOSTILE)('%s is refused, and nothing has changed', async (_, forgery, code) => {
  const path = await attacked.forged({ frames: [good], ...forgery })
  const before = await attacked.everything(path)
  expect(await attacked.city.open(path)).toMatchObject({ ok: false, failure: { code } })
  expect(await attacked.everything(path)).toBe(before)
  // What passed the main process, which logs its own refusals at its door, the page has in the log.
  const seenByMain = await attacked.city.main.open['exchange.open'](path)
  expect(attacked.city.logged).toEqual(seenByMain.ok ? [`bundle.refused ${code}`] : [])
  if (seenByMain.ok) await attacked.city.main.open['exchange.close'](seenByMain.value.opened)
})

test('the same file without a flaw is taken in, so that each refusal is for its flaw', async () => {
  await attacked.city.take(await attacked.forged({ frames: [line('"甲公司科协"'), text(MEETING)] }))
  expect(attacked.city.store.all().map(({ id }) => id)).toEqual(['c1', 'a1', 'm1'])
})

test('a file longer than any bundle is refused before a byte of it is decrypted (threat 14)', async () => {
  const { city } = attacked
  const path = await attacked.forged({ frames: [good] })
  truncateSync(path, 3 * 1024 ** 3)
  const before = JSON.stringify([city.store.all(), await city.store.ledgerRows('')])
  expect(await city.open(path)).toMatchObject({ failure: { code: 'too-large' } })
  expect(JSON.stringify([city.store.all(), await city.store.ledgerRows('')])).toBe(before)
  expect(readdirSync(join(city.main.folder, 'spool'))).toEqual([])
})
