import { expect, test, type Desk } from '../support/app'
import { openBackup, recoverySecretOf, restoreShown } from '../support/backup-steps'
import { associationChange } from '../support/evaluations'
import { foundDesk, OFFICE } from '../support/opened-desk'
import { seedRecords } from '../support/seed-records'

const BEFORE = '重庆康美检测技术有限公司企业科协'
const LATER = '重庆渝康检测股份有限公司企业科协'
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
  await page.getByLabel('恢复单上的恢复码').fill(`${secret.slice(0, -1)}Q`)
  await page.getByLabel('新口令').fill(NEW_PASSPHRASE)
  await page.getByLabel('再输一次').fill(NEW_PASSPHRASE)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('恢复码不对')
  await page.getByLabel('恢复单上的恢复码').fill(secret)
  await page.keyboard.press('Enter')
  await openList(desk)
  await page.getByText(BEFORE).first().waitFor()
})
