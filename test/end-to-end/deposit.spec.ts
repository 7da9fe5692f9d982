import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { expect, test, type Desk } from '../support/app'
import { openBackup, openWithSheet, recoverySecretOf, restoreShown } from '../support/backup-steps'
import { cameraPhoto } from '../support/camera-photo'
import { carrier } from '../support/desk-steps'
import { chooseFiles, chooseWhereToSave } from '../support/dialogs'
import { enrolThrough } from '../support/enrol-storage'
import { associationChange } from '../support/evaluations'
import { foundDesk, OFFICE } from '../support/opened-desk'
import { openRecord } from '../support/register-steps'
import { openRoster } from '../support/roster-steps'
import { fingerprintOf } from '../support/exchange-steps'
import { takeScreenshots } from '../support/screenshots'
import { seedRecords } from '../support/seed-records'

/* A district's PC and its sticks are lost. What it left with 市科协 brings everything back, the photos with it. */

const NAME = '重庆康美检测技术有限公司企业科协'

/** Deposits, and the newest of an office that stay. */
const ROUNDS = ['一月.kxb', '四月.kxb', '七月.kxb', '十月.kxb'] as const

test('deposits go to 市科协 with the bundles, the three newest stay, and one of them brings a new PC its photos back', async ({
  desks,
}) => {
  test.slow()
  const stick = await desks.newProfile()
  const [city, district] = [await desks.launch(), await desks.launch()]
  await foundDesk(city, 'cq')
  await foundDesk(district)
  await enrolThrough(stick, { city, district })
  await seedRecords(district.page, [associationChange('kangmei', NAME)], OFFICE)
  const secret = await recoverySecretOf(district)
  const carry = carrier(city, stick)
  const kept = depositsOf(city, '各单位寄存的备份')

  await test.step('a photo is attached', async () => {
    const photo = join(stick, '现场.jpg')
    writeFileSync(photo, await cameraPhoto(district.page, 640, 480))
    await openRecord(district, NAME)
    await chooseFiles(district.app, [photo])
    await district.page.getByRole('button', { name: '添加附件' }).click()
    await expect(pictureOf(district)).toBeVisible()
  })
  await test.step('a file that no bundle has announced is not kept', async () => {
    await deposit(district, join(stick, ROUNDS[0]))
    await openBackup(city)
    await chooseFiles(city.app, [join(stick, ROUNDS[0])])
    await city.page.getByRole('button', { name: '收存文件…' }).click()
    await expect(city.page.getByText('没有哪个单位登记寄存过这个文件')).toBeVisible()
  })
  await test.step('four deposits: the oldest makes room, and both sides see it', async () => {
    for (const [round, name] of ROUNDS.entries()) {
      if (round > 0) await deposit(district, join(stick, name))
      await carry.up(district)
      await city.page.getByRole('link', { name: '去收存' }).click()
      await expect(kept.getByRole('row', { name })).toContainText('待收存')
      await chooseFiles(city.app, [join(stick, name)])
      await city.page.getByRole('button', { name: '收存文件…' }).click()
      await expect(kept.getByRole('row', { name })).toContainText('已收存')
    }
    await expect(kept.getByRole('row', { name: ROUNDS[0] })).toContainText('起由新的代替')
    await expect(kept.getByRole('button', { name: '交还…' })).toHaveCount(3)
    await kept.scrollIntoViewIfNeeded()
    await takeScreenshots(city, 'deposits-city')
    await carry.down(district, '两江新区科协')
    await openBackup(district)
    const own = depositsOf(district, '寄存在市科协')
    await expect(own.getByRole('row', { name: ROUNDS[0] })).toContainText('起由新的代替')
    await expect(own.getByRole('row', { name: ROUNDS[3] })).toContainText('已收存')
    await takeScreenshots(district, 'deposits-district')
  })
  const root = await test.step('the PC dies and the stick is lost', async () => {
    await district.close()
    for (const name of ROUNDS) rmSync(join(stick, name))
    await openRoster(city)
    return fingerprintOf(city, '根指纹')
  })
  const given = join(stick, '交还.kxb')
  await test.step('市科协 hands the newest one back', async () => {
    await openBackup(city)
    await chooseWhereToSave(city.app, given)
    await kept.getByRole('row', { name: ROUNDS[3] }).getByRole('button', { name: '交还…' }).click()
    await expect(kept.getByRole('row', { name: ROUNDS[3] })).toContainText('已交还')
  })
  await test.step('on a new PC the sheet opens it; the photo is there', async () => {
    const fresh = await desks.launch()
    await foundDesk(fresh, OFFICE, '新电脑')
    await fresh.page.getByRole('link', { name: '从备份恢复' }).click()
    await openWithSheet(fresh, given, secret)
    const panel = fresh.page.getByRole('dialog', { name: '恢复前请核对' })
    await expect(panel.getByText('1 个，在备份里')).toBeVisible()
    await takeScreenshots(fresh, 'deposits-preview')
    await restoreShown(fresh, 1, root)
    await openRecord(fresh, NAME)
    await expect(pictureOf(fresh)).toBeVisible()
    await expect
      .poll(() => pictureOf(fresh).evaluate((picture: HTMLImageElement) => picture.naturalWidth))
      .toBeGreaterThan(0)
    await pictureOf(fresh).scrollIntoViewIfNeeded()
    await takeScreenshots(fresh, 'deposits-photo')
  })
})

const depositsOf = ({ page }: Desk, name: string): Locator => page.getByRole('grid', { name })

const pictureOf = ({ page }: Desk): Locator => page.locator('.attachments img').first()

async function deposit(district: Desk, path: string): Promise<void> {
  await openBackup(district)
  await chooseWhereToSave(district.app, path)
  await district.page.getByRole('button', { name: '做一份寄存备份…' }).click()
  await expect(district.page.getByText('请连同下一个数据包一起交市科协收存').last()).toBeVisible()
  const { page } = district
  await expect(depositsOf(district, '寄存在市科协')).toContainText(path.split('/').at(-1) ?? '')
  await expect(page.getByRole('button', { name: '做一份寄存备份…' })).toBeEnabled()
}
