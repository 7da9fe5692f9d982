import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import type { Change } from '../../renderer/store/store-face'
import { defaultScheme } from '../../shared/scoring/default-scheme'
import type { Json } from '../../shared/base/json'
import { expect, type Desk } from './app'
import { chooseFiles, chooseWhereToSave } from './dialogs'
import { firstStart, printSheet } from './first-start'

/** Goes to the exchange page. */
export async function openExchange({ page }: Desk): Promise<void> {
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '数据交换' }).click()
  await page.getByRole('heading', { level: 1, name: '数据交换' }).waitFor()
}

/** Starts for the first time and prints every sheet, as an office does on its first day. Gives its recovery identity. */
export async function foundOffice({ page }: Desk, office: string): Promise<string> {
  await firstStart(page, { office, operator: '王敏', pcName: `${office}一号机` })
  const recovery = await printSheet(page, '恢复单')
  if (office === '市科协') await printSheet(page, '全市信任根')
  await page.getByRole('heading', { name: '没有待打印的单子' }).waitFor()
  return recovery
}

/** The digits shown under a label. */
export const fingerprintOf = async ({ page }: Desk, label: string): Promise<string> => {
  const text = await page.getByRole('figure', { name: label }).first().innerText()
  return (/(?:\d{5}\s*){6}/.exec(text)?.[0] ?? '').replaceAll(/\s+/g, ' ').trim()
}

/** A file stands under its name only when it is whole; what is said of it may be of the one before. */
const written = async (path: string): Promise<void> => expect.poll(() => existsSync(path)).toBe(true)

/** The version of the roster that the page of the roster shows. */
const rosterVersionOf = async ({ page }: Desk): Promise<number> =>
  Number(/第 (\d+) 版/.exec(await page.getByText(/^第 \d+ 版，签发于/).innerText())?.[1])

/** The whole enrolment with both screens: card, telephone, roster, pinned root; perhaps in place of another PC. */
export async function enrol(
  city: Desk,
  district: Desk,
  folder: string,
  replaces?: string,
  isPinned = replaces !== undefined,
): Promise<void> {
  const [card, roster] = [join(folder, `${Date.now()}.kxcard`), join(folder, `${Date.now()}.kxroster`)]
  await openExchange(district)
  await chooseWhereToSave(district.app, card)
  await district.page.getByRole('button', { name: '保存身份卡' }).click()
  await written(card)

  await openExchange(city)
  await city.page.getByRole('link', { name: '名册与登记' }).click()
  await chooseFiles(city.app, [card])
  await city.page.getByRole('button', { name: '读取身份卡' }).click()
  const read = await fingerprintOf(city, '对方指纹')
  expect(read).toMatch(/^\d{5}( \d{5}){5}$/)
  expect(await fingerprintOf(district, '本机指纹')).toBe(read)
  await city.page.getByRole('button', { name: '登记进名册' }).click()
  // The message of what was saved before may still be fading.
  await city.page.getByRole('alert').filter({ hasText: '请先电话核对' }).waitFor()
  await city.page.getByLabel('已与对方电话逐组核对，完全一致').check()
  if (replaces !== undefined) {
    await city.page.getByRole('combobox', { name: '顶替' }).click()
    await city.page
      .getByTitle(new RegExp(`^${replaces}`))
      .first()
      .click()
  }
  // Some people click twice: it is one roster all the same.
  const before = await rosterVersionOf(city)
  await city.page.getByRole('button', { name: '登记进名册' }).dblclick()
  await expect(city.page.getByRole('button', { name: '登记进名册' })).toHaveCount(0)
  await expect.poll(() => rosterVersionOf(city)).toBe(before + 1)
  await chooseWhereToSave(city.app, roster)
  await city.page.getByRole('button', { name: '保存名册' }).click()
  await written(roster)

  await chooseFiles(district.app, [roster])
  await district.page.getByRole('button', { name: '导入名册' }).click()
  expect(await fingerprintOf(district, '根指纹')).toBe(await fingerprintOf(city, '根指纹'))
  // Whoever pinned the root before need not compare it again.
  if (!isPinned) await district.page.getByLabel('已与市科协电话逐组核对，完全一致').check()
  await district.page.getByRole('button', { name: '采用名册' }).dblclick()
  await district.page.getByText(/已采用第 \d+ 版名册/).waitFor()
}

/** Exports to 市科协 and gives the path of the file. */
export async function exportToCity(
  district: Desk,
  folder: string,
  name = `${Date.now()}.kxb`,
): Promise<string> {
  const path = join(folder, name)
  await openExchange(district)
  await chooseWhereToSave(district.app, path)
  await district.page.getByRole('button', { name: '导出报送市科协' }).click()
  await expect(district.page.getByRole('status').filter({ hasText: '可以安全拔出' })).toContainText(name)
  return path
}

/** Writes the receipt that the page offers, or the ledger of the exchange, into a file. */
export async function writeReceipt({ app, page }: Desk, path: string): Promise<void> {
  await chooseWhereToSave(app, path)
  await page.getByRole('button', { name: '写回执' }).click()
  await expect(page.getByText('回执已写好，可以安全拔出')).toBeVisible()
}

/** Chooses a bundle file on the exchange page. */
export async function chooseBundle(desk: Desk, path: string): Promise<void> {
  await openExchange(desk)
  await chooseFiles(desk.app, [path])
  await desk.page.getByRole('button', { name: '导入数据包' }).click()
  await desk.page.getByRole('heading', { level: 1, name: '导入数据包' }).waitFor()
}

/** What the page says about a file that was not taken in. */
export const refusalOf = ({ page }: Desk): Locator =>
  page.getByRole('region', { name: '没有导入' }).getByRole('alert')

/** Everything that lies in the records and in the exchange's ledger of a desk, as one text. */
export const databaseOf = async ({ page }: Desk): Promise<string> =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name)
    const read = async (name: string): Promise<unknown> => {
      const database = await new Promise<IDBDatabase>((settle, refuse) => {
        const request = indexedDB.open(name)
        request.addEventListener('success', () => settle(request.result))
        request.addEventListener('error', () => refuse(new Error(name)))
      })
      const all: Record<string, unknown> = {}
      for (const table of database.objectStoreNames) {
        all[table] = await new Promise((settle) => {
          const rows = database.transaction(table).objectStore(table).getAll()
          rows.addEventListener('success', () => settle(rows.result))
        })
      }
      database.close()
      return all
    }
    return JSON.stringify(await Promise.all(names.map(read)))
  })

/** The list of evaluations opens on this year. */
const YEAR = new Date().getFullYear()

/** An association of a district, its meeting, and its finished evaluation. */
export const reportedRecords = (office: string): readonly Change[] => [
  {
    kind: 'association',
    id: 'kangmei',
    office,
    set: {
      name: '重庆康美检测技术有限公司企业科协',
      kind: 'enterprise',
      level: 'district',
      approvingOffice: office,
      localOffice: office,
      approvedOn: '2020-05-01',
      hostName: '重庆康美检测技术有限公司',
      status: 'active',
    },
  },
  {
    kind: 'meeting',
    id: 'kangmei-m1',
    office,
    set: {
      associationId: 'kangmei',
      kind: 'committee',
      heldOn: `${YEAR}-01-12`,
      expected: 9,
      present: 7,
      yes: 6,
    },
  },
  {
    kind: 'evaluation',
    id: `kangmei:${YEAR}`,
    office,
    set: {
      associationId: 'kangmei',
      year: YEAR,
      scheme: JSON.parse(JSON.stringify(defaultScheme('enterprise'))) as Json,
      step: 'final',
      totalHundredths: 9260,
      grade: 'excellent',
      finalisedOn: `${YEAR}-01-15`,
    },
  },
]
