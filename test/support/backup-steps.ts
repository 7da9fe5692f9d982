import { expect, type Desk } from './app'
import { chooseFiles } from './dialogs'
import { navOf } from './register-steps'
import { takeScreenshots } from './screenshots'

/** Goes to the page of backups. */
export async function openBackup({ page }: Desk): Promise<void> {
  await navOf(page, '数据备份').click()
  await page.getByRole('heading', { level: 1, name: '数据备份' }).waitFor()
}

/** The secret of the sheet that is printed at the first start. */
export const recoverySecretOf = ({ page }: Desk): Promise<string> =>
  page.evaluate(async () => {
    const sheets = await window.kexie['keys.sheets']()
    return sheets.ok ? (sheets.value.recovery?.secret ?? '') : ''
  })

/** Chooses a backup of another PC: shut without its sheet, opened by the secret that is typed from it. */
export async function openWithSheet({ app, page }: Desk, file: string, secret: string): Promise<void> {
  await chooseFiles(app, [file])
  await page.getByRole('button', { name: '选择备份文件…' }).click()
  await expect(page.getByRole('alert')).toContainText('请先输入恢复单上的恢复码')
  await page.keyboard.press('Escape')
  await page.getByLabel('恢复单上的恢复码').fill(secret.replaceAll(/(.{6})/g, '$1 ').toLowerCase())
  await page.getByRole('button', { name: '选择备份文件…' }).click()
}

/** Restores the backup that is shown; it holds this many associations. `root`: a PC without a roster compares these digits. */
export async function restoreShown(desk: Desk, associations = 1, root?: string): Promise<void> {
  const { page } = desk
  const panel = page.getByRole('dialog', { name: '恢复前请核对' })
  await expect(panel.getByRole('row', { name: new RegExp(`^科协组织 ${associations} `) })).toBeVisible()
  if (root !== undefined) {
    await expect(panel.getByRole('figure', { name: '根指纹' })).toContainText(root)
    await panel.getByLabel('已与市科协电话逐组核对根指纹，完全一致').check()
    await takeScreenshots(desk, 'backup-roster')
  }
  await panel.getByRole('button', { name: '恢复到这份备份' }).click()
  await page
    .getByRole('dialog', { name: '确定恢复到这份备份？' })
    .getByRole('button', { name: '恢复到这份备份' })
    .click()
  await expect(page.getByRole('alert').filter({ hasText: '已恢复' })).toContainText('另存为')
}
