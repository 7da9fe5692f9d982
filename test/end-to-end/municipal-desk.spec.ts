import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../support/app'
import { chooseFiles, chooseWhereToSave } from '../support/dialogs'
import { dropFiles } from '../support/drop-files'
import { enrol, exportToCity, openExchange, reportedRecords } from '../support/exchange-steps'
import { foundDesk, OFFICE } from '../support/opened-desk'
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
