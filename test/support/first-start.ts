import type { Page } from '@playwright/test'

export interface FirstStart {
  /** Typed into the choice of office: a name, pinyin or initials. */
  readonly office: string
  readonly operator?: string
  readonly pcName?: string
  /** 市科协 alone is asked: its first PC makes the root; another one joins it. */
  readonly joins?: boolean
}

/** The passphrase of every test desk. */
export const PASSPHRASE = '竹林 铁桥 三只 猫'

/** Goes through the first start by keyboard, up to the sheet that waits to be printed. */
export async function firstStart(
  page: Page,
  { office, operator = '王敏', pcName = '办公室电脑', joins = false }: FirstStart,
): Promise<void> {
  await page.getByLabel('我已阅读，保证不录入国家秘密').check()
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByLabel('所在单位').fill(office)
  await page.getByRole('option').first().waitFor({ state: 'attached' })
  await page.keyboard.press('Enter')
  if (office === '市科协') await page.getByLabel(joins ? /^已经有了/ : /^还没有/).check()
  await page.getByLabel('操作人姓名').fill(operator)
  await page.getByLabel('电脑名称').fill(pcName)
  await page.keyboard.press('Enter')
  await page.getByLabel('口令', { exact: true }).fill(PASSPHRASE)
  await page.getByLabel('再输一次').fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /^打印恢复单/ }).waitFor()
}

/** Enters with the passphrase at a later start. */
export async function unlock(page: Page): Promise<void> {
  await page.getByLabel('口令', { exact: true }).fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: '主导航' }).waitFor()
}

/** A first start, with the sheet put off, on the home page. */
export async function enterDesk(page: Page, start: FirstStart): Promise<void> {
  await firstStart(page, start)
  await page.getByRole('button', { name: '以后再打印' }).click()
  await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor()
}

/** Confirms that a sheet is printed; gives the secret that stood on it. */
export async function printSheet(page: Page, title: string): Promise<string> {
  const sheet = page.getByRole('article', { name: title })
  const secret = await sheet.locator('.sheet-secret').innerText()
  await page.getByLabel('已打印，字迹清楚，已交专人保管').check()
  await page.getByRole('button', { name: '确认并从本机抹去' }).click()
  await sheet.waitFor({ state: 'detached' })
  return secret.replaceAll(/\s/g, '')
}
