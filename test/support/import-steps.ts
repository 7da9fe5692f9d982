import { resolve } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, type Desk } from './app'
import { chooseFiles } from './dialogs'
import { SAMPLE_LEDGER } from './ledger-files'
import { navOf } from './register-steps'

/** Goes to the import and chooses the sample ledger. */
export async function chooseLedger({ app, page }: Desk): Promise<void> {
  await navOf(page, '导入台账').click()
  await chooseFiles(app, [resolve(SAMPLE_LEDGER)])
  await page.getByRole('button', { name: '选择台账文件…' }).click()
}

/** From the columns to the rows. */
export async function toPreview(page: Page): Promise<void> {
  await page.getByRole('button', { name: '下一步：预览核对' }).click()
  await expect(page.getByRole('grid')).toBeVisible()
}

/** The counts above the rows. */
export const summaryOf = (page: Page): Locator => page.getByRole('status')

/** What is wrong with the row in hand, and what can be done. */
export const panelOf = (page: Page): Locator => page.getByRole('complementary')

/** A row of the preview by the number it has in the file. */
export const rowOf = (page: Page, number: number): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('gridcell', { name: String(number), exact: true }) })

/** Mends the wrong check character in row 7 of the sample, the first problem, by keyboard. */
export async function mendCreditCode(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('F8')
  await expect(panelOf(page)).toContainText('末位校验码是“0”，按前 17 位应为“U”')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: '改单元格' }).fill(typed)
  await page.keyboard.press('Enter')
  await expect(rowOf(page, 7)).toContainText('新增')
}

/** Writes what the preview shows. */
export async function takeIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^导入 \d+ 行$/ }).click()
  await expect(page.getByRole('heading', { name: '导入完成' })).toBeVisible({ timeout: 60_000 })
}
