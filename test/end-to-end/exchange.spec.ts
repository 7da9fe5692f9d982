import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Desk } from '../support/app'
import {
  chooseBundle,
  databaseOf,
  enrol,
  exportToCity,
  foundOffice,
  openExchange,
  refusalOf,
  reportedRecords,
  writeReceipt,
} from '../support/exchange-steps'
import { resize, takeScreenshots } from '../support/screenshots'
import { seedRecords } from '../support/seed-records'
import { PASSPHRASE } from '../support/first-start'

/*
 * The exchange between two running apps: a district and 市科协, each with a profile of its own, and a folder for the
 * stick that is carried between them.
 */

const DISTRICT = '500157'
const NAME = '重庆康美检测技术有限公司企业科协'

/** Seeding opens the page anew; the keys are still open in the main process. */
async function seed(desk: Desk): Promise<void> {
  await seedRecords(desk.page, reportedRecords(DISTRICT), DISTRICT)
  await desk.page.getByRole('navigation', { name: '主导航' }).waitFor()
}

test('card, roster, root; export, preview, receipt; the same bundle again; bad files', async ({ desks }) => {
  const stick = await desks.newProfile()
  const city = await desks.launch()
  const district = await desks.launch()
  await foundOffice(city, '市科协')
  await foundOffice(district, '两江新区')
  await resize(city, 1366, 768)
  await resize(district, 1366, 768)
  await seed(district)

  await openExchange(district)
  await expect(district.page.getByRole('button', { name: '导出报送市科协' })).toHaveCount(0)
  await takeScreenshots(district, 'exchange-enrol')
  await enrol(city, district, stick)
  await takeScreenshots(city, 'exchange-roster')
  await expect(district.page.getByText('待报送').locator('..')).toContainText('3 项变更')

  const bundle = await exportToCity(district, stick)
  await takeScreenshots(district, 'exchange-exported')
  expect(readFileSync(bundle).includes(NAME)).toBe(false)
  // Nobody sets it, and it is no change of its own: at the end nothing waits to be sent.
  await district.page.getByRole('link', { name: '年度评估' }).click()
  await expect(district.page.getByRole('row', { name: NAME })).toContainText('随数据包报送')
  await takeScreenshots(district, 'evaluation-sent')

  const before = await databaseOf(city)
  await chooseBundle(city, bundle)
  await expect(city.page.getByRole('table', { name: '将要变更' })).toContainText('科协组织1')
  await expect(city.page.getByRole('grid', { name: '变更明细' })).toContainText(NAME)
  await takeScreenshots(city, 'exchange-preview')
  expect(await databaseOf(city)).toBe(before)
  await city.page.getByRole('button', { name: '应用 3 项变更' }).click()
  await expect(city.page.getByText('已应用 3 项变更')).toBeVisible()
  const receipt = join(stick, 'receipt.kxb')
  await writeReceipt(city, receipt)
  await takeScreenshots(city, 'exchange-applied')

  await chooseBundle(district, receipt)
  await expect(district.page.getByRole('status').filter({ hasText: '市科协已接收' })).toContainText(
    '已接收 1 份年度评估',
  )
  await district.page.getByRole('button', { name: '应用 1 项变更' }).click()
  await expect(district.page.getByText('已应用 1 项变更')).toBeVisible()
  await openExchange(district)
  await expect(district.page.getByText('没有未报送的变更')).toBeVisible()
  await expect(district.page.getByRole('grid', { name: '交换台账' })).toContainText('已接收')
  await takeScreenshots(district, 'exchange-received')
  await district.page.getByRole('link', { name: '年度评估' }).click()
  await expect(district.page.getByRole('row', { name: NAME })).toContainText('市科协已接收')

  await test.step('the same bundle again', async () => {
    const known = await databaseOf(city)
    await chooseBundle(city, bundle)
    await expect(city.page.getByText(/^已于 .* 导入，没有变化$/)).toBeVisible()
    await expect(city.page.getByRole('button', { name: /^应用/ })).toHaveCount(0)
    expect(await databaseOf(city)).toBe(known)
  })

  const refused = async (desk: Desk, path: string, sentence: string): Promise<void> => {
    const known = await databaseOf(desk)
    await chooseBundle(desk, path)
    await expect(refusalOf(desk)).toContainText(sentence)
    expect(await databaseOf(desk)).toBe(known)
  }
  const whole = readFileSync(bundle)

  await test.step('one byte changed behind the header', async () => {
    const changed = join(stick, 'changed.kxb')
    writeFileSync(
      changed,
      whole.map((byte, index) => (index === whole.length - 60 ? byte ^ 1 : byte)),
    )
    await refused(city, changed, '文件不完整，请重新拷贝')
    await takeScreenshots(city, 'exchange-refused')
  })
  await test.step('one byte changed in the header', async () => {
    const changed = join(stick, 'header.kxb')
    const at = whole.indexOf('-> X25519') + 20
    writeFileSync(
      changed,
      whole.map((byte, index) => (index === at ? byte ^ 1 : byte)),
    )
    await refused(city, changed, '不是发给本单位的，或文件已损坏，请重新拷贝')
  })
  await test.step('cut short', async () => {
    const cut = join(stick, 'cut.kxb')
    copyFileSync(bundle, cut)
    truncateSync(cut, Math.floor(whole.length / 2))
    await refused(city, cut, '文件不完整，请重新拷贝')
  })
  await test.step('for another office', async () => {
    const other = await desks.launch()
    await foundOffice(other, '渝中')
    await enrol(city, other, stick)
    await refused(other, bundle, '不是发给本单位的，或文件已损坏，请重新拷贝')
    await other.close()
  })
  await test.step('both desks start again with everything they had', async () => {
    await district.close()
    const again = await desks.launch({ profile: district.profile })
    await again.page.getByLabel('口令', { exact: true }).fill(PASSPHRASE)
    await again.page.keyboard.press('Enter')
    await again.page.getByRole('navigation', { name: '主导航' }).waitFor()
    await openExchange(again)
    await expect(again.page.getByText('没有未报送的变更')).toBeVisible()
    await expect(again.page.getByRole('grid', { name: '交换台账' }).getByRole('row')).toHaveCount(3)
  })
})
