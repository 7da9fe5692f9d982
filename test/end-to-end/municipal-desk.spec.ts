import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Desk } from '../support/app'
import { chooseFiles, chooseWhereToSave } from '../support/dialogs'
import { dropFiles } from '../support/drop-files'
import { chooseBundle, enrol, exportToCity, openExchange, reportedRecords } from '../support/exchange-steps'
import { foundDesk, OFFICE, unlockDesk } from '../support/opened-desk'
import { takeScreenshots } from '../support/screenshots'
import { seedRecords } from '../support/seed-records'

/*
 * The municipal desk with a stick of bundles: dropped on the window, previewed all, applied one by one; receipts in one
 * go; an evaluation returned, and open again at review in its district.
 */

const NAME = '重庆康美检测技术有限公司企业科协'

test('a stick of bundles dropped on the window; receipts in one go; an evaluation returned', async ({
  desks,
}) => {
  const stick = await desks.newProfile()
  const city = await desks.launch()
  const district = await desks.launch()
  await foundDesk(city, 'cq')
  await foundDesk(district)
  await enrol(city, district, stick)
  await seedRecords(district.page, reportedRecords(OFFICE), OFFICE)
  const bundle = await exportToCity(district, stick)
  const broken = join(stick, 'broken.kxb')
  writeFileSync(broken, readFileSync(bundle).subarray(0, 2_000))

  await openExchange(city)
  const offices = city.page.getByRole('grid', { name: '各单位报送情况' })
  await expect(offices.getByRole('row')).toHaveCount(40)
  await expect(offices.getByRole('row', { name: '两江新区科协' })).toContainText('从未报送')
  await takeScreenshots(city, 'desk-offices')

  await dropFiles(city, [bundle, broken])
  const pile = city.page.getByRole('grid', { name: '数据包列表' })
  await expect(pile.getByRole('row', { name: 'broken.kxb' })).toContainText('没有导入')
  await expect(pile.getByRole('row', { name: '两江新区科协' })).toContainText('3 项变更')
  await takeScreenshots(city, 'desk-pile')
  await city.page.getByRole('button', { name: '逐个应用 1 个文件' }).click()
  await expect(city.page.getByText('已应用 1 个文件；1 个没有应用')).toBeVisible()

  const receipts = await desks.newProfile()
  await chooseFiles(city.app, [receipts])
  await city.page.getByRole('button', { name: '一次写出全部回执…' }).click()
  await expect(city.page.getByText('1 份回执已写好')).toBeVisible()
  await takeScreenshots(city, 'desk-receipts')

  await openExchange(city)
  await expect(offices.getByRole('row', { name: '两江新区科协' })).toContainText('正常')
  await city.page.getByRole('link', { name: '评估接收' }).click()
  await city.page.getByRole('button', { name: '退回', exact: true }).click()
  await city.page.getByLabel('退回原因').fill('现场照片不全')
  await city.page.getByRole('dialog').getByRole('button', { name: '退回', exact: true }).click()
  await expect(city.page.getByRole('row', { name: NAME })).toContainText('市科协退回')
  await takeScreenshots(city, 'desk-returned')
  await openExchange(city)
  await chooseWhereToSave(city.app, join(receipts, 'return.kxb'))
  await offices.getByRole('row', { name: '两江新区科协' }).getByRole('button', { name: '下发' }).click()
  await expect(city.page.getByText('数据包已写好，可以安全拔出')).toBeVisible()

  await openExchange(district)
  const carried = readdirSync(receipts).map((name) => join(receipts, name))
  await dropFiles(district, carried)
  await district.page.getByRole('button', { name: /^逐个应用 2/ }).click()
  await expect(district.page.getByText('已应用 2 个文件。')).toBeVisible()
  await district.page.getByRole('link', { name: '年度评估' }).click()
  await expect(district.page.getByRole('row', { name: NAME })).toContainText('复核')
})

test('two copies of one PC disagree: the district decides by keyboard, and 市科协 takes the decision', async ({
  desks,
}) => {
  const stick = await desks.newProfile()
  const copied = await desks.newProfile()
  const city = await desks.launch()
  const first = await desks.launch()
  await foundDesk(city, 'cq')
  await foundDesk(first)
  await enrol(city, first, stick)
  const [association] = reportedRecords(OFFICE)
  if (association === undefined) throw new Error('no association')
  const named = (name: string) => [{ ...association, set: { name, hostName: name.slice(0, -4) } }]
  await seedRecords(first.page, [association], OFFICE)
  await first.close()
  cpSync(first.profile, copied, { recursive: true })

  const bundles: string[] = []
  for (const [profile, name] of [
    [copied, '重庆康美检测集团企业科协'],
    [first.profile, '重庆康美检测股份公司企业科协'],
  ] as const) {
    const desk = await desks.launch({ profile })
    await unlockDesk(desk)
    await seedRecords(desk.page, named(name), OFFICE)
    bundles.push(await exportToCity(desk, stick, `${bundles.length}.kxb`))
    if (profile === copied) await desk.close()
    else await decideThere(desk, city, stick, bundles)
  }
})

/** Both bundles reach 市科协, which may not decide; the district does, and its decision settles it there. */
async function decideThere(desk: Desk, city: Desk, stick: string, bundles: readonly string[]): Promise<void> {
  const nav = city.page.getByRole('navigation', { name: '主导航' })
  await openExchange(city)
  await dropFiles(city, bundles)
  await city.page.getByRole('button', { name: /^逐个应用 2/ }).click()
  await expect(city.page.getByText('已应用 2 个文件')).toBeVisible()
  await nav.getByRole('link', { name: '待裁定' }).click()
  await expect(city.page.getByText('由它决定')).toBeVisible()
  await takeScreenshots(city, 'tasks-theirs')

  // The two find out that they differ, ask for it, and send it.
  const toDistrict = async (name: string): Promise<void> => {
    await openExchange(city)
    await chooseWhereToSave(city.app, join(stick, name))
    await city.page.getByRole('row', { name: '两江新区科协' }).getByRole('button', { name: '下发' }).click()
    await expect(city.page.getByText('数据包已写好，可以安全拔出')).toBeVisible()
    await takeBundle(desk, join(stick, name))
  }
  await toDistrict('one.kxb')
  await takeBundle(city, await exportToCity(desk, stick, 'again.kxb'))
  await toDistrict('two.kxb')

  const { page } = desk
  await page
    .getByRole('navigation', { name: '主导航' })
    .getByRole('link', { name: /待裁定/ })
    .click()
  await expect(page.getByRole('table')).toContainText('重庆康美检测集团企业科协')
  await takeScreenshots(desk, 'tasks-conflict')
  await page.getByRole('listbox', { name: '待裁定列表' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.getByLabel('决定的理由').fill('以营业执照为准')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('没有需要裁定的内容')).toBeVisible()
  await takeBundle(city, await exportToCity(desk, stick, 'decided.kxb'))
  await nav.getByRole('link', { name: '待裁定' }).click()
  await expect(city.page.getByText('没有需要裁定的内容')).toBeVisible()
}

/** Chooses one bundle and applies it. */
async function takeBundle(desk: Desk, path: string): Promise<void> {
  await chooseBundle(desk, path)
  await desk.page.getByRole('button', { name: /^应用|^登记收到/ }).click()
  await expect(desk.page.getByText(/^已应用 \d+ 项变更|^没有变化/).first()).toBeVisible()
}
