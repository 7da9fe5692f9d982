import { createHash } from 'node:crypto'
import { readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { realDisk } from '../../../electron/disk/disk'
import { openBundle } from '../../../electron/exchange/open-bundle'
import { decodeRecordsFrame } from '../../../shared/bundle/records-frame'
import { SMALL_RECORDS } from '../../support/bundles'
import { jpegOf } from '../../support/jpegs'
import { bundleFile, bytesOf, enrolAll, must, openFile, testOffice } from '../../support/offices'
import { CITY, NANAN, state, written, YUZHONG } from '../../support/record-states'
import { temporaryFolder } from '../../support/temporary-folder'

async function offices() {
  const folder = temporaryFolder()
  const city = await testOffice(CITY, folder)
  const district = await testOffice(YUZHONG, folder)
  await enrolAll(city, district)
  return { folder, city, district }
}

const codeOf = async (...args: Parameters<typeof openFile>): Promise<string> => {
  const opened = await openFile(...args)
  return opened.ok ? 'accepted' : opened.failure.code
}

test('what a district writes the city opens: signature, frames, records', async () => {
  const { city, district } = await offices()
  const file = await bundleFile(district, CITY, SMALL_RECORDS)
  expect(file.name).toBe('500103-cq-20260120-0001.kxb')
  const opened = must(await openFile(city, file.path))
  expect(opened).toMatchObject({ senderName: '一号机', flags: [], manifestHash: file.manifest })
  const stored = must(await city.open['exchange.frame'](opened.opened, 0))
  expect(must(decodeRecordsFrame(gunzipSync(stored), 2))).toEqual(SMALL_RECORDS)
})

test('the bundle holds nothing readable, and is opened by no other office (threat 27)', async () => {
  const { folder, city, district } = await offices()
  const other = await testOffice(NANAN, folder)
  await enrolAll(city, other)
  const file = await bundleFile(district, CITY, SMALL_RECORDS)
  expect(Buffer.from(bytesOf(file.path)).includes('甲公司科协')).toBe(false)
  expect(await codeOf(other, file.path)).toBe('not-for-us-or-damaged')
})

test('photos travel by their hash and are kept once the bundle is taken in', async () => {
  const { city, district } = await offices()
  const { hash } = must(await district.desk.attachments.put(jpegOf()))
  const file = await bundleFile(district, CITY, SMALL_RECORDS, { photos: [hash, '0'.repeat(64)] })
  const opened = must(await openFile(city, file.path))
  expect(await city.desk.attachments.present([hash])).toEqual([])
  expect(must(await city.open['exchange.keep'](opened.opened, []))).toEqual({ files: 1, refused: [] })
  expect(await city.desk.attachments.present([hash])).toEqual([hash])
})

test('a document travels in the same way, byte for byte', async () => {
  const { city, district } = await offices()
  const content = Buffer.from('%PDF-1.7 charter')
  const { hash } = must(await district.desk.attachments.put(content))
  const file = await bundleFile(district, CITY, SMALL_RECORDS, { photos: [hash] })
  const opened = must(await openFile(city, file.path))
  expect(opened.manifest.frames.map(({ type }) => type)).toEqual(['records', 'file'])
  expect(must(await city.open['exchange.keep'](opened.opened, []))).toEqual({ files: 1, refused: [] })
  expect(await city.desk.attachments.read(hash)).toEqual(content)
})

test('a photo that the page could not decode is left out', async () => {
  const { city, district } = await offices()
  const { hash } = must(await district.desk.attachments.put(jpegOf()))
  const file = await bundleFile(district, CITY, SMALL_RECORDS, { photos: [hash] })
  const opened = must(await openFile(city, file.path))
  expect(must(await city.open['exchange.keep'](opened.opened, [hash]))).toEqual({ files: 0, refused: [] })
  expect(await city.desk.attachments.present([hash])).toEqual([])
})

test('in a long file a damaged middle is told from a missing end', async () => {
  const { city, district } = await offices()
  const noise = Array.from({ length: 5_000 }, (_, index) =>
    state('association', `n${index}`, YUZHONG, {
      core: [written(YUZHONG, index + 1, { name: createHash('sha256').update(`${index}`).digest('hex') })],
    }),
  )
  const file = await bundleFile(district, CITY, noise)
  const whole = bytesOf(file.path)
  expect(whole.length).toBeGreaterThan(140_000)
  writeFileSync(
    file.path,
    whole.map((byte, at) => (at === 40_000 ? byte ^ 1 : byte)),
  )
  expect(await codeOf(city, file.path)).toBe('damaged')
  writeFileSync(file.path, whole)
  truncateSync(file.path, 120_000)
  expect(await codeOf(city, file.path)).toBe('incomplete')
  writeFileSync(file.path, whole)
  writeFileSync(file.path, new Uint8Array(100), { flag: 'a' })
  expect(await codeOf(city, file.path)).not.toBe('accepted')
})

test('something else altogether is said to be no bundle', async () => {
  const { city } = await offices()
  const path = join(city.folder, 'letter.kxb')
  writeFileSync(path, 'PK\u0003\u0004 a document')
  expect(await codeOf(city, path)).toBe('not-a-bundle')
  expect(await codeOf(city, join(city.folder, 'gone.kxb'))).toBe('cannot-read')
})

test('a district whose PC was revoked is refused once the city knows (threat 9)', async () => {
  const { city, district } = await offices()
  const file = await bundleFile(district, CITY, SMALL_RECORDS)
  must(await city.trust.revoke({ pc: district.desk.identity.pcId }))
  const opened = await openFile(city, file.path)
  expect(opened).toMatchObject({ failure: { code: 'revoked-signer', facts: { roster: 3 } } })
})

test('a PC that is in no roster can neither export nor import', async () => {
  const { folder, city, district } = await offices()
  const stranger = await testOffice(NANAN, folder)
  const wish = { purpose: 'exchange', to: CITY, replica: `${NANAN}.0000000000000001`, sequence: 1 } as const
  const draft = {
    ...wish,
    scope: 's',
    base: 0,
    acknowledges: [],
    digests: [],
    wants: [],
    held: [],
    full: [],
    theirRoster: 0,
  }
  expect(await stranger.compose['exchange.begin'](draft)).toMatchObject({ failure: { code: 'no-roster' } })
  must(await stranger.trust.keep(must(await stranger.trust.judge(must(await city.trust.rosterFile()))).trust))
  expect(await stranger.compose['exchange.begin'](draft)).toMatchObject({ failure: { code: 'not-listed' } })
  const forUs = { ...draft, to: '500109', replica: `${YUZHONG}.0000000000000001` }
  expect(await district.compose['exchange.begin'](forUs)).toMatchObject({
    failure: { code: 'no-recipients' },
  })
})

test('a bundle brings the roster its receiver lacks, and it is taken in with it', async () => {
  const { folder, city, district } = await offices()
  const later = await testOffice(NANAN, folder)
  await enrolAll(city, later)
  expect(must(await district.trust.read())?.chain).toHaveLength(2)
  const file = await bundleFile(city, YUZHONG, [], { theirRoster: 2 })
  const opened = must(await openFile(district, file.path))
  must(await district.open['exchange.keep'](opened.opened, []))
  expect(must(await district.trust.read())?.chain).toHaveLength(3)
})

test('a closed save dialog writes nothing and loses nothing', async () => {
  const { district } = await offices()
  const id = must(
    await district.compose['exchange.begin']({
      purpose: 'exchange',
      to: CITY,
      replica: `${YUZHONG}.0000000000000001`,
      sequence: 1,
      scope: 'municipal',
      base: 0,
      acknowledges: [],
      digests: [],
      wants: [],
      held: [],
      full: [],
      theirRoster: 0,
    }),
  )
  expect(must(await district.compose['exchange.abandon'](id))).toBeNull()
  expect(await district.compose['exchange.finish'](id, { upTo: 0 })).toMatchObject({
    failure: { code: 'draft-unknown' },
  })
  expect(readdirSync(join(district.folder, 'spool'))).toEqual([])
})

test('the opening of a file can be called off: nothing of it stays, and a token for the same file is given back', async () => {
  const { city, district } = await offices()
  const file = await bundleFile(district, CITY, SMALL_RECORDS)
  const opening = city.open['exchange.open'](file.path)
  must(await city.open['exchange.stopOpening'](file.path))
  expect(await opening).toEqual({
    ok: false,
    failure: { code: 'cancelled', facts: { again: file.path } },
  })
  expect(readdirSync(join(city.folder, 'spool'))).toEqual([])
  expect(must(await city.open['exchange.opening'](file.path))).toEqual({ done: 0, total: 0 })
  expect(must(await openFile(city, file.path)).senderName).toBe('一号机')
})

test('the opening of a file tells how much of it is decrypted and checked', async () => {
  const { city, district } = await offices()
  const { hash } = must(await district.desk.attachments.put(jpegOf({ scan: 'x'.repeat(900_000) })))
  const { path, bytes } = await bundleFile(district, CITY, SMALL_RECORDS, { photos: [hash] })
  const seen: (readonly [done: number, total: number])[] = []
  let done = 0
  const onBytes = (count: number, total: number): void => void seen.push([(done += count), total])
  const { chain } = must(await city.trust.read()) ?? { chain: [] }
  const reader = { chain, office: CITY, now: Date.parse('2026-01-20T09:00:00.000Z') }
  const watch = { onBytes, signal: new AbortController().signal }
  const spool = join(city.folder, 'spool')
  const opened = must(await openBundle(path, city.desk.keyring.ageIdentity, reader, spool, realDisk, watch))
  await opened.spool.dispose()
  expect(seen.length).toBeGreaterThan(15)
  expect(seen.every(([, total]) => total === 2 * bytes)).toBe(true)
  // Only what age adds is missing, and no more than the head is read twice.
  expect(done / (2 * bytes)).toBeCloseTo(1, 1)
})
