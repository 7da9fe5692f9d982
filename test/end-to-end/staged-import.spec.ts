import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Applied } from '../../renderer/store/exchange-face'
import type { Failure, Result } from '../../shared/base/result'
import { fillDisk } from '../support/fill-disk'
import { openStorage } from '../support/open-storage'
import { expect, test } from '../support/storage-app'
import { DATABASE, dump, removeFolder, writeMembers } from '../support/storage-steps'

/*
 * An import that is too large for one entry of the journal, on the product's own store: whatever breaks it off, what
 * is shown is the old state or the new one (threat 24).
 */

/** Three parts of two meetings each, the ids beginning with `name`; `hangAfter` parts the source says no more. */
const stage = (
  page: Page,
  name: string,
  hangAfter = Number.POSITIVE_INFINITY,
): Promise<Result<Applied, Failure>> =>
  page.evaluate(
    async ([first, hang]) => {
      const replica = 'cq.00000000000000aa'
      const meeting = (part: number, each: number) => {
        const counter = part * 2 + each + 1
        const version = {
          dot: { replica, counter },
          seen: { [replica]: counter },
          clock: '1767000000000-00000',
          operator: '甲',
          epoch: 0,
        }
        const core = [{ value: { associationId: 'a1' }, version }]
        const after = { kind: 'meeting', id: `${first}-${part}-${each}`, office: '500103', groups: { core } }
        return { before: undefined, after }
      }
      const applying = window.storage.applyInParts({
        plannedAt: window.storage.position().arrival,
        batch: first,
        parts: async function* () {
          for (let part = 0; part < 3; part++) {
            if (part >= hang) await new Promise(() => {})
            yield { ok: true, value: [meeting(part, 0), meeting(part, 1)] }
          }
        },
        ledger: async () => {
          if (hang === 3) await new Promise(() => {})
          return [{ key: `bundle/in/${first}`, value: { first } }]
        },
      })
      return hang > 3 ? applying : { ok: false, failure: { code: 'hangs' } }
    },
    [name, hangAfter] as const,
  )

/** How many of the seven rows of an import are shown. */
const shown = (page: Page, name: string): Promise<number> =>
  page.evaluate(async (first) => {
    const ids = [0, 1, 2].flatMap((part) => [0, 1].map((each) => `${first}-${part}-${each}`))
    const states = await window.storage.states(ids.map((id) => ({ kind: 'meeting', id })))
    const row = await window.storage.ledgerRow(`bundle/in/${first}`)
    return states.filter((state) => state !== undefined).length + (row === undefined ? 0 : 1)
  }, name)

const stagedRows = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const [found] = await indexedDB.databases()
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(found?.name ?? '')
      opening.addEventListener('success', () => resolve(opening.result))
    })
    const count = await new Promise<number>((resolve) => {
      const counting = database.transaction('staged').objectStore('staged').count()
      counting.addEventListener('success', () => resolve(counting.result))
    })
    database.close()
    return count
  })

/** The `n`-th row that is put fails, once. */
const failPut = (page: Page, n: number): Promise<void> =>
  page.evaluate((wanted) => {
    const { put } = IDBObjectStore.prototype
    let calls = 0
    IDBObjectStore.prototype.put = function failing(this: IDBObjectStore, ...row: Parameters<typeof put>) {
      calls += 1
      if (calls !== wanted) return put.apply(this, row)
      IDBObjectStore.prototype.put = put
      throw new DOMException('the disk is gone', 'UnknownError')
    }
  }, n)

test('a staged import fails at row n of the database, for every n: none of it is shown, or all', async ({
  storage,
}) => {
  const { page } = await storage.launch()
  await writeMembers(page, 0, 1)
  const seen: {
    readonly ok: boolean
    readonly kept: boolean
    readonly during: number
    readonly after: number
  }[] = []
  for (let n = 1; seen.at(-1)?.ok !== true; n++) {
    await failPut(page, n)
    const applied = await stage(page, `n${n}`)
    const during = await shown(page, `n${n}`)
    await page.evaluate(() => window.storage.remember('next', 1))
    const kept = !applied.ok && applied.failure.facts?.['kept'] === 1
    seen.push({ ok: applied.ok, kept, during, after: await shown(page, `n${n}`) })
  }
  const failed = seen.slice(0, -1)
  expect(failed.length).toBeGreaterThan(15)
  for (const { kept, during, after } of failed)
    expect({ during, after }).toEqual({ during: 0, after: kept ? 7 : 0 })
  expect(failed.map(({ kept }) => kept)).toEqual(
    failed.map(({ kept }) => kept).toSorted((a, b) => Number(a) - Number(b)),
  )
  expect(seen.at(-1)).toEqual({ ok: true, kept: false, during: 7, after: 7 })
  expect(await stagedRows(page)).toBe(0)
})

test('a staged import fails at step n of the journal, for every n: none of it is shown, and the next one is whole', async ({
  storage,
}) => {
  const { app, page } = await storage.launch()
  await writeMembers(page, 0, 1)
  let failed = 0
  for (let isWhole = false; !isWhole;) {
    const name = `d${failed + 1}`
    await fillDisk(app, failed + 1)
    const applied = await stage(page, name)
    isWhole = applied.ok
    if (applied.ok) {
      expect(await shown(page, name)).toBe(7)
      continue
    }
    failed += 1
    expect(applied.failure.code).toBe('disk-full')
    expect(await shown(page, name)).toBe(0)
    // Whatever stands in the journal of it by now: the next write goes in, and nothing of the import comes with it.
    await page.evaluate(() => window.storage.remember('next', 1))
    expect(await shown(page, name)).toBe(0)
  }
  // The beginning, three parts and the flip, each written and synced.
  expect(failed).toBe(10)
  // Parts of the import before that lay there are forgotten.
  expect(await stagedRows(page)).toBe(0)
  await page.reload()
  expect(await openStorage(page)).toMatchObject({ outcome: 'ready' })
})

test('a staged import ends with its page after part n, for every n; the journal tells the same to a new database', async ({
  storage,
}) => {
  const { page, profile, close } = await storage.launch()
  await writeMembers(page, 0, 1)
  for (const parts of [0, 1, 2, 3]) {
    await stage(page, `h${parts}`, parts)
    await expect.poll(() => stagedRows(page)).toBe(parts)
    await page.reload()
    await openStorage(page)
    expect(await shown(page, `h${parts}`)).toBe(0)
    expect(await stagedRows(page)).toBe(0)
  }
  expect(await stage(page, 'whole')).toMatchObject({ ok: true })
  // The journal gets the flip, and the page ends before its database does.
  await failPut(page, 8)
  expect(await stage(page, 'late')).toMatchObject({ ok: false, failure: { facts: { kept: 1 } } })
  await page.reload()
  expect(await openStorage(page)).toMatchObject({ outcome: 'replayed' })
  expect(await shown(page, 'late')).toBe(7)
  const before = { ...(await dump(page)), position: await page.evaluate(() => window.storage.position()) }
  await close()

  await removeFolder(join(profile, DATABASE))
  const again = await storage.launch(profile)
  expect(again.report).toMatchObject({ outcome: 'rebuilt', cause: 'database-empty' })
  const position = await again.page.evaluate(() => window.storage.position())
  expect({ ...(await dump(again.page)), position }).toEqual(before)
  expect(await shown(again.page, 'whole')).toBe(7)
  expect(await shown(again.page, 'late')).toBe(7)
  expect(await stagedRows(again.page)).toBe(0)
})

test('a part that cannot be read any more ends all of it, and the next try is whole', async ({ storage }) => {
  const { page } = await storage.launch()
  await writeMembers(page, 0, 1)
  const broken = await page.evaluate(async () =>
    window.storage.applyInParts({
      plannedAt: window.storage.position().arrival,
      parts: async function* () {
        yield { ok: true, value: [] }
        yield { ok: false, failure: { code: 'cannot-read' } }
      },
      ledger: async () => [],
    }),
  )
  expect(broken).toMatchObject({ ok: false, failure: { code: 'cannot-read' } })
  expect(await stagedRows(page)).toBe(0)
  expect(await stage(page, 'next')).toMatchObject({ ok: true, value: { clamped: 0, twin: false } })
  expect(await shown(page, 'next')).toBe(7)
})

test('a write of many records goes in as one step; called off before its flip it leaves nothing', async ({
  storage,
}) => {
  const { page } = await storage.launch()
  await writeMembers(page, 0, 1)
  /** Writes 900 meetings, calling it off after `parts` parts are kept; what it told, and how many there are. */
  const write = async (name: string, parts: number) =>
    page.evaluate(
      async ([first, most]) => {
        const changes = Array.from({ length: 900 }, (_, at) => ({
          kind: 'meeting' as const,
          id: `${first}-${at}`,
          set: { associationId: 'a1' },
        }))
        const told: string[] = []
        let between = 0
        const written = await window.storage.write(
          changes,
          { batch: first },
          {
            onProgress: ({ step, done, of }) => {
              told.push(`${step} ${done}/${of}`)
            },
            isCancelled: () => {
              between += 1
              return between > most
            },
          },
        )
        const there = await window.storage.states(changes)
        return {
          code: written.ok ? '' : written.failure.code,
          told,
          there: there.filter((state) => state !== undefined).length,
          failure: window.storage.savedState().failure,
        }
      },
      [name, parts] as const,
    )
  const steps = (step: string) => [200, 400, 600, 800, 900].map((done) => `${step} ${done}/900`)
  expect(await write('early', 2)).toMatchObject({
    code: 'cancelled',
    there: 0,
    told: steps('check').slice(0, 2),
  })
  expect(await write('late', 8)).toMatchObject({ code: 'cancelled', there: 0, failure: undefined })
  expect(await stagedRows(page)).toBe(0)
  expect(await write('whole', 100)).toEqual({
    code: '',
    told: [...steps('check'), ...steps('keep'), 'put 0/900', ...steps('put')],
    there: 900,
    failure: undefined,
  })
  // One batch, which can be looked up and taken back as a whole.
  const changed = await page.evaluate(async () => window.storage.batchChanges('whole'))
  expect(changed.ok && changed.value.length).toBe(900)
  expect(await page.evaluate(async () => window.storage.checkHistory())).not.toHaveProperty('brokenAt')
})
