import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '../support/app'
import { chooseFiles, chooseWhereToSave } from '../support/dialogs'
import {
  chooseLedger,
  mendCreditCode,
  panelOf,
  rowOf,
  summaryOf,
  takeIn,
  toPreview,
} from '../support/import-steps'
import { workbookOf } from '../support/ledger-files'
import { foundDesk, unlockDesk } from '../support/opened-desk'

/*
 * The story of the import on the real ledger: test/fixtures/ledger-district.xlsx, 64 associations and 472 members.
 */

test('a ledger is mended in the preview, imported, and imported again without a change', async ({
  desks,
}) => {
  const desk = await desks.launch()
  const { app, page } = desk
  await foundDesk(desk)
  await chooseLedger(desk)

  // The header rows are found, the columns proposed, what is no data is named.
  await expect(
    page.getByText('数据 64 行；不导入：标题与填报信息 2 行、表头 1 行、合计 1 行、注释与签名 1 行'),
  ).toBeVisible()
  await expect(page.getByText('数据 472 行；不导入：标题与填报信息 1 行、表头 1 行')).toBeVisible()

  // The boxes of a sheet's columns are one tab stop; ↑ ↓ go from box to box, Enter opens one.
  const stops = page.locator('table:has-text("F8 到下一个") [role=combobox][tabindex="0"]')
  await expect(stops).toHaveCount(2)
  const box = (column: string) => page.getByLabel(`对应为 ${column}`, { exact: true }).first()
  await box('序号').focus()
  await page.keyboard.press('ArrowDown')
  await expect(box('组织名称')).toBeFocused()
  await expect(box('组织名称')).toHaveAttribute('tabindex', '0')
  await expect(stops).toHaveCount(2)
  await expect(box('组织名称')).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('Enter')
  await expect(box('组织名称')).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Escape')

  await toPreview(page)
  await expect(summaryOf(page)).toContainText('新增组织 49，市级转建议 8，新增会员 237')
  await expect(summaryOf(page)).toContainText('242 行待处理')
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect(overflow).toBe(false)

  // F8 goes to the wrong check character; it is mended at its cell.
  await mendCreditCode(page, '915001032b4915544u')

  // The contact station is left out; the repeated row too.
  await page.keyboard.press('F8')
  await expect(panelOf(page)).toContainText('重复：与第 24 行是同一个，但 最近一次大会 不同')
  await panelOf(page).getByRole('button', { name: '略过这一行' }).click()
  // The button is gone with the problem; the keyboard goes on from the panel.
  await expect(panelOf(page).getByRole('tabpanel')).toBeFocused()
  await page.getByRole('tab', { name: '同类问题' }).click()
  const station = panelOf(page).getByRole('listitem').filter({ hasText: '联络站' })
  await station.getByRole('button', { name: '全部略过' }).click()

  // One choice mends 92 members.
  await expect(summaryOf(page)).toContainText('略过 2 行')
  const tech = panelOf(page).getByRole('listitem').filter({ hasText: '技术人员' })
  await expect(tech).toContainText('92 行')
  await tech.getByRole('button', { name: '科技工作者' }).click()
  await expect(tech).toHaveCount(0)

  await takeIn(page)

  // What was refused is a file with a reason for each row.
  const refused = join(desk.profile, 'refused.xlsx')
  await chooseWhereToSave(app, refused)
  await page.getByRole('button', { name: '保存未导入的行…' }).click()
  await expect(page.getByText('已保存到')).toBeVisible()
  const [ledger] = (await workbookOf(new Uint8Array(readFileSync(refused)))).sheets
  const reasons = ledger?.rows.slice(1).map(({ cells }) => cells.slice(-2).map(({ text }) => text))
  expect(reasons?.map(([number]) => number)).toEqual(['25', '28', '31', '40', '46', '55'])
  expect(reasons?.[1]?.[1]).toContain('2025年2月只有 28 天')

  // The register has them, the municipal-level ones as proposals.
  await page.getByRole('link', { name: '查看科协组织' }).click()
  await expect(page.getByText('重庆大竹光电有限公司企业科协')).toBeVisible()

  // The same file again: the columns are remembered, nothing changes but what was mended by hand.
  await page.getByRole('link', { name: '导入台账' }).click()
  await page.getByRole('button', { name: '再导入一个文件' }).click()
  await page.getByRole('button', { name: '选择台账文件…' }).click()
  await expect(page.getByText('沿用上次的对应关系')).toHaveCount(2)
  await toPreview(page)
  await expect(summaryOf(page)).toContainText('没有要写入的内容')
  await page.getByRole('button', { name: '完成（没有变化）' }).click()
  await expect(page.getByText('没有变化：文件中的内容与系统里的一致')).toBeVisible()
})

test('what was typed in the preview outlives the program', async ({ desks }) => {
  const desk = await desks.launch()
  await foundDesk(desk)
  await chooseLedger(desk)
  await toPreview(desk.page)
  await mendCreditCode(desk.page, '915001032B4915544U')
  await expect(desk.page.getByText(/已保存 \d/)).toBeVisible()
  await desk.kill()

  const again = await desks.launch({ profile: desk.profile })
  await unlockDesk(again)
  await again.page.getByRole('link', { name: '导入台账' }).click()
  await expect(again.page.getByText('有一次没有完成的导入')).toBeVisible()
  await expect(again.page.getByText('已改 1 处')).toBeVisible()
  await chooseLedger(again)
  await expect(again.page.getByText('已恢复上次未完成的修改和决定。')).toBeVisible()
  await toPreview(again.page)
  await expect(rowOf(again.page, 7)).toContainText('915001032B4915544U')
  await expect(rowOf(again.page, 7)).toContainText('新增')
})

test('a file that is no ledger is refused with what to do', async ({ desks }) => {
  const desk = await desks.launch()
  await foundDesk(desk)
  await desk.page.getByRole('link', { name: '导入台账' }).click()
  await chooseFiles(desk.app, [resolve('package.json')])
  await desk.page.getByRole('button', { name: '选择台账文件…' }).click()
  await expect(desk.page.getByRole('alert')).toContainText('这不是 .xlsx 文件')
  await expect(desk.page.getByRole('alert')).toContainText('另存为“Excel 工作簿（.xlsx）”')
})
