import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { applyIncoming } from '../../../../renderer/features/exchange/incoming/apply-incoming'
import { exportBundle } from '../../../../renderer/features/exchange/outgoing/export-bundle'
import { openIncoming } from '../../../../renderer/features/exchange/incoming/open-incoming'
import { clearSpools } from '../../../../electron/exchange/spool'
import { readFrame } from '../../../../renderer/workers/read-frame'
import type { IsoDate } from '../../../../shared/base/iso-date'
import type { Json } from '../../../../shared/base/json'
import { ok, type Failure, type Result } from '../../../../shared/base/result'
import type { FrameReader } from '../../../../renderer/workers/bundle-client'
import { defaultScheme } from '../../../../shared/scoring/default-scheme'
import { partnerOn, type Partner } from '../../../support/exchange-partners'
import { failingCall, type FailingCalls } from '../../../support/failing-calls'
import { faultyDisk, type FaultyDisk } from '../../../support/faulty-disk'
import { jpegOf } from '../../../support/jpegs'
import { memoryStore, type MemoryStore } from '../../../support/memory-store'
import { enrolAll, must, testOffice, type TestOffice } from '../../../support/offices'
import { CITY, replicaOf, YUZHONG } from '../../../support/record-states'
import { temporaryFolder } from '../../../support/temporary-folder'

/*
 * Every step of an export and of an import fails once: a call between the processes, a write or a read of the
 * database, a step of the disk. Afterwards the records are as before or complete, never half, no file looks whole that
 * is not, and the same thing done once more succeeds (threat 24).
 */

const SCHEME = JSON.parse(JSON.stringify(defaultScheme('enterprise'))) as Json
const NOW = Date.parse('2026-01-20T09:00:00.000Z')
const TODAY = '2026-01-20' as IsoDate

interface Side {
  readonly main: TestOffice
  readonly disk: FaultyDisk
}

let folder: string
let city: Side
let district: Side
let photo: string

const side = async (office: string): Promise<Side> => {
  const disk = faultyDisk()
  return { disk, main: await testOffice(office, folder, office, disk) }
}

beforeEach(async () => {
  folder = temporaryFolder()
  city = await side(CITY)
  district = await side(YUZHONG)
  await enrolAll(city.main, district.main)
  photo = must(await district.main.desk.attachments.put(jpegOf())).hash
})

/** One whose removal is what failed goes at the next start; nobody can read it. */
async function noSpools({ main, disk }: Side): Promise<void> {
  const folder = join(main.folder, 'spool')
  if (disk.failed() === 'remove') await clearSpools(folder)
  expect(readdirSync(folder)).toEqual([])
}

const bundles = (): readonly string[] => readdirSync(folder).filter((name) => name.includes('.kxb'))

async function filled(): Promise<MemoryStore> {
  const store = memoryStore(YUZHONG)
  const evaluation = { associationId: 'a1', year: 2025, step: 'final', finalisedOn: '2026-01-15' }
  must(
    await store.write([
      { kind: 'association', id: 'a1', office: YUZHONG, set: { name: '甲公司科协', localOffice: YUZHONG } },
      { kind: 'evaluation', id: 'a1:2025', office: YUZHONG, set: { ...evaluation, scheme: SCHEME } },
    ]),
  )
  const picture = { hash: photo, source: photo, name: '会议照片', width: 640, height: 480, bytes: 99 }
  const proof = { evaluationId: 'a1:2025', indicator: 'A3', photos: [{ ...picture, addedOn: '2026-01-09' }] }
  must(await store.write([{ kind: 'answer', id: 'a1:2025:a3', office: YUZHONG, set: proof }]))
  return store
}

const ports = (calls: FailingCalls, main: TestOffice, store: MemoryStore, readsFail: boolean) => {
  const bridge = { ...main.compose, ...main.open, 'app.log': async () => ok(null) }
  const reads = readsFail
    ? (['ledgerRow', 'ledgerRows', 'states', 'arrivedAfter', 'scopeIndex'] as const)
    : []
  return {
    bridge: readsFail
      ? bridge
      : calls.on(bridge, [
          'exchange.begin',
          'exchange.addRecords',
          'exchange.addFiles',
          'exchange.addReceipt',
          'exchange.finish',
          'exchange.open',
          'exchange.frame',
          'exchange.keep',
        ]),
    store: calls.on(store, readsFail ? [] : ['applyMerged', 'applyInParts', 'write'], reads),
  }
}
const NO_FAULT = failingCall(0)

/** `undefined`: it threw, as a database that cannot be read does. */
async function quietly<T>(work: () => Promise<Result<T, Failure>>): Promise<Result<T, Failure> | undefined> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && error.message === 'the database is gone') return undefined
    throw error
  }
}

const exported = async (store: MemoryStore, calls = NO_FAULT, readsFail = false) => {
  const wish = { own: YUZHONG, operator: '甲', to: CITY, purpose: 'exchange' } as const
  const { bridge, store: port } = ports(calls, district.main, store, readsFail)
  return quietly(async () => exportBundle(bridge, port, wish))
}

/** There is no decoder of pictures in Node; what the page does with one is tested where there is. */
const readDecoded: FrameReader['read'] = async (entry, bytes) =>
  entry.type === 'photo' ? ok({ type: 'photo', isPicture: true }) : readFrame(entry, bytes)

/** Opens and applies; what was opened is closed as the screen closes it. */
async function imported(
  path: string,
  store: MemoryStore,
  calls = NO_FAULT,
  { readsFail = false, atOnce = 5_000 } = {},
) {
  const { bridge, store: port } = ports(calls, city.main, store, readsFail)
  const openReader = () => ({ read: readDecoded, close: () => {} })
  const now = (): number => NOW
  return quietly(async () => {
    const reading = { bridge, store: port, own: CITY, now, openReader, atOnce }
    const incoming = await openIncoming(reading, path)
    if (!incoming.ok) return incoming
    try {
      return await applyIncoming({ ...reading, operator: '乙', today: TODAY }, incoming.value)
    } finally {
      await bridge['exchange.close'](incoming.value.bundle.opened)
    }
  })
}

const contentOf = (store: MemoryStore): Json =>
  JSON.parse(JSON.stringify(store.all().toSorted((a, b) => (a.id < b.id ? -1 : 1)))) as Json
const ledgerOf = async (store: MemoryStore): Promise<readonly string[]> =>
  (await store.ledgerRows('')).filter(({ value }) => value !== null).map(({ key }) => key)

/** Runs with the n-th step failing for every n, until a run reaches its end without one. */
async function everyStep(run: (n: number) => Promise<boolean>): Promise<number> {
  for (let n = 1; n < 200; n += 1) if (!(await run(n))) return n - 1
  throw new Error('never comes to its end')
}

describe('an export of which step n fails, for every n', () => {
  const whole = async (path: string): Promise<number> => {
    const store = memoryStore(CITY)
    expect((await imported(path, store))?.ok).toBe(true)
    return store.all().length
  }
  const check = async (store: MemoryStore, before: Json): Promise<void> => {
    expect(contentOf(store)).toEqual(before)
    for (const name of bundles()) {
      expect(name).toMatch(/\.kxb$/)
      expect(await whole(join(folder, name))).toBe(3)
      rmSync(join(folder, name))
    }
    const again = await exported(store)
    expect(again).toMatchObject({ ok: true, value: { records: 3, files: 1 } })
    for (const name of bundles()) rmSync(join(folder, name))
  }

  test.each(['before', 'after'] as const)('a call or a write, %s its work (threat 24)', async (when) => {
    const steps = await everyStep(async (n) => {
      const [store, calls] = [await filled(), failingCall(n, when)]
      const before = contentOf(store)
      const outcome = await exported(store, calls)
      expect(outcome?.ok).toBe(calls.calls.length < n)
      if (outcome?.ok !== true) await check(store, before)
      for (const name of bundles()) rmSync(join(folder, name))
      return outcome?.ok !== true
    })
    expect(steps).toBeGreaterThan(4)
  })

  test('a read of the database (threat 24)', async () => {
    const steps = await everyStep(async (n) => {
      const [store, calls] = [await filled(), failingCall(n)]
      const before = contentOf(store)
      const outcome = await exported(store, calls, true)
      if (outcome === undefined) await check(store, before)
      for (const name of bundles()) rmSync(join(folder, name))
      return outcome === undefined
    })
    expect(steps).toBeGreaterThan(4)
  })

  test.each([
    ['EIO', 'cannot-write', 'place-unwritable'],
    ['ENOSPC', 'disk-full', 'place-full'],
  ])('a step of the disk with %s: %s here, %s there, no spool stays (threat 24)', async (code, ...said) => {
    const codes = new Set<string | undefined>()
    const steps = await everyStep(async (n) => {
      const store = await filled()
      const before = contentOf(store)
      district.disk.failAt(n, code)
      const outcome = await exported(store)
      district.disk.heal()
      if (outcome?.ok !== true) {
        codes.add(outcome?.failure.code)
        await check(store, before)
      }
      await noSpools(district)
      for (const name of bundles()) rmSync(join(folder, name))
      return outcome?.ok !== true
    })
    expect([...codes]).toEqual(said)
    expect(steps).toBeGreaterThan(8)
  })
})

describe.each([
  ['in one piece', 5_000],
  ['part by part', 0],
])('an import %s of which step n fails, for every n', (_, atOnce) => {
  let path: string
  let complete: Json

  beforeEach(async () => {
    const sender: Partner = partnerOn(district.main, folder, await filled())
    path = (await sender.send(CITY)).path
    const clean = memoryStore(CITY, replicaOf(CITY))
    await imported(path, clean)
    complete = contentOf(clean)
  })

  test('without a fault all of it is there, and the evaluation is marked as received', () => {
    expect(complete).toHaveLength(3)
    expect(JSON.stringify(complete)).toContain('"receivedOn":"2026-01-20"')
  })

  /** What is there is nothing or all that the bundle brings; done again, it is as if nothing had failed. */
  const check = async (store: MemoryStore): Promise<void> => {
    const kinds = store.all().map(({ kind }) => kind)
    expect([0, 3]).toContain(kinds.length)
    const entries = (await ledgerOf(store)).filter((key) => key.startsWith('bundle/in/'))
    expect(entries).toHaveLength(kinds.length === 0 ? 0 : 1)
    expect((await imported(path, store))?.ok).toBe(true)
    expect(contentOf(store)).toEqual(complete)
    expect((await ledgerOf(store)).filter((key) => key.startsWith('follow-up/'))).toEqual([])
  }

  test.each(['before', 'after'] as const)('a call or a write, %s its work (threat 24)', async (when) => {
    const steps = await everyStep(async (n) => {
      const [store, calls] = [memoryStore(CITY, replicaOf(CITY)), failingCall(n, when)]
      const outcome = await imported(path, store, calls, { atOnce })
      if (outcome?.ok !== true) await check(store)
      return outcome?.ok !== true
    })
    expect(steps).toBeGreaterThan(5)
  })

  test('a read of the database (threat 24)', async () => {
    const steps = await everyStep(async (n) => {
      const store = memoryStore(CITY, replicaOf(CITY))
      const outcome = await imported(path, store, failingCall(n), { readsFail: true, atOnce })
      if (outcome === undefined) await check(store)
      return outcome === undefined
    })
    expect(steps).toBeGreaterThan(5)
  })

  test.each([
    ['EIO', ['cannot-read', 'cannot-write']],
    ['ENOSPC', ['disk-full']],
  ])('a step of the disk with %s: %s, and no spool stays behind (threat 24)', async (code, said) => {
    const photos = join(city.main.folder, 'photos')
    const codes = new Set<string | undefined>()
    const steps = await everyStep(async (n) => {
      for (const name of readdirSync(photos)) rmSync(join(photos, name), { recursive: true })
      const store = memoryStore(CITY, replicaOf(CITY))
      city.disk.failAt(n, code)
      const outcome = await imported(path, store, NO_FAULT, { atOnce })
      city.disk.heal()
      if (outcome?.ok !== true) {
        codes.add(outcome?.failure.code)
        await check(store)
      }
      expect(await city.main.desk.attachments.present([photo])).toEqual([photo])
      await noSpools(city)
      return outcome?.ok !== true
    })
    expect(steps).toBeGreaterThan(8)
    expect(codes).toEqual(new Set(said))
  })
})
