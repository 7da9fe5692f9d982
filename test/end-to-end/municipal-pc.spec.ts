import { join } from 'node:path'
import { expect, test, type Desk } from '../support/app'
import { sendDown, takeBundle } from '../support/desk-steps'
import { chooseFiles, chooseWhereToSave } from '../support/dialogs'
import {
  chooseBundle,
  enrol,
  exportToCity,
  fingerprintOf,
  openExchange,
  refusalOf,
} from '../support/exchange-steps'
import { enterDesk, PASSPHRASE } from '../support/first-start'
import { foundDesk } from '../support/opened-desk'
import { headingOf } from '../support/register-steps'
import { openRoster, rootSheetOf, saveRoster, signByRoot } from '../support/roster-steps'
import { takeScreenshots } from '../support/screenshots'

/*
 * 市科协's PC that signs rosters is stolen. A new one takes its place with the root sheet and a roster that a district
 * has; nobody enrols again, and what the stolen one signed is refused (threats 9, 11 and 12).
 */

const RENEWED = '嘉陵江 雾都 9 号线'
const LIANGJIANG = '两江新区科协'

test('the municipal PC is gone; the root sheet puts another one in its place', async ({ desks }) => {
  test.slow()
  const stick = await desks.newProfile()
  const [stolen, district] = [await desks.launch(), await desks.launch()]
  await foundDesk(stolen, 'cq', '档案室电脑')
  await foundDesk(district)
  const sheet = await rootSheetOf(stolen)
  await enrol(stolen, district, stick)
  const late = join(stick, 'late.kxb')
  await sendDown(stolen, LIANGJIANG, late)
  await stolen.app.close()

  const fresh = await desks.launch()
  await enterDesk(fresh.page, { office: '市科协', pcName: '新办公室电脑', joins: true })
  const held = join(stick, 'held.kxroster')
  const signed = join(stick, 'signed.kxroster')
  await test.step('a district’s roster and the sheet make the new PC the one that signs', async () => {
    await saveRoster(district, held)
    await takeOver(fresh, held, sheet)
    await chooseWhereToSave(fresh.app, signed)
    await fresh.page.getByRole('button', { name: '保存名册' }).click()
    await expect(fresh.page.getByText('名册已写好，可以安全拔出')).toBeVisible()
  })
  await test.step('the district takes the roster in without enrolling, and a bundle goes each way', async () => {
    await openRoster(district)
    await chooseFiles(district.app, [signed])
    await district.page.getByRole('button', { name: '导入名册' }).click()
    await district.page.getByRole('button', { name: '采用名册' }).click()
    await expect(district.page.getByText('已采用第 1000 版名册')).toBeVisible()
    await takeBundle(fresh, await exportToCity(district, stick))
    const down = join(stick, 'down.kxb')
    await sendDown(fresh, LIANGJIANG, down)
    await takeBundle(district, down)
  })
  await test.step('the PC that signs renews its own keys, with the sheet in hand', async () => {
    await renewKeys(fresh, sheet)
    await openRoster(fresh)
    await expect(fresh.page.getByRole('row', { name: /可签发名册/ })).toHaveCount(1)
    await expect(fresh.page.getByRole('row', { name: /变更收到第 \d+ 号为止/ })).toHaveCount(1)
    await takeScreenshots(fresh, 'root-renewed')
  })
  await test.step('what the stolen PC had signed is refused by its name and day', async () => {
    await chooseBundle(district, late)
    await expect(refusalOf(district)).toContainText(/“档案室电脑”于 \d{4}-\d{2}-\d{2} 注销/)
    await takeScreenshots(district, 'root-old-refused')
  })
  await test.step('the sheet is lost: a new root, which the district takes by what is read out to it', async () => {
    const digits = await makeNewRoot(fresh)
    await openRoster(fresh)
    await fresh.page.getByRole('link', { name: '用根密钥单签发…' }).click()
    await expect(fresh.page.getByText('在此以前不能再建一次')).toBeVisible()
    await expect(fresh.page.getByRole('button', { name: '重建信任根…' })).toHaveCount(0)
    const another = join(stick, 'another.kxroster')
    await saveRoster(fresh, another)
    await openRoster(district)
    await chooseFiles(district.app, [another])
    await district.page.getByRole('button', { name: '导入名册' }).click()
    await expect(district.page.getByText(digits)).toHaveCount(0)
    await district.page.getByLabel('新的根指纹').fill(digits.slice(0, 17))
    await district.page.keyboard.press('Enter')
    await expect(district.page.getByText('现在是 15 个')).toBeVisible()
    await replaceRoot(
      district,
      digits.replace(/\d$/, (last) => (last === '0' ? '1' : '0')),
    )
    await expect(district.page.getByText('输入的根指纹与文件里的不一样')).toBeVisible()
    await takeScreenshots(district, 'root-other')
    await replaceRoot(district, digits)
    await expect(district.page.getByText('已采用第 3000 版名册')).toBeVisible()
  })
})

/** Gives the digits that 市科协 reads out. */
async function makeNewRoot(desk: Desk): Promise<string> {
  const { page } = desk
  await page.getByRole('link', { name: '用根密钥单签发…' }).click()
  await page.getByRole('button', { name: '重建信任根…' }).click()
  await expect(page.getByLabel('现在的口令')).toBeFocused()
  // The grave question comes when all is there for it.
  await page.getByRole('button', { name: '签发名册' }).click()
  await expect(page.getByText('请输入现在的口令')).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByLabel('现在的口令').fill(RENEWED)
  await takeScreenshots(desk, 'root-lost')
  await page.getByRole('button', { name: '签发名册' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '签发', exact: true }).click()
  await expect(page.getByText('新的信任根已建立')).toBeVisible()
  // What stood there of the old root is gone with it.
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['新的信任根'])
  await takeScreenshots(desk, 'root-made-anew')
  return fingerprintOf(desk, '新的根指纹')
}

async function replaceRoot({ page }: Desk, digits: string): Promise<void> {
  await page.getByLabel('新的根指纹').fill(digits)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: '改认', exact: true }).click()
}

async function renewKeys({ page }: Desk, sheet: string): Promise<void> {
  await page.getByRole('link', { name: '名册与登记' }).click()
  await page.getByRole('link', { name: '更换密钥' }).click()
  await page.getByLabel('根密钥单', { exact: true }).fill(sheet)
  await page.getByRole('button', { name: '核对根密钥单' }).click()
  await page.getByLabel('现在的口令').fill(PASSPHRASE)
  await page.getByLabel('新口令').fill(RENEWED)
  await page.getByLabel('再输一次').fill(RENEWED)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: '更换', exact: true }).click()
  await expect(page.getByText('第 2000 版名册已签发')).toBeVisible()
}

/** As a person does it, with a slip in the third group. */
async function takeOver(desk: Desk, roster: string, sheet: string): Promise<void> {
  const { app, page } = desk
  await openExchange(desk)
  await page.getByRole('link', { name: '用根密钥单签发…' }).click()
  await headingOf(page, '用根密钥单签发名册').waitFor()
  await takeScreenshots(desk, 'root-begin')
  await chooseFiles(app, [roster])
  await page.getByRole('button', { name: '导入名册' }).click()
  await page.getByLabel('已与根密钥单上印的指纹逐组核对，完全一致').check()
  await page.getByRole('button', { name: '采用名册' }).click()
  const typed = page.getByLabel('根密钥单', { exact: true })
  const groups = sheet.split(' ')
  const slip = groups[2]?.startsWith('A') === true ? 'B' : 'A'
  await typed.fill(groups.with(2, `${slip}${groups[2]?.slice(1)}`).join(' '))
  await expect(page.getByText('第 3 组不对，请对照纸上核对')).toBeVisible()
  await takeScreenshots(desk, 'root-slip')
  await typed.fill(sheet.toLowerCase())
  await expect(page.getByText('已对 14 组，共 14 组')).toBeVisible()
  await typed.press('Enter')
  await expect(page.getByRole('checkbox', { name: /^档案室电脑/ })).toBeChecked()
  await takeScreenshots(desk, 'root-sign')
  await signByRoot(desk)
  await expect(page.getByText('第 1000 版名册已签发')).toBeVisible()
  await takeScreenshots(desk, 'root-signed')
}
