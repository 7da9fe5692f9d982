import type { Page } from '@playwright/test'
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { HistoryEntry, Saved, StoreFailure } from '../../renderer/store/store-face'
import type { Result } from '../../shared/base/result'

/** Everything a page of the storage tests can see of its records, in a form that compares. */
export interface Dump {
  readonly records: readonly (readonly [string, unknown])[]
  readonly history: readonly HistoryEntry[]
  readonly mapping: unknown
}

/** Writes `count` members one after another, with a sealed phone each, and remembers a setting. */
export async function writeMembers(page: Page, from: number, count: number): Promise<void> {
  await page.evaluate(
    async ([first, many]) => {
      const must = (saved: Result<Saved, StoreFailure>): void => {
        if (!saved.ok) throw new Error(`${saved.failure.code} ${JSON.stringify(saved.failure.facts)}`)
      }
      must(
        await window.storage.write([
          { kind: 'association', id: 'a1', set: { name: '渝中机电科协', contactPhone: '13800138000' } },
        ]),
      )
      for (let number = first; number < first + many; number++) {
        const set = { associationId: 'a1', name: `会员${number}`, phone: `1390000${1000 + number}` }
        must(
          await window.storage.write([{ kind: 'member', id: `m${number}`, set }], {
            reason: `第${number}次`,
          }),
        )
      }
      must(await window.storage.remember('mapping', { last: first + many }))
    },
    [from, count] as const,
  )
}

export async function dump(page: Page): Promise<Dump> {
  return page.evaluate(async () => {
    const views = [...(await window.storage.list('association')), ...(await window.storage.list('member'))]
    const histories = await Promise.all(views.map(({ kind, id }) => window.storage.history(kind, id)))
    return {
      records: views.map((view) => [`${view.kind}/${view.id}`, view.state] as const),
      history: histories.flat(),
      mapping: await window.storage.recall('mapping'),
    }
  })
}

/** Folders of a profile. */
export const DATABASE = 'IndexedDB'
export const JOURNAL = 'journal'

/** Puts a copy of a folder of one profile in place of that of another (or the same, later). */
export async function replaceFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true })
  await cp(from, to, { recursive: true })
}

export const removeFolder = (path: string): Promise<void> => rm(path, { recursive: true })

/** Changes one byte in the middle of the first file of a journal. */
export async function flipByteOfJournal(profile: string): Promise<void> {
  const folder = join(profile, JOURNAL)
  const [first = ''] = (await readdir(folder)).toSorted()
  const bytes = await readFile(join(folder, first))
  const at = Math.floor(bytes.length / 2)
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
  await writeFile(join(folder, first), bytes)
}
