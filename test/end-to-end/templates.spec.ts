import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { templateWords } from '../../renderer/text/templates'
import type { IsoDate } from '../../shared/base/iso-date'
import { SHEET_PURPOSES, type SheetPurpose } from '../../shared/ledger/target'
import { templateSheets } from '../../shared/ledger/templates'
import type { TextSheet } from '../../shared/ledger/xlsx/text-sheet'
import { writeWorkbook } from '../../shared/ledger/xlsx/write-workbook'
import { expect, test } from '../support/app'
import { chooseFiles, chooseWhereToSave } from '../support/dialogs'
import { workbookOf } from '../support/ledger-files'
import { ASSOCIATION, MEMBER } from '../support/ledger-sheets'
import { foundDesk } from '../support/opened-desk'

/*
 * The templates of ours: saved, filled in with one right and one wrong row each, imported, exported, taken back.
 */

const OF = { 组织名称: ASSOCIATION.组织名称 }
const ROWS: Readonly<Record<SheetPurpose, readonly Readonly<Record<string, string>>[]>> = {
  associations: [
    ASSOCIATION,
    { ...ASSOCIATION, 组织名称: '重庆样例乙有限公司企业科协', 统一社会信用代码: '', 批复日期: '2025.2.30' },
  ],
  members: [MEMBER, { ...MEMBER, 姓名: '李一', 会员类别: '技术员' }],
  posts: [
    { ...OF, 姓名: '汪远', 职务: '副主席', 任职日期: '2024-04-06' },
    { ...OF, 姓名: '李一', 职务: '总监' },
  ],
  activities: [
    { ...OF, 活动名称: '青年论坛', 对应任务: '开展科技交流活动', 开始日期: '2025-09-29' },
    { ...OF, 活动名称: '讲座', 对应任务: '开展科技交流活动', 开始日期: '九月' },
  ],
  funds: [
    { ...OF, 年度: '2025', 依托单位拨款: '120000', 支出: '98000.50' },
    { ...OF, 年度: '2024', 依托单位拨款: '十万', 支出: '98000' },
  ],
}

/** The template with rows typed into it. */
function filled(purpose: SheetPurpose): TextSheet {
  const [sheet] = templateSheets(purpose, '2026-11-22' as IsoDate, templateWords(purpose))
  if (sheet === undefined) throw new Error('no template')
  const titles = sheet.header.map((title) => title.replace('★', ''))
  return { ...sheet, rows: ROWS[purpose].map((row) => titles.map((title) => row[title] ?? '')) }
}

test('each template is imported with errors; the ledger saved from it changes nothing; the import is taken back', async ({
  desks,
}) => {
  const desk = await desks.launch()
  const { app, page, profile } = desk
  await foundDesk(desk)
  await page.getByRole('link', { name: '导入台账' }).click()

  const template = join(profile, 'template.xlsx')
  await chooseWhereToSave(app, template)
  await page.getByRole('button', { name: '活动台账…' }).click()
  await expect(page.getByText('模板已保存到')).toBeVisible()
  expect((await workbookOf(new Uint8Array(readFileSync(template)))).sheets.map(({ name }) => name)).toEqual([
    '活动台账',
    '填写说明',
    '可选值',
  ])

  const file = join(profile, 'filled.xlsx')
  const bytes = writeWorkbook(SHEET_PURPOSES.map(filled))
  writeFileSync(file, bytes)
  await chooseFiles(app, [file])
  await page.getByRole('button', { name: '选择台账文件…' }).click()
  await page.getByRole('button', { name: '下一步：预览核对' }).click()
  await expect(page.getByRole('status')).toContainText(
    '新增组织 1，新增会员 1，新增任职 1，新增活动 1，新增经费 1',
  )
  await expect(page.getByRole('status')).toContainText('5 行待处理')
  await page.getByRole('button', { name: '导入 5 行' }).click()
  await expect(page.getByRole('heading', { name: '导入完成' })).toBeVisible()

  await page.getByRole('link', { name: '查看科协组织' }).click()
  const exported = join(profile, 'exported.xlsx')
  await chooseWhereToSave(app, exported)
  await page.getByRole('button', { name: '导出 .xlsx' }).click()
  await page.getByLabel('写出全部台账栏目').check()
  await page.getByLabel('写出完整的电话等保密内容').check()
  await page.getByRole('button', { name: '选择保存位置…' }).click()
  await expect(page.getByText('exported.xlsx')).toBeVisible()

  await page.getByRole('link', { name: '导入台账' }).click()
  await page.getByRole('button', { name: '再导入一个文件' }).click()
  await chooseFiles(app, [exported])
  await page.getByRole('button', { name: '选择台账文件…' }).click()
  await page.getByRole('button', { name: '下一步：预览核对' }).click()
  await expect(page.getByRole('status')).toContainText('无变化 1 行')
  await page.getByRole('button', { name: '完成（没有变化）' }).click()
  await page.getByRole('button', { name: '再导入一个文件' }).click()
  await page.getByRole('button', { name: '撤销本次导入…' }).click()
  await expect(page.getByRole('dialog')).toContainText('7 条新增的记录标记为删除')
  await page.getByRole('button', { name: '撤销这次导入' }).click()
  await expect(page.getByRole('grid', { name: '导入记录' })).toContainText('已撤销')
  await page.getByRole('link', { name: '科协组织' }).click()
  await expect(page.getByText('还没有科协组织')).toBeVisible()
})
