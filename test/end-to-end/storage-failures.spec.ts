import { readdir, rename, stat, writeFile } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/storage-app'
import { DATABASE, dump, JOURNAL, writeMembers } from '../support/storage-steps'

const rename1 = (page: Page, name: string) =>
  page.evaluate(async (wanted) => {
    const saved = await window.storage.write([{ kind: 'member', id: 'm1', set: { name: wanted } }])
    const shown = await window.storage.get('member', 'm1')
    return { saved, name: shown?.value.name, state: window.storage.savedState() }
  }, name)

test('the journal cannot be written: nothing changes, it is said, and the next write works again', async ({
  storage,
}) => {
  const first = await storage.launch()
  await writeMembers(first.page, 0, 3)
  await first.close()
  const { page, profile } = await storage.launch(first.profile)
  const before = await dump(page)
  await rename(join(profile, JOURNAL), join(profile, 'elsewhere'))
  expect(await rename1(page, '改名')).toMatchObject({
    saved: { ok: false, failure: { code: 'cannot-write' } },
    name: '会员1',
    state: { pending: 0, failure: { code: 'cannot-write' } },
  })
  expect(await dump(page)).toEqual(before)

  await rename(join(profile, 'elsewhere'), join(profile, JOURNAL))
  const again = await rename1(page, '改名')
  expect(again).toMatchObject({ saved: { ok: true }, name: '改名', state: { pending: 0 } })
  expect(again.state.failure).toBeUndefined()
  expect(Date.parse(again.state.savedAt ?? '')).toBeGreaterThan(0)
})

test('the database fails after the journal: it is said that the change is kept, and the next write brings it in', async ({
  storage,
}) => {
  const { page } = await storage.launch()
  await writeMembers(page, 0, 3)
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = () => {
      IDBObjectStore.prototype.put = put
      throw new DOMException('the disk is gone', 'UnknownError')
    }
  })
  expect(await rename1(page, '第一次')).toMatchObject({
    saved: { ok: false, failure: { code: 'cannot-write', facts: { kept: 1 } } },
    name: '会员1',
  })
  const phone = await page.evaluate(async () =>
    window.storage.write([{ kind: 'member', id: 'm2', set: { name: '第二次' } }]),
  )
  expect(phone).toMatchObject({ ok: true })
  const names = await page.evaluate(async () =>
    (await window.storage.list('member')).map(({ value }) => value.name),
  )
  expect(names).toEqual(['会员0', '第一次', '第二次'])
})

test('taking in a bundle fails at row n of the database, for every n: none of it is shown, then all of it (threat 24)', async ({
  storage,
}) => {
  const { page } = await storage.launch()
  await writeMembers(page, 0, 1)
  const rounds = await page.evaluate(async () => {
    const { put } = IDBObjectStore.prototype
    const seen: { readonly failed: boolean; readonly during: number; readonly after: number }[] = []
    for (let n = 1; seen.at(-1)?.failed !== false; n++) {
      let calls = 0
      IDBObjectStore.prototype.put = function failing(this: IDBObjectStore, ...row: Parameters<typeof put>) {
        calls += 1
        if (calls === n) throw new DOMException('the disk is gone', 'UnknownError')
        return put.apply(this, row)
      }
      const ids = [0, 1, 2].map((each) => ({ kind: 'meeting', id: `n${n}-${each}` }))
      const dot = (counter: number) => ({ replica: 'cq.00000000000000aa', counter })
      const states = ids.map(({ kind, id }, each) => ({
        kind,
        id,
        office: '500103',
        groups: {
          core: [
            {
              value: { associationId: 'a1' },
              version: {
                dot: dot(n * 3 + each),
                seen: { 'cq.00000000000000aa': n * 3 + each },
                clock: '1767000000000-00000',
                operator: '甲',
                epoch: 0,
              },
            },
          ],
        },
      }))
      const count = async (): Promise<number> => {
        const rows = (await window.storage.states(ids)).filter((state) => state !== undefined)
        return rows.length + ((await window.storage.ledgerRow(`bundle/in/${n}`)) === undefined ? 0 : 1)
      }
      const applied = await window.storage.applyMerged({
        plannedAt: window.storage.position().arrival,
        states,
        ledger: [{ key: `bundle/in/${n}`, value: { n } }],
      })
      IDBObjectStore.prototype.put = put
      const during = await count()
      await window.storage.write([{ kind: 'member', id: 'm0', set: { name: `第${n}次` } }])
      seen.push({ failed: !applied.ok, during, after: await count() })
    }
    return seen
  })
  expect(rounds.length).toBeGreaterThan(7)
  expect(rounds.slice(0, -1)).toEqual(rounds.slice(0, -1).map(() => ({ failed: true, during: 0, after: 4 })))
  expect(rounds.at(-1)).toEqual({ failed: false, during: 4, after: 4 })
})

test('many writes at once wait for one another, and each is there', async ({ storage }) => {
  const { page } = await storage.launch()
  const result = await page.evaluate(async () => {
    const writes = Array.from({ length: 30 }, (_, number) =>
      window.storage.write([
        { kind: 'answer', id: 'e1:a1', set: { evaluationId: 'e1', indicator: 'a1', self: number } },
      ]),
    )
    const pending = window.storage.savedState().pending
    const saved = await Promise.all(writes)
    const history = await window.storage.history('answer', 'e1:a1')
    return {
      pending,
      all: saved.every(({ ok }) => ok),
      scores: history.filter(({ field }) => field === 'self').map((entry) => entry.new),
      left: window.storage.savedState().pending,
    }
  })
  expect(result).toEqual({ pending: 30, all: true, scores: Array.from({ length: 30 }, (_, n) => n), left: 0 })
})

test('a refused value changes nothing, and names its field', async ({ storage }) => {
  const { page } = await storage.launch()
  await writeMembers(page, 0, 2)
  const before = await dump(page)
  const refused = await page.evaluate(() =>
    window.storage.write([
      { kind: 'member', id: 'm1', set: { name: '改名' } },
      { kind: 'member', id: 'm0', set: { joinedOn: '2026-02-30' } },
    ]),
  )
  expect(refused).toMatchObject({
    failure: { code: 'invalid-value', facts: { id: 'm0', field: 'joinedOn', problem: 'not-a-date' } },
  })
  expect(await dump(page)).toEqual(before)
})

test('the files of IndexedDB overwritten with anything: everything is back, and said', async ({
  storage,
}) => {
  const first = await storage.launch()
  await writeMembers(first.page, 0, 5)
  const before = await dump(first.page)
  await first.close()
  const folder = join(first.profile, DATABASE, 'app_desk_0.indexeddb.leveldb')
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    await writeFile(path, randomBytes((await stat(path)).size))
  }
  const desk = await storage.launch(first.profile)
  expect(desk.report).toMatchObject({ outcome: 'rebuilt', cause: 'database-empty' })
  expect(await dump(desk.page)).toEqual(before)
})
