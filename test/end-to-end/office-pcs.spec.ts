import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Desk } from '../support/app'
import { carrier, mainLink, takeShown } from '../support/desk-steps'
import { chooseFiles, chooseWhereToSave } from '../support/dialogs'
import { associationChange } from '../support/evaluations'
import { enrol, openExchange } from '../support/exchange-steps'
import { foundDesk, OFFICE, PASSPHRASE } from '../support/opened-desk'
import { headingOf, navOf, openRecord } from '../support/register-steps'
import { takeScreenshots } from '../support/screenshots'
import { seedRecords } from '../support/seed-records'
import { startAgain } from '../support/start-again'

/*
 * An office with two PCs, and 市科协: the laptop gets what is visited, brings back what was changed there, gets
 * everything, and is given new keys; a target comes down, becomes the office's own goal and is answered.
 */

const LIANGJIANG = '两江新区科协'
const BEFORE = '重庆康美检测技术有限公司企业科协'
const AFTER = '重庆康美检测集团企业科协'
const OTHER = '重庆巴山仪器有限公司企业科协'
const TARGET = '2027年度组建目标'

test('a site pack out and back; a target taken over and answered; new keys for the laptop', async ({
  desks,
}) => {
  test.slow()
  const stick = await desks.newProfile()
  const [city, desk, laptop] = [await desks.launch(), await desks.launch(), await desks.launch()]
  await foundDesk(city, 'cq')
  await foundDesk(desk)
  await foundDesk(laptop, OFFICE, '走访笔记本')
  // The laptop first: the pack of the desk brings it the roster that lists both.
  await enrol(city, laptop, stick)
  await enrol(city, desk, stick)
  const register = [associationChange('kangmei', BEFORE), associationChange('bashan', OTHER)]
  await seedRecords(desk.page, register, OFFICE)
  const carry = carrier(city, stick)

  await test.step('one association goes to the laptop; what is changed there comes back', async () => {
    await packOne(desk, 'kmjc', BEFORE, join(stick, 'one.kxb'))
    await unpack(laptop, join(stick, 'one.kxb'))
    await navOf(laptop.page, '科协组织').click()
    await expect(laptop.page.getByText('这台电脑只带了选中的企业科协')).toBeVisible()
    await expect(laptop.page.getByText('共 1 条')).toBeVisible()
    await takeScreenshots(laptop, 'site-only-chosen')
    await openRecord(laptop, BEFORE)
    await laptop.page.getByLabel('组织名称', { exact: true }).fill(AFTER)
    await laptop.page.keyboard.press('Control+s')
    await headingOf(laptop.page, AFTER).waitFor()
    await pack(laptop, '导出给另一台', join(stick, 'back.kxb'))
    // Double-clicked: the program that runs already shows the preview, and there is no second one (threat 25).
    expect(await startAgain(desk, join(stick, 'back.kxb'))).toBe(0)
    await takeShown(desk)
    await openRecord(desk, AFTER)
    await openRecord(desk, OTHER)
  })
  await test.step('everything goes to the laptop', async () => {
    await pack(desk, '完整导出', join(stick, 'whole.kxb'))
    // Two marked in the file manager: the program is started once for each, and neither takes the other's place.
    await startAgain(laptop, join(stick, 'one.kxb'))
    await expect(laptop.page.getByText(/^已于 .* 导入，没有变化$/)).toBeVisible()
    await startAgain(laptop, join(stick, 'whole.kxb'))
    await laptop.page.getByRole('button', { name: '逐个应用 2 个文件' }).click()
    await expect(laptop.page.getByText('已应用 2 个文件。')).toBeVisible()
    await openRecord(laptop, OTHER)
  })
  await test.step('市科协 publishes a target; the district takes it over and answers', async () => {
    await publish(city, stick)
    await carry.down(desk, LIANGJIANG)
    await adoptAndAnswer(desk)
    await carry.up(desk)
    await navOf(city.page, '通知与要求').click()
    await expect(city.page.getByRole('row', { name: TARGET })).toContainText('1 个已答复')
    await takeScreenshots(city, 'requests-city')
  })
  await test.step('the laptop gets new keys, which stand in for its old ones', async () => {
    await renewKeys(laptop)
    await enrol(city, laptop, stick, '走访笔记本')
    await city.page.getByRole('link', { name: '数据交换' }).first().click()
    await city.page.getByRole('link', { name: '名册与登记' }).click()
    await expect(city.page.getByRole('row', { name: LIANGJIANG })).toHaveCount(3)
    await expect(city.page.getByRole('row', { name: /已于 .* 注销/ })).toHaveCount(1)
    await takeScreenshots(city, 'keys-replaced')
    await openRecord(laptop, AFTER)
  })
})

const openSite = async (desk: Desk): Promise<void> => {
  await openExchange(desk)
  await desk.page.getByRole('link', { name: '多台电脑' }).click()
  await headingOf(desk.page, '本单位多台电脑').waitFor()
}

async function pack(desk: Desk, button: string, path: string): Promise<void> {
  const { app, page } = desk
  await openSite(desk)
  await chooseWhereToSave(app, path)
  await page.getByRole('button', { name: button }).click()
  const question = page.getByRole('dialog', { name: '完整导出本单位的全部数据？' })
  if (button === '完整导出') await question.getByRole('button', { name: '完整导出' }).click()
  await expect(page.getByRole('status').filter({ hasText: '可以安全拔出' })).toBeVisible()
  await takeScreenshots(desk, 'site-packed')
}

/** By keyboard alone: found by the initials of its name, marked, exported. */
async function packOne(desk: Desk, initials: string, name: string, path: string): Promise<void> {
  const { app, page } = desk
  await openSite(desk)
  await page.getByRole('link', { name: '只带选中的企业科协…' }).click()
  await headingOf(page, '选择带走的企业科协').waitFor()
  await chooseWhereToSave(app, path)
  await page.keyboard.type(initials)
  await expect(page.getByText('1 / 2 条')).toBeVisible()
  await page.getByRole('grid', { name: '本单位的企业科协' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('checkbox', { name: `选择 ${name}` })).toBeChecked()
  await takeScreenshots(desk, 'site-choose')
  await page.getByRole('button', { name: '导出选中的 1 个' }).press('Enter')
  await expect(page.getByRole('status').filter({ hasText: '可以安全拔出' })).toBeVisible()
  await takeScreenshots(desk, 'site-chosen-packed')
}

async function unpack(desk: Desk, path: string): Promise<void> {
  await openSite(desk)
  await chooseFiles(desk.app, [path])
  await desk.page.getByRole('button', { name: '导入', exact: true }).click()
  await takeShown(desk)
}

/** The target for all districts, with a file. */
async function publish(city: Desk, stick: string): Promise<void> {
  const { page } = city
  await navOf(page, '通知与要求').click()
  await page.getByRole('button', { name: '新增并下发' }).first().click()
  const drawer = page.getByRole('dialog')
  await drawer.getByRole('combobox', { name: '类别' }).click()
  await page.getByTitle('年度目标', { exact: true }).click()
  await drawer.getByLabel('标题').fill(TARGET)
  await drawer.getByLabel('文号').fill('渝科协发〔2026〕12号')
  await drawer.getByLabel('目标年度').fill('2027')
  await drawer.getByLabel('目标组织数').fill('60')
  await takeScreenshots(city, 'requests-issue')
  await page.keyboard.press('Control+s')
  await expect(drawer).toHaveCount(0)
  await page.getByRole('grid', { name: '已下发的通知与要求' }).getByText(TARGET).click()
  const file = join(stick, '分解表.pdf')
  writeFileSync(file, '%PDF-1.7')
  await chooseFiles(city.app, [file])
  await page.getByRole('button', { name: '添加附件' }).click()
  await expect(page.getByRole('button', { name: '移除“分解表.pdf”' })).toBeVisible()
  await takeScreenshots(city, 'requests-file')
  await page.keyboard.press('Escape')
  await expect(drawer).toHaveCount(0)
}

async function adoptAndAnswer(desk: Desk): Promise<void> {
  const { page } = desk
  await navOf(page, '工作台').click()
  await expect(page.getByText('市科协有 1 件通知或要求待办理')).toBeVisible()
  await mainLink(desk, '通知与要求').click()
  await page.getByRole('grid', { name: '市科协发来的通知与要求' }).getByText(TARGET).click()
  const panel = page.getByRole('dialog', { name: TARGET })
  await expect(panel.getByRole('button', { name: '另存“分解表.pdf”' })).toBeVisible()
  await takeScreenshots(desk, 'requests-target')
  await panel.getByRole('button', { name: '设为本单位目标' }).click()
  await expect(panel.getByText('与本单位目标一致')).toBeVisible()
  await panel.getByLabel('答复市科协').fill('已列入年度计划')
  await panel.getByRole('button', { name: '已办理' }).click()
  await expect(page.getByRole('row', { name: TARGET })).toContainText('已答复')
  await navOf(page, '工作台').click()
  await expect(page.getByText('/ 60 个组织')).toBeVisible()
}

async function renewKeys(laptop: Desk): Promise<void> {
  const { page } = laptop
  await openExchange(laptop)
  await page.getByRole('link', { name: '名册与登记' }).click()
  await page.getByRole('link', { name: '更换密钥' }).click()
  const fresh = '嘉陵江 雾都 9 号线'
  await page.getByLabel('现在的口令').fill(PASSPHRASE)
  await page.getByLabel('新口令').fill(fresh)
  await page.getByLabel('再输一次').fill(fresh)
  await takeScreenshots(laptop, 'keys-renew')
  await page.getByRole('button', { name: '更换密钥' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '更换', exact: true }).click()
  await expect(page.getByText('密钥已更换，新口令已生效')).toBeVisible()
  await takeScreenshots(laptop, 'keys-renewed')
}
