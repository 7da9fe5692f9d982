import type { Page } from '@playwright/test'
import { join } from 'node:path'
import { expect, test } from '../support/app'
import { chooseWhereToSave } from '../support/dialogs'
import { foundDesk } from '../support/opened-desk'
import { wordText } from '../support/word-text'

const nav = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name })
const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '组织信息的各部分' }).getByRole('link', { name, exact: true })
const step = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Opens a step and saves what it proposes. */
async function take(page: Page, name: string): Promise<void> {
  await step(page, name).click()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('dialog', { name })).toHaveCount(0)
}

test('an association is founded, from the application to the letter of approval', async ({ desks }) => {
  const desk = await desks.launch()
  const { page, app, profile } = desk
  await foundDesk(desk)
  await nav(page, '申请办理').click()
  await step(page, '登记建立申请').click()
  await page.getByRole('textbox', { name: '依托单位', exact: true }).fill('重庆于䶮材料有限公司')
  await page.getByLabel('单位属性').fill('大型民营')
  await page.keyboard.press('Enter')
  await expect(page.getByText('原则上向市科协申请')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByLabel('组织名称', { exact: true }).fill('重庆于䶮材料企业科协')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('heading', { name: '建立申请 · 审批制' })).toBeVisible()

  await take(page, '登记收到申请')
  await step(page, '退回补正').click()
  await page.getByLabel('补正内容').fill('')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('请写明要补正什么')).toBeVisible()
  await page.getByLabel('补正内容').fill('章程缺少会员义务一章')
  await page.keyboard.press('Control+s')
  await nav(page, '申请办理').click()
  await expect(page.getByRole('row', { name: /于䶮材料企业科协/ })).toContainText('等申请单位补正')
  await page.getByRole('row', { name: /于䶮材料企业科协/ }).click()
  await take(page, '材料已补齐')
  await take(page, '受理')
  await take(page, '登记审查')
  await take(page, '作出决定')

  const letter = page.getByRole('dialog', { name: '文书' })
  await expect(letter.getByLabel('文号')).toHaveValue(/^两江新区科协发〔\d{4}〕1号$/)
  const path = join(profile, '批复.docx')
  await chooseWhereToSave(app, path)
  await letter.getByRole('button', { name: '保存为 Word 文件' }).click()
  await expect(page.getByText('已保存“批复.docx”')).toBeVisible()
  expect(await wordText(path)).toContain('关于同意建立重庆于䶮材料企业科协的批复')
  await page.keyboard.press('Escape')

  await expect(page.getByRole('grid', { name: '文书' })).toContainText('补正通知')
  await part(page, '基本信息').click()
  await expect(page.getByLabel('批复文号')).toHaveValue(/〔\d{4}〕1号$/)
  await expect(page.locator('.page-header')).toContainText('正常')

  await part(page, '文书').click()
  await step(page, '新增文书').click()
  const number = page.getByRole('dialog').getByLabel('文号')
  await number.fill(`两江新区科协发（${String(new Date().getFullYear())}）1号`)
  await page.getByRole('dialog').getByLabel('标题').fill('另一份文书')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('一个文号只用一次')).toBeVisible()
})
