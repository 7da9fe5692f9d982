import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { verify } from '../../../electron/trust/verify'
import { readDataKeys } from '../../../electron/vault/data-keys'
import { readFrame } from '../../../renderer/workers/read-frame'
import { fail } from '../../../shared/base/result'
import { checkBundle } from '../../../shared/bundle/check-bundle'
import { BUNDLE_FAILURES } from '../../../shared/bundle/failures'
import { checkSnapshot } from '../../../shared/bundle/snapshot'
import { PURPOSES } from '../../../shared/bundle/manifest'
import { outcomeOf } from '../../support/fuzz-bundle'
import { must } from '../../support/offices'
import { YUZHONG } from '../../support/record-states'
import { chainOf, FIRST } from '../../support/rosters'

/*
 * Bundles of format version 1 as bytes (inside age), a good one for each purpose and one for each way to fail. They are
 * frozen: a program that reads one of them differently reads the bundles that are under way differently.
 */
const GOLDEN = join(import.meta.dirname, '../../vectors/bundle-v1')
const names = readdirSync(GOLDEN).map((file) => file.replace('.bin', ''))
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(GOLDEN, `${name}.bin`)))

/** Good ones that 市科协 takes in; the office's own are opened by the tests below. */
const PLANNED: ReadonlySet<string> = new Set(['accepted', 'accepted-receipt'])
const OWN: ReadonlySet<string> = new Set(['accepted-site', 'accepted-snapshot'])

test.each(names.filter((name) => !OWN.has(name)))(
  'a frozen bundle of version 1 is answered as ever: %s',
  async (name) => {
    expect(await outcomeOf(bytesOf(name))).toBe(PLANNED.has(name) ? 'planned' : name)
  },
)

/**
 * Refusals that are of no bytes inside age: of age itself and of other files (frozen too, beside
 * `electron/exchange`), of the disk, and of who reads: the PC that wrote the bundle, one that holds a newer roster or none.
 */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'not-for-us-or-damaged',
  'damaged',
  'card-malformed',
  'cannot-read',
  'own-bundle',
  'roster-older',
  'no-roster',
])

test('there is a good one for every purpose, and one for every refusal that reading such bytes can give', () => {
  const given = BUNDLE_FAILURES.filter((code) => !ELSEWHERE.has(code))
  const good = PURPOSES.map((purpose) => (purpose === 'exchange' ? 'accepted' : `accepted-${purpose}`))
  expect(new Set(names)).toEqual(new Set([...good, ...given]))
})

const sourceOf = (bytes: Uint8Array) => ({
  size: bytes.length,
  read: async (offset: number, length: number) => bytes.subarray(offset, offset + length),
})
const crypto = {
  verify,
  sha256: (content: Uint8Array) => createHash('sha256').update(content).digest('hex'),
}
const NOW = Date.parse('2026-01-21T08:00:00.000Z')

test('a PC that holds no roster believes none of them', async () => {
  const fresh = { chain: [], office: 'cq', now: NOW }
  expect(await checkBundle(sourceOf(bytesOf('accepted')), fresh, crypto)).toMatchObject({
    failure: { code: 'no-roster' },
  })
})

test('the frozen receipt says what became of a bundle', async () => {
  const bytes = bytesOf('accepted-receipt')
  const city = { chain: chainOf(FIRST), office: 'cq', now: NOW }
  const { manifest, frames } = must(await checkBundle(sourceOf(bytes), city, crypto))
  expect([manifest.purpose, frames.map(({ entry }) => entry.type)]).toEqual([
    'receipt',
    ['receipt', 'records'],
  ])
  const read = await Promise.all(
    frames.map(async ({ entry, offset }) => readFrame(entry, bytes.slice(offset, offset + entry.stored))),
  )
  expect(must(read[0] ?? fail('no-frame'))).toMatchObject({
    type: 'receipt',
    receipt: { bundle: 'ffeeddccbbaa99887766554433221100', applied: 2, evaluations: ['a1:2025'] },
  })
})

test('the frozen site pack is opened by its own office, with its records and keys', async () => {
  const bytes = bytesOf('accepted-site')
  const laptop = { chain: chainOf(FIRST), office: YUZHONG, now: NOW }
  const { manifest, frames } = must(await checkBundle(sourceOf(bytes), laptop, crypto))
  expect([manifest.purpose, frames.map(({ entry }) => entry.type)]).toEqual(['site', ['records', 'keys']])
  const text = frames
    .slice(1)
    .map(({ entry, offset }) => gunzipSync(bytes.slice(offset, offset + entry.stored)).toString('utf8'))
  expect(readDataKeys(text.join(''))?.dataKeys).toEqual([Buffer.alloc(32, 7).toString('base64')])
  expect(await outcomeOf(bytes)).toBe('wrong-addressee')
})

test('the frozen snapshot is opened without a roster, by its own office alone', async () => {
  const bytes = bytesOf('accepted-snapshot')
  const opened = must(await checkSnapshot(sourceOf(bytes), YUZHONG, crypto))
  expect([opened.manifest.purpose, opened.maker.office]).toEqual(['snapshot', YUZHONG])
  expect(opened.frames.map(({ entry }) => entry.type)).toEqual(['rows', 'keys'])
  expect(await checkSnapshot(sourceOf(bytes), 'cq', crypto)).toMatchObject({
    failure: { code: 'snapshot-of-other-office' },
  })
})
