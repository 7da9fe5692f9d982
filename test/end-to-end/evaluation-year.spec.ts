import { execFileSync } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { cellAt } from '../../shared/ledger/workbook'
import { readWorkbook } from '../../shared/ledger/xlsx/read-workbook'
import { writeWorkbook } from '../../shared/ledger/xlsx/write-workbook'
import { expect, test, type Desk } from '../support/app'
import { cameraPhoto } from '../support/camera-photo'
import { chooseFiles, chooseWhereToSave } from '../support/dialogs'
import {
  associationChange,
  cellOf,
  confirmedEvaluation,
  finishedEvaluation,
  indicators,
  openYear,
  savingOf,
  startEvaluation,
} from '../support/evaluations'
import { foundDesk, unlockDesk } from '../support/opened-desk'
import { takeScreenshots } from '../support/screenshots'
import { wordText } from '../support/word-text'

const NAME = '重庆康美检测技术有限公司企业科协'
const LAST_YEAR = new Date().getFullYear() - 1

/** The sheet as the enterprise sends it back: A1 scored, with its proof. */
async function fillIn(file: string): Promise<void> {
  const read = await readWorkbook(
    await readFile(file),
    async (packed) => new Uint8Array(inflateRawSync(packed)),
  )
  if (!read.ok) throw new Error(read.failure.code)
  const filled = read.value.sheets.map(({ name, rows }) => ({
    name,
    header: [],
    widths: [],
    rows: rows.map((row) => {
      const texts = Array.from({ length: 8 }, (_, column) => cellAt(row, column).text)
      return texts[0] === 'A1' ? [...texts.slice(0, 3), '3.5', '', '', '批复原件', ''] : texts
    }),
  }))
  await writeFile(file, writeWorkbook(filled))
}

const openSteps = (page: Page): Promise<void> =>
  page.getByRole('button', { name: '步骤', exact: true }).click()
const closeSteps = (page: Page): Promise<void> =>
  page.getByRole('dialog', { name: '评估步骤' }).getByRole('button', { name: '关闭' }).click()

/** Chooses a step in the panel and goes there. */
async function goOn(page: Page, step: string): Promise<void> {
  const panel = page.getByRole('dialog', { name: '评估步骤' })
  const list = panel.getByRole('combobox', { name: '直接进入' })
  if (
    (await list.count()) > 0 &&
    (await panel.getByRole('button', { name: `进入“${step}”` }).count()) === 0
  ) {
    await list.click()
    await page.locator('.ant-select-item-option').filter({ hasText: step }).click()
  }
  await panel.getByRole('button', { name: `进入“${step}”` }).click()
  await standsAt(page, step)
}

/** The step is on the disk and shown. */
const standsAt = (page: Page, step: string): Promise<void> =>
  expect(page.getByRole('dialog').getByRole('listitem').filter({ hasText: step }).first()).toHaveAttribute(
    'aria-current',
    'step',
  )

/** The office's own scheme: the reference scheme under a name and a document number, published. */
async function publishScheme(page: Page): Promise<void> {
  await page.getByRole('link', { name: '评估方案' }).click()
  await page.getByRole('button', { name: '以此新建 企业科协', exact: true }).click()
  await page.getByLabel('方案名称').fill('两江新区企业科协评估办法')
  await page.getByLabel('文号').fill('两江科协〔2026〕3号')
  await page.keyboard.press('Control+s')
  await page.getByRole('button', { name: '发布' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '发布' }).click()
  await expect(page.getByText('已发布，内容不能再改。')).toBeVisible()
  await page.getByRole('link', { name: '年度评估', exact: true }).click()
}

/** Prints what the preview shows; the text of each page of the PDF. */
async function pagesOf({ app, page }: Desk, file: string): Promise<readonly string[]> {
  await chooseWhereToSave(app, file)
  await page.getByRole('button', { name: '保存为 PDF' }).click()
  await expect(page.getByText(`已保存：${basename(file)}`)).toBeVisible()
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
  return text.replace(/\f$/, '').split('\f')
}

test('a year of one association: own scheme, plan, self-evaluation, a visit that is killed, review with a step back, notice, final, letter, archive, reopening, print', async ({
  desks,
}) => {
  test.setTimeout(360_000)
  const profile = await desks.newProfile()
  let desk = await desks.launch({ profile })
  let { page } = desk
  await foundDesk(desk)
  await openYear(page, [associationChange('kangmei', NAME)])
  await publishScheme(page)

  await page.getByRole('row', { name: NAME }).getByRole('button', { name: '安排' }).click()
  const plan = page.getByRole('dialog', { name: `评估安排：${NAME}` })
  await plan.getByLabel('评估员').fill('王敏、李强')
  await plan.getByLabel('计划走访日期').fill(`${LAST_YEAR}.12.1`)
  await plan.getByRole('button', { name: '保存安排' }).click()
  await expect(page.getByText('逾期 1 个')).toBeVisible()
  await expect(page.getByRole('row', { name: NAME })).toContainText('王敏、李强')
  await takeScreenshots(desk, 'year-plan')
  await startEvaluation(page, NAME)
  await expect(page.getByText('两江新区企业科协评估办法第 1 版（两江科协〔2026〕3号）')).toBeVisible()

  const sheet = join(profile, '自评表.xlsx')
  await chooseWhereToSave(desk.app, sheet)
  await openSteps(page)
  await page.getByRole('button', { name: '生成自评表' }).click()
  await expect(page.getByText('已保存：自评表.xlsx')).toBeVisible()
  await fillIn(sheet)
  await chooseFiles(desk.app, [sheet])
  await page.getByRole('button', { name: '导入自评表' }).click()
  await expect(page.getByText('将写入自评分 1 项、说明 1 项。')).toBeVisible()
  await takeScreenshots(desk, 'evaluation-steps')
  await page.getByRole('button', { name: '写入自评' }).click()
  await expect(page.getByText('已写入自评 1 项')).toBeVisible()
  await goOn(page, '现场走访')
  await closeSteps(page)
  await expect(cellOf(page, 'A1 自评')).toHaveText('3.5')

  await page.getByRole('link', { name: '登记走访' }).click()
  const visit = page.getByRole('dialog', { name: '新增走访记录' })
  await expect(visit.getByLabel('评估年度')).toHaveValue(String(LAST_YEAR + 1))
  await expect(visit.getByLabel('走访人员')).toHaveValue('王敏、李强')
  await visit.getByLabel('走访所见').fill('制度上墙')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('link', { name: /\d 年度评估/ })).toBeVisible()

  await cellOf(page, 'A1 现场').focus()
  for (const { max } of indicators().slice(0, 8)) {
    await page.keyboard.type(String(max / 100))
    await page.keyboard.press('ArrowDown')
  }
  const photos = ['签到表.jpg', '批复.jpg'].map((name) => join(profile, name))
  for (const [at, file] of photos.entries()) await writeFile(file, await cameraPhoto(page, 640 + at, 480))
  await chooseFiles(desk.app, photos)
  await page.keyboard.press('p')
  await expect(page.getByRole('heading', { name: '照片 2 张' })).toBeVisible()
  await expect(savingOf(page)).toContainText('已保存')
  await desk.kill()

  desk = await desks.launch({ profile })
  ;({ page } = desk)
  await unlockDesk(desk)
  await page.getByRole('link', { name: '年度评估', exact: true }).click()
  await page.getByRole('row', { name: NAME }).getByRole('button', { name: '继续录入' }).click()
  await expect(cellOf(page, 'B2 现场')).toHaveText('6')
  await expect(page.locator('[data-indicator=B3] .thumbs img')).toHaveCount(2)
  await cellOf(page, 'B3 现场').focus()
  for (const { max } of indicators().slice(8)) {
    await page.keyboard.type(String(max / 100))
    await page.keyboard.press('ArrowDown')
  }
  await openSteps(page)
  await goOn(page, '现场确认')
  await goOn(page, '复核')
  await closeSteps(page)
  await expect(cellOf(page, 'A1 现场')).toHaveAttribute('aria-readonly', 'true')
  await cellOf(page, 'A1 复核').focus()
  await page.keyboard.type('2')
  await expect(cellOf(page, 'A1 复核')).toHaveAttribute('title', '复核与现场不同')
  await openSteps(page)
  const panel = page.getByRole('dialog', { name: '评估步骤' })
  await goOn(page, '初定等次')
  await panel.getByRole('button', { name: '退回' }).click()
  await expect(page.getByText('请写明理由。')).toBeVisible()
  await panel.getByLabel('退回理由').fill('A1 佐证补齐')
  await panel.getByRole('button', { name: '退回' }).click()
  await standsAt(page, '复核')
  await expect(panel.getByRole('region', { name: '经过' }).getByText('A1 佐证补齐')).toBeVisible()
  await goOn(page, '初定等次')
  await panel.getByLabel('公示开始').fill(`${LAST_YEAR}.13.1`)
  await panel.getByLabel('公示截止').fill(`${LAST_YEAR}.12.8`)
  await panel.getByRole('button', { name: '公示', exact: true }).click()
  await expect(panel.getByText('不是有效日期')).toBeVisible()
  await standsAt(page, '初定等次')
  await panel.getByLabel('公示开始').fill(`${LAST_YEAR}.12.1`)
  await panel.getByRole('button', { name: '公示', exact: true }).click()
  await panel.getByLabel('异议内容').fill('A1 应为满分')
  await panel.getByRole('button', { name: '登记异议' }).click()
  // The objection moves the buttons below it down; that the step waits for a note under way is the session's own test.
  await expect(panel.getByText('待处理', { exact: true })).toBeVisible()
  await panel.getByRole('button', { name: '进入“已定级”' }).click()
  await expect(page.getByText('有异议还没有处理。请逐条写明处理结果，再定级。')).toBeVisible()
  await panel.getByLabel('处理意见').fill('核对原件，维持复核分')
  await panel.getByRole('button', { name: '不采纳' }).click()
  await takeScreenshots(desk, 'evaluation-notice')
  await goOn(page, '已定级')

  const letter = join(profile, '反馈函.docx')
  await chooseWhereToSave(desk.app, letter)
  await panel.getByRole('button', { name: '生成反馈函（Word）' }).click()
  await expect(page.getByText('已保存：反馈函.docx')).toBeVisible()
  expect(await wordText(letter)).toContain('等次为“优秀”')
  const number = `两江新区科协函〔${new Date().getFullYear()}〕1号`
  await expect(panel.getByRole('list', { name: '已登记的文书' })).toContainText(number)
  expect(await wordText(letter)).toContain(number)
  await expect(panel.getByLabel('反馈函文号')).toHaveValue(number.replace('1号', '2号'))
  await goOn(page, '已归档')
  await panel.getByLabel('退回理由').fill('补录奖项')
  await panel.getByRole('button', { name: '退回' }).click()
  await expect(panel.getByText('内容校验相符')).toBeVisible()
  await panel.getByRole('link', { name: '查看与打印' }).click()
  await expect(page.getByText('草稿 · 未定级')).toHaveCount(0)
  const kept = await pagesOf(desk, join(profile, '原评估表.pdf'))
  expect(kept[0]).toContain('曾重新打开：补录奖项')
  expect(kept.join('')).toContain('内容校验')

  await page.getByRole('button', { name: '返回' }).click()
  await page.getByRole('link', { name: '发文登记' }).click()
  await expect(
    page.getByRole('grid', { name: '发文登记表' }).getByRole('row', { name: number }),
  ).toContainText(NAME)
  await takeScreenshots(desk, 'letters')
  await page.goBack()
  await page.getByRole('button', { name: '打印' }).click()
  await expect(page.getByText('草稿 · 未定级 · 曾重新打开：补录奖项')).toBeVisible()
  const pages = await pagesOf(desk, join(profile, '评估表.pdf'))
  expect(pages.length).toBeGreaterThan(3)
  for (const text of [...kept, ...pages]) expect(text).toContain('曾重新打开')
})

test('a whole year is printed into a folder, and its summary on landscape paper', async ({ desks }) => {
  const desk = await desks.launch()
  const { page } = desk
  await foundDesk(desk)
  await openYear(page, [
    associationChange('kangmei', NAME),
    associationChange('second', '重庆江北机械企业科协'),
    associationChange('third', '重庆北碚仪表企业科协'),
    ...finishedEvaluation('kangmei'),
    ...finishedEvaluation('second'),
  ])
  const folder = await desks.newProfile()
  await page.getByRole('button', { name: '汇总与文书' }).click()
  await chooseWhereToSave(desk.app, join(folder, '汇总.xlsx'))
  await page.getByRole('button', { name: '保存为 Excel' }).click()
  await expect(page.getByText('已保存：汇总.xlsx')).toBeVisible()
  await takeScreenshots(desk, 'year-documents')
  await page.getByRole('link', { name: '打印汇总表' }).click()
  await expect(page.getByText('优秀 2 个')).toBeVisible()
  await chooseWhereToSave(desk.app, join(folder, '汇总.pdf'))
  await page.getByRole('button', { name: '保存为 PDF' }).click()
  await expect(page.getByText('已保存：汇总.pdf')).toBeVisible()
  await page.getByRole('button', { name: '返回' }).click()

  await page.getByRole('button', { name: '汇总与文书' }).click()
  await page.getByRole('link', { name: '批量打印评估表' }).click()
  await chooseFiles(desk.app, [folder])
  await page.getByRole('button', { name: '选择文件夹并打印' }).click()
  await expect(page.getByText('已存入文件夹：2 份评估表').first()).toBeVisible({ timeout: 30_000 })
  const files = (await readdir(folder)).filter((name) => name.includes('年度评估表'))
  expect(files).toHaveLength(2)
  for (const name of files) {
    const text = execFileSync('pdftotext', [join(folder, name), '-'], { encoding: 'utf8' })
    expect(text).toContain(name.includes('康美') ? '康美检测' : '江北机械')
  }

  // Blank ones for those chosen on the board, one of which nobody has begun to evaluate.
  await page.getByRole('button', { name: '返回' }).click()
  await page.getByRole('checkbox', { name: '选择 重庆北碚仪表企业科协' }).check()
  await page.getByRole('grid').focus()
  await page.keyboard.press('End')
  await page.keyboard.press(' ')
  await expect(page.getByText('已选 2 个')).toBeVisible()
  await takeScreenshots(desk, 'year-chosen')
  await page.getByRole('button', { name: '汇总与文书' }).click()
  await page.getByRole('link', { name: '批量打印评估表' }).click()
  await page.getByRole('radio', { name: '空白表' }).check()
  await page.getByRole('button', { name: '选择文件夹并打印' }).click()
  // A file that is still being written has another ending.
  const blank = async () => (await readdir(folder)).filter((name) => name.endsWith('空白.pdf')).toSorted()
  await expect.poll(blank).toHaveLength(2)
  const [ofThird = ''] = await blank()
  const text = execFileSync('pdftotext', [join(folder, ofThird), '-'], { encoding: 'utf8' })
  expect(text).toContain('空白表')
  expect(text).toContain('北碚仪表')

  // Self-evaluation sheets for the same two: the finished one gets none, the other one is begun with its sheet.
  await page.getByRole('button', { name: '返回' }).click()
  await page.getByRole('button', { name: '汇总与文书' }).click()
  await expect(page.getByText('1 个组织不生成')).toBeVisible()
  await page.getByRole('button', { name: '生成自评表到文件夹' }).click()
  await expect(page.getByText(/已存入文件夹“.*”：1 份自评表；开始评估 1 个/)).toBeVisible()
  const sheet = join(folder, (await readdir(folder)).find((name) => name.includes('自评表')) ?? '')
  await fillIn(sheet)
  await chooseFiles(desk.app, [sheet, join(folder, '汇总.xlsx'), join(folder, '汇总.pdf')])
  await page.getByRole('button', { name: '取回自评表（可多选）' }).click()
  await expect(page.getByText('已核对 3 份，可写入 1 份')).toBeVisible()
  const returned = page.getByRole('list', { name: '交回的自评表' })
  await expect(returned.getByText('这不是由本软件生成的自评表')).toBeVisible()
  await expect(returned.getByText('这不是 .xlsx 文件')).toBeVisible()
  await page.getByRole('button', { name: '写入 1 份自评' }).click()
  await expect(page.getByText('已写入 1 份自评')).toBeVisible()
  await takeScreenshots(desk, 'self-sheets')
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click()
  await page.getByRole('row', { name: '北碚仪表' }).getByRole('button', { name: '继续录入' }).click()
  await expect(cellOf(page, 'A1 自评')).toHaveText('3.5')
})

test('the years of one association side by side, on screen and on paper', async ({ desks }) => {
  const desk = await desks.launch()
  const { page } = desk
  await foundDesk(desk)
  await openYear(page, [
    associationChange('kangmei', NAME),
    ...finishedEvaluation('kangmei'),
    ...finishedEvaluation('kangmei', LAST_YEAR),
  ])
  await page.getByRole('row', { name: NAME }).getByRole('button', { name: '查看' }).click()
  await page.getByRole('link', { name: '历年对比' }).click()
  const years = page.getByRole('grid', { name: '各年度' })
  await expect(years).toContainText(String(LAST_YEAR))
  await expect(years).toContainText(String(LAST_YEAR + 1))
  await expect(page.getByRole('img', { name: '各部分得分率逐年变化，数值见下表' })).toBeVisible()
  await takeScreenshots(desk, 'years')
  const [first = ''] = await openFigures(desk, join(await desks.newProfile(), '历年.pdf'))
  expect(first).toContain(`${NAME} 历年评估`)
  for (const year of [LAST_YEAR, LAST_YEAR + 1]) expect(first).toContain(String(year))
  expect(first).toContain('100.0%')
})

test('the review queue by keyboard, a person keeps the share limit, and what the year says together', async ({
  desks,
}) => {
  const desk = await desks.launch()
  const { page } = desk
  const [second, third] = ['重庆江北机械企业科协', '重庆北碚仪表企业科协']
  await foundDesk(desk)
  await openYear(page, [
    associationChange('kangmei', NAME),
    associationChange('second', second),
    associationChange('third', third),
    ...finishedEvaluation('kangmei'),
    ...confirmedEvaluation('second'),
    ...confirmedEvaluation('third'),
  ])
  await page.getByRole('link', { name: '复核', exact: true }).click()
  await expect(page.getByRole('listbox', { name: '待复核' })).toBeFocused()
  await expect(page.getByRole('row', { name: /^A1 .*复核改动/ })).toBeVisible()
  await page.keyboard.press('c')
  await expect(page.getByText('待复核 1 份')).toBeVisible()
  // Nobody grades what is not on the screen yet: until then the key does nothing.
  await expect(page.getByRole('region', { name: third }).getByRole('row', { name: /^A1 / })).toBeVisible()
  await page.keyboard.press('c')
  await expect(page.getByText('没有待复核的评估')).toBeVisible()
  await expect(page.getByText('优秀 2 个 / 已出等次 2 个')).toBeVisible()
  await expect(page.getByText('上限 50%，即 1 个')).toBeVisible()
  await takeScreenshots(desk, 'review-share')

  await page.getByRole('link', { name: third }).click()
  await openSteps(page)
  const panel = page.getByRole('dialog', { name: '评估步骤' })
  await panel.getByLabel('调整理由').fill('超出比例')
  await panel.getByRole('button', { name: '调为“良好”' }).click()
  await expect(panel.getByText('已调为“良好”：超出比例')).toBeVisible()
  await closeSteps(page)
  await page.getByRole('link', { name: '年度评估', exact: true }).first().click()
  await page.getByRole('link', { name: '复核', exact: true }).click()
  await expect(page.getByText('优秀 1 个 / 已出等次 2 个')).toBeVisible()

  await page.getByRole('link', { name: '年度评估', exact: true }).first().click()
  await page.getByRole('link', { name: '分析', exact: true }).click()
  await expect(page.getByText('已定级 1 个；未定级、被市科协退回的不计入')).toBeVisible()
  await expect(
    page.getByRole('grid', { name: '等次分布' }).getByRole('row', { name: /优秀 1 100\.0%/ }),
  ).toBeVisible()
  await expect(
    page
      .getByRole('grid', { name: '各部分平均得分率（按类别）' })
      .getByRole('row', { name: /A 组织建设 1 100\.0%/ }),
  ).toBeVisible()
  await expect(page.getByRole('img', { name: '等次分布，数值见下表' })).toBeVisible()
  await takeScreenshots(desk, 'looking-back')
  const pages = await openFigures(desk, join(await desks.newProfile(), '分析.pdf'))
  expect(pages.join('')).toMatch(/等次分布[\s\S]*优秀[\s\S]*100\.0%/)
})

/** Prints the figures of the page. */
async function openFigures(desk: Desk, file: string): Promise<readonly string[]> {
  await desk.page.getByRole('button', { name: '打印', exact: true }).click()
  return pagesOf(desk, file)
}
