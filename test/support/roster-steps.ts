import { expect, type Desk } from './app'
import { chooseFiles, chooseWhereToSave } from './dialogs'
import { openExchange } from './exchange-steps'
import { headingOf } from './register-steps'

/** Goes to 名册与登记. */
export async function openRoster(desk: Desk): Promise<void> {
  await openExchange(desk)
  await desk.page.getByRole('link', { name: '名册与登记' }).click()
  await headingOf(desk.page, '名册与登记').waitFor()
}

/** Chooses a roster file; what it would do is shown then. */
export async function chooseRoster(desk: Desk, path: string): Promise<void> {
  await openRoster(desk)
  await chooseFiles(desk.app, [path])
  await desk.page.getByRole('button', { name: '导入名册' }).click()
}

/** Accepts the roster that is shown. */
export async function acceptRoster({ page }: Desk): Promise<void> {
  await page.getByRole('button', { name: '采用名册' }).press('Enter')
  await expect(page.getByText(/已采用第 \d+ 版名册/).last()).toBeVisible()
}

/** Saves the roster that a desk holds. */
export async function saveRoster(desk: Desk, path: string): Promise<void> {
  await openRoster(desk)
  await chooseWhereToSave(desk.app, path)
  await desk.page.getByRole('button', { name: '保存名册' }).click()
  await expect(desk.page.getByText('名册已写好，可以安全拔出')).toBeVisible()
}

/** The root as it is printed; then both sheets are confirmed. */
export const rootSheetOf = async ({ page }: Desk): Promise<string> =>
  page.evaluate(async () => {
    const sheets = await window.kexie['keys.sheets']()
    await window.kexie['keys.sheetPrinted']('recovery')
    await window.kexie['keys.sheetPrinted']('root')
    return sheets.ok ? (sheets.value.root?.secret ?? '') : ''
  })

/** Signs the roster that makes this desk of 市科协 the one that signs: its root was typed. */
export async function signByRoot({ page }: Desk): Promise<void> {
  await page.getByRole('button', { name: '签发名册' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: '签发', exact: true }).click()
  await expect(page.getByText(/第 \d+ 版名册已签发/)).toBeVisible()
}
