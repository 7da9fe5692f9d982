import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import {
  openInbox,
  type InboxDeps,
  type InboxSession,
  type InboxView,
} from '../../../../../renderer/features/exchange/inbox/inbox-session'
import type { ImportProgress } from '../../../../../renderer/features/exchange/incoming/import-progress'
import { pendingReceipts } from '../../../../../renderer/features/exchange/outgoing/pending-receipts'
import { writeReceipts } from '../../../../../renderer/features/exchange/outgoing/write-receipts'
import { LEDGER, ledgerEntries, type LedgerEntry } from '../../../../../renderer/store/exchange-rows'
import { openTwin, toldBy } from '../../../../../renderer/store/twin-rows'
import { readFrame } from '../../../../../renderer/workers/read-frame'
import type { IsoDate } from '../../../../../shared/base/iso-date'
import { ok } from '../../../../../shared/base/result'
import { partner, type Partner } from '../../../../support/exchange-partners'
import { memoryStore, type MemoryStore } from '../../../../support/memory-store'
import { enrolAll, must } from '../../../../support/offices'
import { CITY, NANAN, YUZHONG } from '../../../../support/record-states'
import { firstState } from '../../../../support/store-fakes'
import { temporaryFolder } from '../../../../support/temporary-folder'

let folder: string
let city: Partner
let one: Partner
let two: Partner
let snapshots: number

beforeEach(async () => {
  folder = temporaryFolder()
  city = await partner(CITY, folder)
  one = await partner(YUZHONG, folder)
  two = await partner(NANAN, folder)
  await enrolAll(city.main, one.main)
  await enrolAll(city.main, two.main)
  snapshots = 0
})

const inbox = (store: MemoryStore = city.store, changed: Partial<InboxDeps> = {}): InboxSession =>
  openInbox(() => ({
    bridge: { ...city.main.open, 'app.log': async () => ok(null) },
    store,
    own: CITY,
    operator: '乙',
    openReader: () => ({ read: readFrame, close: () => {} }),
    now: () => Date.parse('2026-01-20T09:00:00.000Z'),
    today: '2026-01-20' as IsoDate,
    secure: async () => {
      snapshots += 1
      return ok(null)
    },
    ...changed,
  }))
const file = (path: string) => ({ token: path, name: path.split('/').at(-1) ?? '', bytes: 1 })
const add = (at: Partner, id: string) =>
  at.store.write([
    {
      kind: 'association',
      id,
      office: at.main.office,
      set: { name: `${id}科协`, level: 'district', localOffice: at.main.office },
    },
  ])
const states = (session: InboxSession): Readonly<Record<string, string>> =>
  Object.fromEntries(session.view().files.map(({ name, state }) => [name, state.at]))
const entries = async (): Promise<readonly LedgerEntry[]> =>
  ledgerEntries(await city.store.ledgerRows(LEDGER))

test('many files: all previewed before anything is applied; one that is refused stops none', async () => {
  must(await add(one, 'a1'))
  must(await add(two, 'b1'))
  const first = (await one.send(CITY)).path
  const second = (await two.send(CITY)).path
  const broken = join(folder, 'broken.kxb')
  writeFileSync(broken, readFileSync(first).subarray(0, 900))

  const session = inbox()
  await session.add([broken, second, first].map(file))
  expect(city.store.all()).toEqual([])
  expect(states(session)).toEqual({
    'broken.kxb': 'refused',
    '500103-cq-20260120-0001.kxb': 'ready',
    '500108-cq-20260120-0001.kxb': 'ready',
  })
  await session.apply()
  expect(snapshots).toBe(1)
  expect(city.store.all().map(({ id }) => id)).toEqual(['a1', 'b1'])
  expect(states(session)['broken.kxb']).toBe('refused')
})

test('two bundles of one office in one pile, the second going on from the first, are applied in order', async () => {
  must(await add(one, 'a1'))
  const first = (await one.send(CITY)).path
  await one.take((await city.send(YUZHONG, await city.take(first))).path)
  must(await add(one, 'a2'))
  const second = (await one.send(CITY)).path

  // 市科协 lost its records and takes in what lies on the stick.
  const emptied = memoryStore(CITY, `${CITY}.00000000000000bb`)
  const session = inbox(emptied)
  await session.add([second, first].map(file))
  expect(Object.values(states(session)).toSorted()).toEqual(['later', 'ready'])
  await session.apply()
  expect(Object.values(states(session))).toEqual(['applied', 'applied'])
  expect(emptied.all().map(({ id }) => id)).toEqual(['a1', 'a2'])
})

test('a bundle of the pile that shows that this PC was put back or cloned says so (threat 30)', async () => {
  must(await add(city, 'c1'))
  await one.take((await city.send(YUZHONG)).path)
  must(await add(one, 'a1'))
  const { path } = await one.send(CITY)
  const store = memoryStore(CITY, city.store.position().replica)
  const session = inbox(store)
  await session.add([file(path)])
  await session.apply()
  expect(session.view().files.map(({ state }) => state)).toMatchObject([{ at: 'applied' }])
  const found = await openTwin(store, firstState().pc)
  expect(found && (await toldBy(store, found))).toBe(YUZHONG)
})

test('a file that is another one when it is applied is not applied', async () => {
  must(await add(one, 'a1'))
  const previewed = (await one.send(CITY)).path
  must(await add(one, 'a2'))
  const session = inbox()
  await session.add([file(previewed)])
  writeFileSync(previewed, readFileSync((await one.send(CITY)).path))
  await session.apply()
  expect(session.view().files[0]?.state).toMatchObject({
    at: 'refused',
    failure: { code: 'changed-since-preview' },
  })
  expect(city.store.all()).toEqual([])
})

test('a file that the operator leaves out is not applied', async () => {
  must(await add(one, 'a1'))
  const session = inbox()
  const path = (await one.send(CITY)).path
  await session.add([file(path)])
  session.leave(path, true)
  await session.apply()
  expect(city.store.all()).toEqual([])
  session.leave(path, false)
  await session.apply()
  expect(city.store.all()).toHaveLength(1)
})

/** Runs once, the first time the session tells of that. */
const when = (session: InboxSession, isSo: (view: InboxView) => boolean, run: () => void): void => {
  const forget = session.onView(() => {
    if (!isSo(session.view())) return
    forget()
    run()
  })
}
const stateOf = ({ files }: InboxView, path: string): string | undefined =>
  files.find(({ key }) => key === path)?.state.at

test('the reading is called off inside a large file: nothing is lost, and it can be gone on with', async () => {
  for (let each = 0; each < 6; each += 1) must(await add(one, `a${each}`))
  must(await add(two, 'b1'))
  const [large, small] = [(await one.send(CITY)).path, (await two.send(CITY)).path]
  const session = inbox(city.store, { atOnce: 2 })
  const seen: (ImportProgress | undefined)[] = []
  session.onView(() => void seen.push(session.view().progress))
  when(session, ({ progress }) => progress?.at === 'reading', session.stop)
  await session.add([large, small].map(file))
  expect(session.view()).toMatchObject({ work: 'none', stopped: true })
  expect([large, small].map((path) => stateOf(session.view(), path))).toEqual(['unread', 'unread'])
  await session.readOn()
  expect([large, small].map((path) => stateOf(session.view(), path))).toEqual(['ready', 'ready'])
  expect(seen).toContainEqual({ at: 'planning', done: 6, total: 6 })
  expect(session.view().stopped).toBe(false)
})

test('a file is called off while the main process decrypts it, and read again', async () => {
  must(await add(one, 'a1'))
  const { path } = await one.send(CITY)
  const { open } = city.main
  let calls = 0
  const bridge: InboxDeps['bridge'] = {
    ...open,
    'app.log': async () => ok(null),
    'exchange.open': (token) => {
      const opening = open['exchange.open'](token)
      calls += 1
      if (calls === 1) session.stop()
      return opening
    },
  }
  const session = inbox(city.store, { bridge })
  await session.add([file(path)])
  expect([stateOf(session.view(), path), session.view().work]).toEqual(['unread', 'none'])
  await session.readOn()
  expect(stateOf(session.view(), path)).toBe('ready')
})

test('a file whose reading was called off can be taken off the list, others are read without it', async () => {
  must(await add(one, 'a1'))
  must(await add(two, 'b1'))
  const [first, second] = [(await one.send(CITY)).path, (await two.send(CITY)).path]
  const session = inbox()
  when(session, (view) => stateOf(view, first) === 'reading', session.stop)
  await session.add([first, second].map(file))
  session.drop(first)
  await session.readOn()
  expect(states(session)).toEqual({ '500108-cq-20260120-0001.kxb': 'ready' })
})

test('applying is called off inside a large file: it stands as before, what was applied already stays', async () => {
  must(await add(one, 'a1'))
  for (let each = 0; each < 6; each += 1) must(await add(two, `b${each}`))
  const [small, large] = [(await one.send(CITY)).path, (await two.send(CITY)).path]
  const session = inbox(city.store, { atOnce: 2 })
  await session.add([small, large].map(file))
  when(
    session,
    (view) => stateOf(view, large) === 'applying' && view.progress?.at === 'planning',
    session.stop,
  )
  await session.apply()
  expect([small, large].map((path) => stateOf(session.view(), path))).toEqual(['applied', 'ready'])
  expect(city.store.all().map(({ id }) => id)).toEqual(['a1'])
  expect((await entries()).map(({ office }) => office)).toEqual([YUZHONG])
  await session.apply()
  expect(city.store.all()).toHaveLength(7)
})

test('applying is called off while the snapshot before it is made: no file is touched', async () => {
  must(await add(one, 'a1'))
  const path = (await one.send(CITY)).path
  const session: InboxSession = inbox(city.store, {
    secure: async () => {
      session.stop()
      return ok(null)
    },
  })
  await session.add([file(path)])
  await session.apply()
  expect(stateOf(session.view(), path)).toBe('ready')
  expect(city.store.all()).toEqual([])
})

test('a file that is left out while those before it are applied is not applied', async () => {
  must(await add(one, 'a1'))
  must(await add(two, 'b1'))
  const [first, second] = [(await one.send(CITY)).path, (await two.send(CITY)).path]
  const session = inbox()
  await session.add([first, second].map(file))
  when(
    session,
    (view) => stateOf(view, first) === 'applying',
    () => session.leave(second, true),
  )
  await session.apply()
  expect(stateOf(session.view(), second)).toBe('left')
  expect(city.store.all().map(({ id }) => id)).toEqual(['a1'])
})

test('receipts of all in one go into one folder, each for its own district', async () => {
  must(await add(one, 'a1'))
  must(await add(two, 'b1'))
  const paths = [(await one.send(CITY)).path, (await two.send(CITY)).path]
  const session = inbox()
  await session.add(paths.map(file))
  await session.apply()
  const pending = pendingReceipts(await entries())
  expect(pending.map(({ office }) => office).toSorted()).toEqual([YUZHONG, NANAN].toSorted())

  const stick = temporaryFolder()
  const bridge = { ...city.main.compose, ...city.main.open }
  const wish = { own: CITY, operator: '乙', folder: stick, pending, onProgress: () => {} }
  const written = await writeReceipts(bridge, city.store, wish)
  expect(written.map(({ written: outcome }) => ('name' in outcome ? outcome.name : 'failed'))).toEqual([
    'cq-500103-20260120-0001.kxb',
    'cq-500108-20260120-0001.kxb',
  ])
  const taken = await one.take(join(stick, 'cq-500103-20260120-0001.kxb'))
  expect(taken.entry.receipt).toBeDefined()
  const answers = (await entries()).flatMap((entry) => entry.answers ?? [])
  expect(answers.toSorted()).toEqual(pending.map(({ bundle }) => bundle).toSorted())
})
