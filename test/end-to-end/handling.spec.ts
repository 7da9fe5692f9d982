import type { Page } from '@playwright/test'
import { expect, test } from '../support/app'
import { foundDesk, OFFICE } from '../support/opened-desk'
import { seedRecords } from '../support/seed-records'

const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '组织信息的各部分' }).getByRole('link', { name, exact: true })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const inForm = (page: Page, label: string) => page.getByRole('dialog').getByLabel(label, { exact: true })

async function open(page: Page, name: string, wanted: string): Promise<void> {
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '科协组织' }).click()
  await page.getByRole('row', { name: new RegExp(name) }).click()
  await part(page, wanted).click()
}

/** Saves a drawer and waits until it has gone. */
async function save(page: Page, name: string | RegExp): Promise<void> {
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('dialog', { name })).toHaveCount(0)
}

test('handlings stand on their own grounds, and an association whose host is dissolved is deregistered', async ({
  desks,
}) => {
  const desk = await desks.launch()
  const { page } = desk
  await foundDesk(desk)
  const shared = {
    level: 'district',
    kind: 'enterprise',
    status: 'active',
    approvingOffice: OFFICE,
    localOffice: OFFICE,
  }
  const association = (id: string, name: string, more = {}) => ({
    kind: 'association' as const,
    id,
    office: OFFICE,
    set: { ...shared, name, ...more },
  })
  await seedRecords(
    page,
    [
      association('a1', '松懈科协'),
      association('a2', '违法科协'),
      association('a3', '解散科协', { hostName: '解散公司', hostDissolvedOn: '2026-10-01' }),
    ],
    OFFICE,
  )
  const header = page.locator('.page-header')

  await open(page, '松懈科协', '处理')
  await press(page, '警告')
  await inForm(page, '事实与说明').fill('全年没有活动')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('没有登记过限期整改，不能给予警告')).toBeVisible()
  await page.keyboard.press('Escape')
  await press(page, '放弃改动')

  await press(page, '限期整改')
  await inForm(page, '事实与说明').fill('全年没有活动')
  await inForm(page, '决定日期').fill('2026.1.10')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('请填写整改期限')).toBeVisible()
  await inForm(page, '整改期限').fill('2026.3.10')
  await save(page, /^给予处理/)
  await expect(page.getByLabel('标题')).toHaveValue('关于责令松懈科协限期整改的通知')
  await page.keyboard.press('Escape')
  await expect(header).toContainText('限期整改')

  await part(page, '处理').click()
  await press(page, '登记复查')
  await inForm(page, '复查日期').fill('2026.3.12')
  await inForm(page, '复查结果').fill('无明显')
  await page.keyboard.press('Enter')
  await save(page, '登记复查')
  await press(page, '给予警告')
  await inForm(page, '事实与说明').fill('整改后仍没有活动')
  await save(page, /^给予处理/)
  await expect(page.getByLabel('正文')).toHaveValue(/2026年3月12日复查，仍无明显改进/)
  await page.keyboard.press('Escape')
  await expect(header).toContainText('警告')

  await open(page, '违法科协', '处理')
  await press(page, '撤销')
  await inForm(page, '事实与说明').fill('严重违反章程，造成严重不良后果')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('撤销须造成严重不良后果')).toBeVisible()
  await page.getByRole('dialog').getByText('是', { exact: true }).click()
  await save(page, /^给予处理/)
  await expect(page.getByLabel('标题')).toHaveValue(/撤销/)
  await page.keyboard.press('Escape')
  await expect(header).toContainText('撤销')

  await open(page, '解散科协', '申请办理')
  await expect(page.getByText('所在企业解散，应当向批准机关申请注销')).toBeVisible()
  for (const step of ['登记注销申请', '受理', '作出决定']) {
    await press(page, step)
    await page.getByRole('dialog').waitFor()
    await save(page, step)
  }
  await expect(page.getByLabel('标题')).toHaveValue('关于同意注销解散科协的批复')
  await page.keyboard.press('Escape')
  await expect(header).toContainText('注销')
})
