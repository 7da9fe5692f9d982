import { generateX25519Identity } from 'age-encryption'
import type { Change } from '../../renderer/store/store-face'
import { expect, test, type Desk } from '../support/app'
import { openBackup, recoverySecretOf, restoreShown } from '../support/backup-steps'
import { carrier, takeShown } from '../support/desk-steps'
import { associationChange } from '../support/evaluations'
import { chooseBundle, enrol, exportToCity } from '../support/exchange-steps'
import { foundDesk, OFFICE } from '../support/opened-desk'
import { navOf } from '../support/register-steps'
import { takeScreenshots } from '../support/screenshots'
import { seedRecords } from '../support/seed-records'

const BEFORE = '重庆康美检测技术有限公司企业科协'
const LATER = '重庆渝康检测股份有限公司企业科协'
const NOTICE_TITLE = '2027年度组建目标'
/** What 市科协 tells the district after its backup. */
const NOTICE: Change = {
  kind: 'city-request',
  id: 'request-1',
  office: OFFICE,
  set: { kind: 'announcement', title: NOTICE_TITLE, issuedOn: '2026-03-01', seriesId: 'series-1' },
}
const NEW_PASSPHRASE = '嘉陵江 雾都 9 号线'

const openList = async ({ page }: Desk): Promise<void> => {
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '科协组织' }).click()
}

test('a backup is made, looked at and restored; what stood here before is kept', async ({ desks }) => {
  const desk = await desks.launch()
  await foundDesk(desk)
  await seedRecords(desk.page, [associationChange('kangmei', BEFORE)], OFFICE)
  await openBackup(desk)
  await desk.page.getByRole('button', { name: '立即备份' }).click()
  await desk.page.getByText(/备份完成，已读回核对/).waitFor()
  await expect(desk.page.getByRole('grid', { name: '本机上的备份' })).toContainText('手工')

  await seedRecords(desk.page, [associationChange('kangmei', LATER)], OFFICE)
  await openList(desk)
  await desk.page.getByText(LATER).first().waitFor()
  await openBackup(desk)
  await desk.page.getByRole('grid', { name: '本机上的备份' }).getByText('手工').click()
  await restoreShown(desk)
  await openList(desk)
  await desk.page.getByText(BEFORE).first().waitFor()
  await expect(desk.page.getByText(LATER)).toHaveCount(0)

  await openBackup(desk)
  await desk.page.getByRole('grid', { name: '本机上的备份' }).getByText('恢复前').click()
  await restoreShown(desk)
  await openList(desk)
  await desk.page.getByText(LATER).first().waitFor()
})

test('a forgotten passphrase: the recovery sheet sets a new one, and everything is there', async ({
  desks,
}) => {
  const first = await desks.launch()
  await foundDesk(first)
  await seedRecords(first.page, [associationChange('kangmei', BEFORE)], OFFICE)
  const secret = await recoverySecretOf(first)
  await first.close()

  const desk = await desks.launch({ profile: first.profile })
  const { page } = desk
  await page.getByRole('button', { name: '忘记口令？用恢复单重设' }).click()
  await page.getByLabel('恢复单上的恢复码').fill(secret.slice(0, -1))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').first()).toContainText('现在是 73 个')
  await expect(page.getByLabel('恢复单上的恢复码')).toBeFocused()
  const slip = secret.endsWith('Q') ? 'P' : 'Q'
  await page.getByLabel('恢复单上的恢复码').fill(`${secret.slice(0, -1)}${slip}`)
  await expect(page.getByRole('alert').first()).toContainText('请对照恢复单核对第 13 组')
  await page.getByLabel('恢复单上的恢复码').fill(await generateX25519Identity())
  await page.getByLabel('新口令').fill(NEW_PASSPHRASE)
  await page.getByLabel('再输一次').fill(NEW_PASSPHRASE)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('恢复码不对')
  await page.getByLabel('恢复单上的恢复码').fill(secret)
  await page.keyboard.press('Enter')
  await openList(desk)
  await page.getByText(BEFORE).first().waitFor()
})

test('市科协 is put back in time: a district gives it its own words back, and a person takes them', async ({
  desks,
}) => {
  const stick = await desks.newProfile()
  const [city, district] = [await desks.launch(), await desks.launch()]
  await foundDesk(city, 'cq')
  await foundDesk(district)
  await enrol(city, district, stick)
  const carry = carrier(city, stick)
  const { page } = city
  const before = associationChange('kangmei', BEFORE, { level: 'municipal' })
  await seedRecords(page, [{ ...before, office: 'cq' }], 'cq')
  await openBackup(city)
  await page.getByRole('button', { name: '立即备份' }).click()
  await page.getByText(/备份完成，已读回核对/).waitFor()
  await seedRecords(page, [NOTICE], 'cq')
  await carry.down(district, '两江新区科协')
  await openBackup(city)
  await page.getByRole('grid', { name: '本机上的备份' }).getByText('手工').click()
  await restoreShown(city)
  // The two find out that their copies differ, and send what does.
  await carry.up(district)
  await carry.down(district, '两江新区科协')

  const returned = await exportToCity(district, stick)
  await chooseBundle(city, returned)
  const asked = page.getByRole('region', { name: '送回的本单位内容（1 处）' })
  await expect(asked).toContainText(NOTICE_TITLE)
  await takeScreenshots(city, 'returned-asked')
  // Overlooked at first: the same file asks again.
  await page.getByRole('button', { name: '登记收到' }).click()
  await expect(page.getByText('没有变化')).toBeVisible()
  await chooseBundle(city, returned)
  await page.getByRole('button', { name: '采纳送回的内容' }).press('Enter')
  const refuse = page.getByRole('button', { name: '不采纳' })
  await expect(refuse).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '采纳送回的内容' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(refuse).toBeFocused()
  await takeScreenshots(city, 'returned-accepted')
  await takeShown(city)
  await navOf(page, '通知与要求').click()
  await expect(page.getByRole('row', { name: NOTICE_TITLE })).toBeVisible()
})
