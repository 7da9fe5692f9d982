import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { expect, test, type Desk } from '../support/app'
import { takeBundle } from '../support/desk-steps'
import { chooseFiles, chooseWhereToSave } from '../support/dialogs'
import { enrolCard, enrolThrough } from '../support/enrol-storage'
import { associationChange } from '../support/evaluations'
import { chooseBundle, exportToCity, openExchange } from '../support/exchange-steps'
import { enterDesk } from '../support/first-start'
import { writeCard } from '../support/forged-bundles'
import { foundDesk, OFFICE, unlockDesk } from '../support/opened-desk'
import { headingOf } from '../support/register-steps'
import { acceptRoster, chooseRoster, openRoster, rootSheetOf, signByRoot } from '../support/roster-steps'
import { pcOf, STRANGER, YUZHONG_KEY } from '../support/rosters'
import { takeScreenshots } from '../support/screenshots'
import { seedRecords } from '../support/seed-records'

/*
 * Rosters that go two ways: one by stolen keys beside 市科协's own, and one of the root that was signed over an old copy.
 * What each of them does is told before anybody takes it in (threats 9, 11 and 12).
 */

test('a PC that took the roster of a stolen PC in lets go of it and begins anew', async ({ desks }) => {
  const stick = await desks.newProfile()
  const first = await desks.launch()
  await foundDesk(first, 'cq', '档案室电脑')
  await first.close()
  const copy = await desks.newProfile()
  cpSync(first.profile, copy, { recursive: true })
  const [city, stolen, fresh] = [
    await desks.launch({ profile: first.profile }),
    await desks.launch({ profile: copy }),
    await desks.launch(),
  ]
  await unlockDesk(city)
  await unlockDesk(stolen)
  await foundDesk(fresh)
  const { page } = fresh
  const refused = page.getByRole('alert').filter({ hasText: '名册与本机的名册互相矛盾' })
  const letGo = page.getByRole('button', { name: '放下这份名册，从头导入…' })

  await test.step('the roster of the stolen PC has the right root, and does not list this PC', async () => {
    const stranger = join(stick, 'stranger.kxcard')
    writeCard(stranger, STRANGER)
    await chooseRoster(fresh, await enrolCard(stolen, stranger))
    await expect(page.getByText('这份名册里还没有本机')).toBeVisible()
    await page.getByLabel('已与市科协电话逐组核对，完全一致').check()
    await takeScreenshots(fresh, 'start-over-offer')
    await acceptRoster(fresh)
    await expect(headingOf(page, '名册与登记')).toBeFocused()
  })
  const own = join(stick, 'own.kxcard')
  const right = await test.step('what 市科协 sends is refused: one of the two is not its own', async () => {
    await openExchange(fresh)
    await chooseWhereToSave(fresh.app, own)
    await page.getByRole('button', { name: '保存身份卡' }).click()
    await expect(page.getByText('身份卡已写好，可以安全拔出')).toBeVisible()
    const roster = await enrolCard(city, own)
    await chooseFiles(fresh.app, [roster])
    await page.getByRole('button', { name: '导入名册' }).click()
    await expect(refused).toContainText('请立即打电话向市科协核实')
    await takeScreenshots(fresh, 'start-over-forked')
    return roster
  })
  await test.step('by keyboard: asked, thought better of, done; the refusal goes with it', async () => {
    await letGo.press('Enter')
    await expect(page.getByRole('dialog')).toContainText('本机的数据、备份和身份卡不受影响')
    await page.keyboard.press('Escape')
    await expect(letGo).toBeFocused()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: '放下', exact: true }).press('Enter')
    await expect(page.getByText('名册已放下')).toBeVisible()
    await expect(refused).toHaveCount(0)
    await expect(letGo).toHaveCount(0)
    await takeScreenshots(fresh, 'start-over-done')
  })
  await test.step('the right roster is compared and taken in, and this PC is in it', async () => {
    await chooseFiles(fresh.app, [right])
    await page.getByRole('button', { name: '导入名册' }).click()
    await expect(page.getByText('这份名册里还没有本机')).toHaveCount(0)
    await page.getByLabel('已与市科协电话逐组核对，完全一致').check()
    await acceptRoster(fresh)
    await expect(page.getByRole('button', { name: '导出报送市科协' })).toBeEnabled()
  })
})

test('the root signs over an old copy: every desk is told what the new roster loses, and 市科协 does it again', async ({
  desks,
}) => {
  test.slow()
  const stick = await desks.newProfile()
  const [city, near, far, second] = [
    await desks.launch(),
    await desks.launch(),
    await desks.launch(),
    await desks.launch(),
  ]
  await foundDesk(city, 'cq', '档案室电脑')
  await foundDesk(near)
  await foundDesk(far, '500103', '渝中一号机')
  await enterDesk(second.page, { office: '市科协', pcName: '备用电脑', joins: true })
  const sheet = await rootSheetOf(city)
  const laptop = join(stick, 'laptop.kxcard')
  writeCard(laptop, YUZHONG_KEY)
  await enrolCard(city, laptop)
  await enrolThrough(stick, { city, district: near })
  await enrolThrough(stick, { city, district: second })
  const undone = (desk: Desk): Locator =>
    desk.page.getByRole('alert').filter({ hasText: '1 台已注销的电脑会重新有效' })
  const unknown = (desk: Desk): Locator =>
    desk.page.getByRole('status').filter({ hasText: '本机名册里的 1 台电脑，这份名册里没有' })

  await test.step('a laptop is lost and shut out, a PC is enrolled; one district knows', async () => {
    await revokeLaptop(city)
    await enrolThrough(stick, { city, district: far })
    await chooseRoster(near, join(stick, 'a.kxcard.kxroster'))
    await expect(near.page.getByText('与本机的名册相接，可以采用。')).toBeVisible()
    await acceptRoster(near)
    await seedRecords(near.page, [associationChange('kangmei', '重庆康美检测技术有限公司企业科协')], OFFICE)
  })
  const bundle = await exportToCity(near, stick)
  const signed = join(stick, 'signed.kxroster')
  await test.step('市科协’s PC is gone; another takes over with the copy that it has', async () => {
    await city.close()
    await openRoster(second)
    await second.page.getByRole('link', { name: '用根密钥单签发…' }).click()
    await second.page.getByLabel('根密钥单', { exact: true }).fill(sheet)
    await second.page.keyboard.press('Enter')
    await signByRoot(second)
    await chooseWhereToSave(second.app, signed)
    await second.page.getByRole('button', { name: '保存名册' }).click()
    await expect(second.page.getByText('名册已写好，可以安全拔出')).toBeVisible()
  })
  await test.step('a district’s bundle tells 市科协 what has to be done again', async () => {
    await chooseBundle(second, bundle)
    const told = second.page.getByRole('status').filter({ hasText: '两江新区科协采用的名册' })
    await expect(told).toContainText('那边已登记，这里没有：渝中区科协“渝中一号机”')
    await expect(told).toContainText(`那边已注销，这里仍然有效：渝中区科协“${pcOf(YUZHONG_KEY).name}”`)
    await takeScreenshots(second, 'losses-astray')
    await takeBundle(second, bundle)
  })
  await test.step('who is left out is told so by name, before it takes the roster in', async () => {
    await chooseRoster(far, signed)
    await expect(unknown(far)).toContainText('“渝中一号机”（本机，')
    await expect(unknown(far)).toContainText('采用以后，本机就成了未登记')
    await expect(far.page.getByText('采用以前，请先看下面的提醒')).toBeVisible()
    await takeScreenshots(far, 'losses-own')
    await far.page.getByRole('button', { name: '取消' }).press('Enter')
    await expect(headingOf(far.page, '名册与登记')).toBeFocused()
  })
  await test.step('so is everybody else', async () => {
    await chooseRoster(near, signed)
    await expect(undone(near)).toContainText('市科协说不知道的，不要采用')
    await expect(unknown(near)).not.toContainText('本机，')
    await takeScreenshots(near, 'losses-near')
  })
  await test.step('市科协 does both again, and there is nothing left to be told', async () => {
    await revokeLaptop(second)
    await enrolThrough(stick, { city: second, district: far })
    await chooseRoster(near, join(stick, 'a.kxcard.kxroster'))
    await expect(near.page.getByText('与本机的名册相接，可以采用。')).toBeVisible()
    await expect(undone(near)).toHaveCount(0)
    await expect(unknown(near)).toHaveCount(0)
    await acceptRoster(near)
    await openExchange(far)
    await expect(far.page.getByRole('button', { name: '导出报送市科协' })).toBeEnabled()
  })
})

async function revokeLaptop(city: Desk): Promise<void> {
  const { name } = pcOf(YUZHONG_KEY)
  await openRoster(city)
  await city.page.getByRole('row', { name }).getByRole('button', { name: '注销' }).click()
  const question = city.page.getByRole('dialog', { name: `注销渝中区科协的“${name}”？` })
  await question.getByRole('button', { name: '注销' }).click()
  await expect(city.page.getByText(/已注销。/)).toBeVisible()
}
