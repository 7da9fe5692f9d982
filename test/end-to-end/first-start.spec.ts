import { expect, test } from '../support/app'
import { enterDesk, firstStart, PASSPHRASE, printSheet, unlock } from '../support/first-start'

test('a district starts for the first time: notice, office by initials, passphrase, recovery sheet', async ({
  desks,
}) => {
  const { page } = await desks.launch()
  await expect(page.getByText('严禁录入国家秘密和工作秘密')).toBeVisible()
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByRole('alert')).toHaveText('请先勾选确认，再继续。')

  await firstStart(page, { office: 'ljxq' })
  await expect(page.getByRole('article', { name: '恢复单' })).toContainText('两江新区科协')
  await expect(page.getByRole('img', { name: '恢复码的二维码' })).toBeVisible()
  await page.getByRole('button', { name: '确认并从本机抹去' }).click()
  await expect(page.getByRole('alert')).toContainText('请先打印')
  await page.getByRole('button', { name: '以后再打印' }).click()

  await expect(page.getByText('恢复单尚未打印')).toBeVisible()
  await page.getByRole('link', { name: '现在打印' }).click()
  await page.getByLabel('已打印，字迹清楚，已交专人保管').check()
  await page.getByRole('button', { name: '确认并从本机抹去' }).click()
  await expect(page.getByRole('heading', { name: '没有待打印的单子' })).toBeVisible()
})

test('市科协 also gets the sheet of the city root', async ({ desks }) => {
  const { page } = await desks.launch()
  await firstStart(page, { office: '市科协' })
  for (const sheet of ['恢复单', '全市信任根']) await printSheet(page, sheet)
  await expect(page.getByRole('heading', { name: '没有待打印的单子' })).toBeVisible()
})

test('a weak or mistyped passphrase is refused with a sentence, and nothing is made', async ({ desks }) => {
  const { page } = await desks.launch()
  await page.getByLabel('我已阅读，保证不录入国家秘密').check()
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByText('这一栏必须填写')).toHaveCount(3)
  await expect(page.getByLabel('所在单位')).toBeFocused()
  await page.getByLabel('所在单位').fill('渝中')
  await page.keyboard.press('Enter')
  await page.getByLabel('操作人姓名').fill('李强')
  await page.getByLabel('电脑名称').fill('走访笔记本')
  await page.keyboard.press('Enter')
  for (const [typed, sentence] of [
    ['12345678', '不能用连续或常见的字符'],
    ['7个字符不够', '至少 8 个字符'],
    ['李强的电脑 2026', '不能包含操作人姓名'],
  ] as const) {
    await page.getByLabel('口令', { exact: true }).fill(typed)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert').first()).toContainText(sentence)
  }
  await page.getByLabel('口令', { exact: true }).fill(PASSPHRASE)
  await page.getByLabel('再输一次').fill('竹林')
  await page.keyboard.press('Enter')
  await expect(page.getByText('两次输入不一样')).toBeVisible()
  await expect(page.getByLabel('再输一次')).toBeFocused()
  expect(await page.evaluate(() => window.kexie['keys.status']())).toMatchObject({ value: { state: 'new' } })
})

test('a later start asks for the passphrase; a wrong one is refused with what to do', async ({ desks }) => {
  const first = await desks.launch()
  await enterDesk(first.page, { office: '巴南' })
  await first.close()

  const { page } = await desks.launch({ profile: first.profile })
  await expect(page.getByText('巴南区科协 · 办公室电脑')).toBeVisible()
  await page.getByLabel('口令', { exact: true }).fill('不是这个口令')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('口令不对')
  await expect(page.getByRole('alert')).toContainText('恢复单')
  await unlock(page)
  await expect(page.getByText('恢复单尚未打印')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await page.getByRole('link', { name: '设置' }).click()
  await page.getByLabel('操作人姓名').fill('赵娟')
  await page.getByRole('region', { name: '操作人' }).getByRole('button', { name: '保存' }).click()
  await expect(page.locator('header').getByText('赵娟')).toBeVisible()
})
