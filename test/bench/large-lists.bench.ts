import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Change, RecordView } from '../../renderer/store/store-face'
import { enterDesk, unlock } from '../support/first-start'
import { seedRecords } from '../support/seed-records'
import type { BenchCase } from './bench-case'
import { APPS, start, type Started } from './process-start'
import { syntheticMembers, syntheticRegister } from './synthetic-register'

const ASSOCIATIONS = 5000
const MEMBERS = 50_000
/** Records a journal entry, as an import of a city would make them. */
const ENTRY = 11_000

/** Made once for all cases: that takes a minute. */
let profile: string | undefined
let running: Started | undefined
const page = (): Page => {
  if (running === undefined) throw new Error('not prepared')
  return running.page
}

const wish = ({ kind, id, value }: RecordView): Change => ({ kind, id, set: value as Change['set'] })

/** A profile with as many records as all districts together might have. */
async function seeded(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'kexie-bench-'))
  process.on('exit', () => rmSync(profile, { recursive: true, force: true }))
  const first = await start(APPS.desk, profile)
  await enterDesk(first.page, { office: 'ljxq' })
  const all = [...syntheticRegister(ASSOCIATIONS).associations, ...syntheticMembers(MEMBERS, ASSOCIATIONS)]
  for (let from = 0; from < all.length; from += ENTRY) {
    await seedRecords(first.page, all.slice(from, from + ENTRY).map(wish), '500157')
    await first.page.getByRole('navigation', { name: '主导航' }).waitFor()
  }
  await first.app.close()
  return profile
}

async function prepare(): Promise<void> {
  profile ??= await seeded()
  running = await start(APPS.desk, profile)
  await unlock(page())
}

async function cleanUp(): Promise<void> {
  await running?.app.close()
}

/** Milliseconds in the page from a click on an entry of the navigation to the first rows of its list. */
const opened = async (entry: string, list: string): Promise<number> =>
  page().evaluate(
    async ({ entry, list }) => {
      const link = [...document.querySelectorAll('nav a')].find(({ textContent }) => textContent === entry)
      const begun = performance.now()
      if (link instanceof HTMLElement) link.click()
      while (document.querySelector(`table[aria-label="${list}"] tbody tr[aria-rowindex]`) === null)
        await new Promise((resolve) => requestAnimationFrame(resolve))
      return performance.now() - begun
    },
    { entry, list },
  )

/** Back on the home page, the page loaded anew: nothing is kept in its memory. */
async function anew(): Promise<void> {
  await page().evaluate(() => {
    location.hash = '#/'
  })
  await page().reload()
  await page().getByRole('heading', { level: 1, name: '工作台' }).waitFor()
}

/** The floor: the rows of a kind, read by IndexedDB alone. */
const readRaw = async (kind: string): Promise<number> =>
  page().evaluate(async (kind) => {
    const done = async <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve) => request.addEventListener('success', () => resolve(request.result)))
    const names = (await indexedDB.databases()).flatMap(({ name = '' }) =>
      name.startsWith('kexie') ? name : [],
    )
    const database = await done(indexedDB.open(names[0] ?? ''))
    const begun = performance.now()
    const records = database.transaction('records').objectStore('records')
    await done(records.getAll(IDBKeyRange.bound(`${kind}/`, `${kind}0`)))
    const milliseconds = performance.now() - begun
    database.close()
    return milliseconds
  }, kind)

/** Reads the names of a list by IndexedDB, as the one string that the floor goes through. */
const keepNames = async (kind: string): Promise<void> =>
  page().evaluate(async (kind) => {
    const done = async <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve) => request.addEventListener('success', () => resolve(request.result)))
    const names = (await indexedDB.databases()).flatMap(({ name = '' }) =>
      name.startsWith('kexie') ? name : [],
    )
    const database = await done(indexedDB.open(names[0] ?? ''))
    const records = database.transaction('records').objectStore('records')
    const rows = await done(records.getAll(IDBKeyRange.bound(`${kind}/`, `${kind}0`)))
    database.close()
    Object.assign(window, { scanned: rows.map((row) => JSON.stringify(row)).join('\n') })
  }, kind)

/** The floor: a query that is nowhere, sought through one string of the rows as they are kept. */
const scan = async (): Promise<readonly number[]> =>
  page().evaluate(() => {
    const text: unknown = Reflect.get(window, 'scanned')
    return ['\u0001a', '\u0001b', '\u0001c'].map((query) => {
      const begun = performance.now()
      String(text).indexOf(query)
      return performance.now() - begun
    })
  })

/** Milliseconds from a keystroke that narrows the list of members to the rows that answer it. */
const keystroke = async (query: string): Promise<number> =>
  page().evaluate(async (query) => {
    const box = document.querySelector<HTMLInputElement>('[role="search"] input')
    const status = (): string => document.querySelector('[role="search"] [role="status"]')?.textContent ?? ''
    const type = (text: string): void => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, text)
      box?.dispatchEvent(new Event('input', { bubbles: true }))
    }
    const changed = async (): Promise<number> => {
      const before = status()
      const begun = performance.now()
      type(query)
      while (status() === before) await new Promise((resolve) => requestAnimationFrame(resolve))
      return performance.now() - begun
    }
    const milliseconds = await changed()
    const all = status()
    type('')
    while (status() === all) await new Promise((resolve) => requestAnimationFrame(resolve))
    return milliseconds
  }, query)

async function keystrokes(queries: readonly string[]): Promise<readonly number[]> {
  const times: number[] = []
  for (const query of queries) times.push(await keystroke(query))
  return times
}

/** Waits until the list is read as a whole, and its pinyin is written: `query` finds some of it. */
async function whole(query: string): Promise<void> {
  const search = page().getByRole('search')
  const box = search.locator('input').first()
  const status = (text: RegExp) => search.getByRole('status').filter({ hasText: text }).waitFor()
  await status(/^共 \d+ 条$/)
  await box.fill(query)
  await status(/^[1-9]\d* \/ \d+ 条$/)
  await box.fill('')
  await status(/^共 \d+ 条$/)
}

/** Shows the associations as a whole, as a clerk does: what their list begins with is kept when the page is idle. */
async function beginningKept(): Promise<void> {
  await opened('科协组织', '科协组织列表')
  await page().getByRole('search').getByRole('status').filter({ hasText: /^共/ }).waitFor()
  for (const _ of ['begun', 'written']) {
    await page().evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  }
}

const READ = 'IndexedDB alone reading the same rows'
const SCAN = 'one scan of the same rows as one string'

export const CASES: readonly BenchCase[] = [
  {
    name: 'lists-open-associations',
    subject: `a click to the first rows of ${ASSOCIATIONS} associations that were shown before, in a page just loaded`,
    floor: READ,
    statistic: 'median',
    rounds: 3,
    prepare: async () => {
      await prepare()
      await beginningKept()
    },
    measure: async () => {
      await anew()
      return [await opened('科协组织', '科协组织列表')]
    },
    measureFloor: async () => [await readRaw('association')],
    cleanUp,
  },
  {
    name: 'lists-open-members',
    subject: `a click to the first rows of ${MEMBERS} members, in a page just loaded`,
    floor: READ,
    statistic: 'median',
    rounds: 3,
    prepare,
    measure: async () => {
      await anew()
      return [await opened('会员', '会员列表')]
    },
    measureFloor: async () => [await readRaw('member')],
    cleanUp,
  },
  {
    name: 'lists-open-members-again',
    subject: `a click to the first rows of ${MEMBERS} members that were open before`,
    floor: READ,
    statistic: 'median',
    rounds: 3,
    prepare,
    measure: async () => {
      await opened('科协组织', '科协组织列表')
      return [await opened('会员', '会员列表')]
    },
    measureFloor: async () => [await readRaw('member')],
    cleanUp,
  },
  {
    name: 'lists-keystroke-associations',
    subject: `a key in the search of ${ASSOCIATIONS} associations to the rows on screen, by name, pinyin, initials and code`,
    floor: SCAN,
    statistic: 'median',
    rounds: 3,
    prepare: async () => {
      await prepare()
      await opened('科协组织', '科协组织列表')
      await whole('yanglidi4711')
      await keepNames('association')
    },
    measure: async () => keystrokes(['样例第4711号', 'yanglidi4711', 'yld4711', '2020-4242']),
    measureFloor: scan,
    cleanUp,
  },
  {
    name: 'lists-keystroke',
    subject: `a key in the search of ${MEMBERS} members to the rows on screen, by name, pinyin, initials and number`,
    floor: SCAN,
    statistic: 'median',
    rounds: 3,
    prepare: async () => {
      await prepare()
      await opened('会员', '会员列表')
      await whole('guoyanping')
      await keepNames('member')
    },
    measure: async () => keystrokes(['强红', 'guoyanping', 'lmw', '149999']),
    measureFloor: scan,
    cleanUp,
  },
]
