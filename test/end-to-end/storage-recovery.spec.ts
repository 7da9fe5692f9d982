import { existsSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { openStorage } from '../support/open-storage'
import { expect, test, type StorageDesk } from '../support/storage-app'
import {
  DATABASE,
  dump,
  flipByteOfJournal,
  JOURNAL,
  removeFolder,
  replaceFolder,
  writeMembers,
  type Dump,
} from '../support/storage-steps'

interface Written {
  readonly profile: string
  readonly before: Dump
}

type Storage = { readonly launch: (profile?: string) => Promise<StorageDesk> }

/** A profile with a few writes in it, perhaps an import of `more` records behind them, and the app closed. */
async function written(storage: Storage, profile?: string, from = 0, more = 0): Promise<Written> {
  const desk = await storage.launch(profile)
  await writeMembers(desk.page, from, 5)
  if (more > 0) await desk.page.evaluate(async (count) => window.fillRegister('500103', count), more)
  const before = await dump(desk.page)
  await desk.close()
  return { profile: desk.profile, before }
}

/** Everything is there and can be written, and the next page finds nothing to do. Closes the app. */
async function isWhole(desk: StorageDesk, before: Dump): Promise<Dump> {
  expect(await dump(desk.page)).toEqual(before)
  await writeMembers(desk.page, 100, 1)
  const after = await dump(desk.page)
  expect(after.records.length).toBe(before.records.length + 1)
  await desk.page.reload()
  expect(await openStorage(desk.page)).toMatchObject({ outcome: 'ready', cause: 'none', entries: 0 })
  expect(await dump(desk.page)).toEqual(after)
  await desk.close()
  return after
}

/** The journal holds everything by itself: the database can go, and comes back from it. */
async function journalIsWhole(storage: Storage, profile: string, before: Dump): Promise<void> {
  await removeFolder(join(profile, DATABASE))
  const rebuilt = await storage.launch(profile)
  expect(rebuilt.report).toMatchObject({ outcome: 'rebuilt', cause: 'database-empty' })
  expect(await dump(rebuilt.page)).toEqual(before)
}

test('IndexedDB’s folder deleted: everything is back, and said', async ({ storage }) => {
  const { profile, before } = await written(storage)
  await removeFolder(join(profile, DATABASE))
  const desk = await storage.launch(profile)
  expect(desk.report).toMatchObject({ outcome: 'rebuilt', cause: 'database-empty', entries: 8 })
  await isWhole(desk, before)
})

test('IndexedDB swapped for an older copy: everything is back, and said', async ({ storage }) => {
  const { profile } = await written(storage)
  const older = `${profile}-older`
  await cp(join(profile, DATABASE), older, { recursive: true })
  const { before } = await written(storage, profile, 10)
  await replaceFolder(older, join(profile, DATABASE))
  await removeFolder(older)
  const desk = await storage.launch(profile)
  expect(desk.report).toMatchObject({ outcome: 'replayed', cause: 'database-behind', entries: 6 })
  await isWhole(desk, before)
})

// With their history the rows of the second are too many for one entry.
for (const [what, more] of [
  ['some writes', 0],
  ['a large import', 2_600],
] as const) {
  test(`the journal swapped for an older copy, without ${what}: it gets back what the database still holds, and it is said`, async ({
    storage,
  }) => {
    const { profile } = await written(storage)
    const older = `${profile}-older`
    await cp(join(profile, JOURNAL), older, { recursive: true })
    const { before } = await written(storage, profile, 10, more)
    await replaceFolder(older, join(profile, JOURNAL))
    await removeFolder(older)
    const desk = await storage.launch(profile)
    expect(desk.report).toMatchObject({ outcome: 'rescued', cause: 'journal-behind' })
    await journalIsWhole(storage, profile, await isWhole(desk, before))
  })
}

test('the journal deleted: it is written anew from the database, and it is said', async ({ storage }) => {
  const { profile, before } = await written(storage)
  await removeFolder(join(profile, JOURNAL))
  const desk = await storage.launch(profile)
  expect(desk.report).toMatchObject({ outcome: 'rescued', cause: 'journal-lost' })
  await journalIsWhole(storage, profile, await isWhole(desk, before))
})

test('a changed byte in the journal: it is put aside and written anew from the database', async ({
  storage,
}) => {
  const { profile, before } = await written(storage)
  await flipByteOfJournal(profile)
  const desk = await storage.launch(profile)
  expect(desk.report).toMatchObject({ outcome: 'rescued', cause: 'journal-damaged' })
  expect(existsSync(join(profile, desk.report.journalAside ?? 'nothing'))).toBe(true)
  await journalIsWhole(storage, profile, await isWhole(desk, before))
})

test('the database gone and the journal damaged: what can be read is shown, nothing is written over it', async ({
  storage,
}) => {
  const { profile, before } = await written(storage)
  await removeFolder(join(profile, DATABASE))
  await flipByteOfJournal(profile)
  const desk = await storage.launch(profile)
  expect(desk.report).toMatchObject({ outcome: 'read-only', cause: 'journal-damaged' })
  expect(desk.report.damagedAt).toBeGreaterThan(1)
  const { records } = await dump(desk.page)
  expect(records.length).toBeGreaterThan(0)
  expect(before.records).toEqual(expect.arrayContaining([...records]))
  const refused = await desk.page.evaluate(() =>
    window.storage.write([{ kind: 'association', id: 'a9', set: { name: '新' } }]),
  )
  expect(refused).toMatchObject({ failure: { code: 'journal-damaged' } })
  const beginning = await desk.page.evaluate(async () => {
    const [shown] = await window.storage.list('association')
    await window.storage.keepBeginning('association', shown === undefined ? [] : [shown.id])
    return { shown: shown !== undefined, kept: await window.storage.beginning('association') }
  })
  expect(beginning).toEqual({ shown: true, kept: [] })
})

test('the database of another PC: it is set aside, and ours is rebuilt from the journal', async ({
  storage,
}) => {
  const { profile, before } = await written(storage)
  const other = await written(storage, undefined, 50)
  await replaceFolder(join(other.profile, DATABASE), join(profile, DATABASE))
  const desk = await storage.launch(profile)
  expect(desk.report).toMatchObject({
    outcome: 'rebuilt',
    cause: 'database-foreign',
    databaseAside: 'kexie',
  })
  const names = await desk.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
  expect(names).toContain('kexie')
  expect(names).toHaveLength(2)
  await isWhole(desk, before)
})

test('a database that went another way than the journal: it is set aside, and the replica is a new one', async ({
  storage,
}) => {
  const { profile } = await written(storage)
  const fork = `${profile}-fork`
  await cp(profile, fork, { recursive: true })
  const { before } = await written(storage, profile, 10)
  await written(storage, fork, 20)
  await replaceFolder(join(fork, DATABASE), join(profile, DATABASE))
  await removeFolder(fork)
  const desk = await storage.launch(profile)
  expect(desk.report).toMatchObject({ outcome: 'rebuilt', cause: 'database-foreign' })
  const replicas = new Set(before.history.map(({ replica }) => replica))
  expect(replicas).not.toContain(await desk.page.evaluate(() => window.storage.position().replica))
  await isWhole(desk, before)
})

test('a database of a newer program is refused by name and left as it is', async ({ storage }) => {
  const { profile } = await written(storage)
  const desk = await storage.launch(profile)
  await desk.page.reload()
  const opened = await desk.page.evaluate(async () => {
    const raised = indexedDB.open('kexie', 990)
    await new Promise((settle) => raised.addEventListener('success', settle))
    raised.result.close()
    return window.openStorage()
  })
  expect(opened).toEqual({ ok: false, failure: { code: 'database-newer', facts: { version: 99 } } })
})

test('a page that is loaded anew in the middle of writing loses nothing', async ({ storage }) => {
  const desk = await storage.launch()
  const saved: number[] = []
  await desk.page.exposeFunction('tell', (number: number) => saved.push(number))
  for (let round = 0; round < 8; round++) {
    const typing = desk.page.evaluate(async (start) => {
      const { tell } = window as unknown as { readonly tell: (number: number) => void }
      for (let number = start; ; number++) {
        const set = { associationId: 'a1', name: `会员${number}` }
        const outcome = await window.storage.write([{ kind: 'member', id: `m${number}`, set }])
        if (outcome.ok) tell(number)
      }
    }, round * 1_000)
    const ended = Promise.allSettled([typing])
    await expect.poll(() => saved.filter((number) => number >= round * 1_000).length).toBeGreaterThan(round)
    await desk.page.reload()
    await ended
    expect(await desk.page.evaluate(() => window.openStorage())).toMatchObject({ ok: true })
    const ids = await desk.page.evaluate(async () =>
      (await window.storage.list('member')).map(({ id }) => id),
    )
    expect(ids).toEqual(expect.arrayContaining(saved.map((number) => `m${number}`)))
  }
})
