import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { verify } from '../../../electron/trust/verify'
import { concat } from '../../../shared/bundle/bytes'
import { checkBundle } from '../../../shared/bundle/check-bundle'
import { encodeDocument } from '../../../shared/bundle/document'
import { frameHeader } from '../../../shared/bundle/frame'
import { encodeHead } from '../../../shared/bundle/head'
import { MANIFEST_TYPE } from '../../../shared/bundle/manifest'
import type { Reader } from '../../../shared/bundle/trust'
import type { IsoDate } from '../../../shared/base/iso-date'
import { bundleOf, frameOf, manifestOf, recordsFrame, SMALL_RECORDS } from '../../support/bundles'
import { signed, testKey } from '../../support/keys'
import { CITY, NANAN, replicaOf, YUZHONG } from '../../support/record-states'
import {
  chainOf,
  CITY_KEY,
  FIRST,
  NANAN_KEY,
  officeOf,
  OFFICES,
  pcOf,
  rosterOf,
  signedRoster,
  STRANGER,
  YUZHONG_KEY,
} from '../../support/rosters'

const NOW = Date.parse('2026-01-21T08:00:00.000Z')
const city: Reader = { chain: chainOf(FIRST), office: CITY, now: NOW }
const frame = recordsFrame(SMALL_RECORDS)
const good = bundleOf([frame])

const check = (bytes: Uint8Array, reader: Reader = city) =>
  checkBundle(
    {
      size: bytes.length,
      read: async (offset, length) => bytes.subarray(offset, offset + length),
    },
    reader,
    { verify, sha256: (content) => createHash('sha256').update(content).digest('hex') },
  )

const codeOf = async (bytes: Uint8Array, reader: Reader = city): Promise<string> => {
  const checked = await check(bytes, reader)
  return checked.ok ? 'accepted' : checked.failure.code
}

test('a bundle of a district is accepted as it was signed', async () => {
  const checked = await check(good)
  expect(checked).toMatchObject({ ok: true, value: { sender: { office: YUZHONG }, flags: [] } })
})

test('one byte changed anywhere is refused (threat 1)', async () => {
  for (let index = 0; index < good.length; index += 1) {
    for (const bit of [0x01, 0x80]) {
      const changed = good.slice()
      changed[index] = (changed[index] ?? 0) ^ bit
      expect([index, await codeOf(changed)]).not.toEqual([index, 'accepted'])
    }
  }
})

test('cut at any length it is refused as incomplete; grown it is refused (threat 2)', async () => {
  for (let length = 0; length < good.length; length += 1) {
    expect([length, await codeOf(good.subarray(0, length))]).toEqual([length, 'incomplete'])
  }
  expect(await codeOf(concat([good, new Uint8Array(1)]))).toBe('longer-than-declared')
  expect(await codeOf(concat([good, good]))).toBe('longer-than-declared')
})

test('frames in another order, dropped, doubled or from another bundle are refused (threat 3)', async () => {
  const [first, second] = SMALL_RECORDS.map((record) => recordsFrame([record]))
  if (first === undefined || second === undefined) throw new Error('two records')
  const head = (frames: (typeof frame)[]) =>
    encodeHead({
      rosters: [],
      manifest: signed(MANIFEST_TYPE, encodeDocument(manifestOf(frames)), YUZHONG_KEY),
    })
  const body = (...frames: (typeof frame)[]) =>
    frames.flatMap(({ entry, bytes }) => [frameHeader(entry), bytes])
  const both = head([first, second])
  expect(await codeOf(concat([both, ...body(first, second)]))).toBe('accepted')
  expect(await codeOf(concat([both, ...body(second, first)]))).not.toBe('accepted')
  expect(await codeOf(concat([both, ...body(first)]))).toBe('incomplete')
  expect(await codeOf(concat([both, ...body(first, second, second)]))).toBe('longer-than-declared')
  expect(await codeOf(concat([head([first]), ...body(second)]))).not.toBe('accepted')
})

test('somebody who is not in the roster is refused, and the roster version is named (threat 9)', async () => {
  const checked = await check(bundleOf([frame], { key: STRANGER }))
  expect(checked).toMatchObject({ ok: false, failure: { code: 'unknown-signer', facts: { roster: 1 } } })
})

test('a signer who speaks for another office, PC or database is refused (threat 9)', async () => {
  expect(await codeOf(bundleOf([frame], { key: NANAN_KEY }))).toBe('signer-of-other-office')
  const from = { office: YUZHONG, pc: pcOf(YUZHONG_KEY).pc, replica: replicaOf(NANAN) }
  expect(await codeOf(bundleOf([frame], { manifest: { from } }))).toBe('signer-of-other-office')
})

test('a revoked signer is refused; an expired one is flagged, not on its last day (threat 9)', async () => {
  const revoked = pcOf(YUZHONG_KEY, { revoked: { on: '2026-01-10' as IsoDate } })
  const expired = pcOf(YUZHONG_KEY, { until: '2026-01-15' as IsoDate })
  const readerWith = (pc: typeof revoked): Reader => ({
    ...city,
    chain: chainOf(
      FIRST,
      signedRoster(
        rosterOf(2, FIRST, { offices: [officeOf(CITY, pcOf(CITY_KEY)), officeOf(YUZHONG, pc)] }),
        CITY_KEY,
      ),
    ),
  })
  expect(await codeOf(good, readerWith(revoked))).toBe('revoked-signer')
  expect(await check(good, readerWith(expired))).toMatchObject({
    ok: true,
    value: { flags: ['expired-signer'] },
  })
  // Made and read on its last day; the first and the last day count.
  const lastDay = {
    ...readerWith(pcOf(YUZHONG_KEY, { until: '2026-01-20' as IsoDate })),
    now: NOW - 86_400_000,
  }
  expect(await check(good, lastDay)).toMatchObject({ ok: true, value: { flags: [] } })
  const firstDay = readerWith(pcOf(YUZHONG_KEY, { from: '2026-01-20' as IsoDate }))
  expect(await check(good, firstDay)).toMatchObject({ ok: true, value: { flags: [] } })
})

test('a bundle from the future is flagged, not refused (threat 29)', async () => {
  const checked = await check(bundleOf([frame], { manifest: { createdAt: '2027-01-20T08:00:00.000Z' } }))
  expect(checked).toMatchObject({ ok: true, value: { flags: ['created-in-future'] } })
})

test('a bundle for another office is refused although it could be opened (threat 8)', async () => {
  expect(await codeOf(good, { ...city, office: NANAN })).toBe('wrong-addressee')
})

test('no signature, one key twice, and a wrong type of document are refused (threat 10)', async () => {
  const payload = encodeDocument(manifestOf([frame]))
  const body = [frameHeader(frame.entry), frame.bytes]
  const withManifest = (...keys: ReturnType<typeof testKey>[]) =>
    concat([encodeHead({ rosters: [], manifest: signed(MANIFEST_TYPE, payload, ...keys) }), ...body])
  expect(await codeOf(withManifest())).toBe('signature-missing')
  expect(await codeOf(withManifest(YUZHONG_KEY, YUZHONG_KEY))).toBe('signature-twice')
  expect(await codeOf(withManifest(YUZHONG_KEY, STRANGER))).toBe('unknown-signer')
  const otherType = encodeHead({ rosters: [], manifest: signed('text/plain', payload, YUZHONG_KEY) })
  expect(await codeOf(concat([otherType, ...body]))).toBe('not-a-bundle')
})

test('a newer format and a newer schema say that this program is too old (threat 28)', async () => {
  const newer = good.slice()
  newer[9] = 2
  expect(await codeOf(newer)).toBe('newer-format')
  expect(await codeOf(bundleOf([frame], { manifest: { writer: 9, minReader: 9 } }))).toBe('newer-schema')
  expect(await codeOf(bundleOf([frame], { manifest: { writer: 9, minReader: 1 } }))).toBe('accepted')
})

test('a frame that declares more than its bytes can hold is refused before anything is unpacked (threat 13)', async () => {
  const bomb = frameOf('records', new Uint8Array(40_000), 41_000_000, 1)
  expect(await codeOf(bundleOf([bomb]))).toBe('bomb')
})

test('small frames, each let off by itself, are weighed together; so are their records (threats 13, 14)', async () => {
  const small = frameOf('records', new Uint8Array(1_100), 1_048_576, 1)
  expect(await codeOf(bundleOf(Array.from({ length: 2_000 }, () => small)))).toBe('bomb')
  const full = frameOf('records', new Uint8Array(100), 10_000, 5_000)
  expect(await codeOf(bundleOf(Array.from({ length: 201 }, () => full)))).toBe('bomb')
})

test('the bundle brings the roster that names its signer; a forked one is refused (threat 11)', async () => {
  const added = signedRoster(
    rosterOf(2, FIRST, { offices: [...OFFICES.slice(0, 1), officeOf(YUZHONG, pcOf(YUZHONG_KEY))] }),
    CITY_KEY,
  )
  const [, link] = chainOf(FIRST, added)
  const manifest = { roster: { version: 2, hash: link?.hash ?? '' } }
  const onlyCity = signedRoster(rosterOf(1, undefined, { offices: OFFICES.slice(0, 1) }), testKey(1))
  expect(await codeOf(bundleOf([frame], { manifest, rosters: [FIRST, added] }))).toBe('accepted')
  expect(await codeOf(bundleOf([frame], { manifest }))).toBe('roster-gap')
  expect(await codeOf(bundleOf([frame], { rosters: [onlyCity] }))).toBe('roster-forked')
  expect(
    await codeOf(bundleOf([frame], { manifest: { roster: { version: 1, hash: '0'.repeat(64) } } })),
  ).toBe('roster-forked')
})

test('a PC without a roster opens nothing', async () => {
  expect(await codeOf(good, { ...city, chain: [] })).toBe('no-roster')
})

test('a signed manifest that is not the format is refused with what is wrong', async () => {
  const text = new TextEncoder().encode('{"id":1,"id":2}')
  const bytes = encodeHead({ rosters: [], manifest: signed(MANIFEST_TYPE, text, YUZHONG_KEY) })
  expect(await check(bytes)).toMatchObject({
    ok: false,
    failure: { code: 'manifest-malformed', facts: { problem: 'duplicate-key' } },
  })
})
