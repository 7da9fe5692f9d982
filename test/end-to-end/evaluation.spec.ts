import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/app'
import {
  associationChange,
  cellOf,
  finalise,
  finishedEvaluation,
  openYear,
  printedText,
  savingOf,
  startEvaluation,
  typeScores,
} from '../support/evaluations'
import type { Change } from '../../renderer/store/store-face'
import { foundDesk, OFFICE } from '../support/opened-desk'
import { takeScreenshots } from '../support/screenshots'
import { seedRecords } from '../support/seed-records'

const NAME = '重庆康美检测技术有限公司企业科协'

/** Tab until something has the focus, as a person without a mouse gets there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let steps = 0; steps < 40; steps++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}

test('an evaluation is entered, finished and printed by keyboard alone', async ({ desks }) => {
  const desk = await desks.launch()
  const { page } = desk
  const { keyboard } = page
  await foundDesk(desk)
  await seedRecords(page, [associationChange('kangmei', NAME)], OFFICE)

  await page.getByRole('navigation', { name: '主导航' }).waitFor()

  // From here on nothing but keys.
  await keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await keyboard.type('年度评估')
  await expect(page.getByRole('option', { name: '年度评估' })).toBeVisible()
  await keyboard.press('Enter')
  await tabTo(page, page.getByRole('grid', { name: /年度评估/ }))
  await keyboard.press('Enter')
  await expect(cellOf(page, 'A1 现场')).toBeFocused()

  await typeScores(page)
  await keyboard.type('3')
  await expect(page.getByText('加分 3 单列')).toBeVisible()
  await keyboard.press('Home')
  await keyboard.press('ArrowRight')
  await keyboard.type('4')
  await keyboard.press('Enter')
  await keyboard.type('批复原件已看')
  await keyboard.press('Shift+Enter')
  await keyboard.type('平台信息完整')
  await keyboard.press('Escape')
  await expect(cellOf(page, 'A1 复核')).toBeFocused()
  await expect(page.getByText('合计 86.5 / 适用 96 分')).toBeVisible()
  await expect(page.getByText('暂为 优秀')).toBeVisible()
  await tabTo(page, page.getByLabel('评估员'))
  await keyboard.type('王敏、李强')
  await keyboard.press('Tab')
  await keyboard.type('2026.11.20')
  await expect(page.getByLabel('走访日期')).toHaveValue('2026.11.20')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await takeScreenshots(desk, 'evaluation-entry')

  await finalise(page, '优秀')

  await tabTo(page, cellOf(page, 'A1 复核'))
  await keyboard.press('ArrowLeft')
  await keyboard.press('ArrowDown')
  await keyboard.press('1')
  await keyboard.press('n')
  await expect(cellOf(page, 'A2 现场')).toHaveText('2.5')
  await expect(cellOf(page, 'A2 现场')).toHaveAttribute('aria-readonly', 'true')

  const file = join(await desks.newProfile(), '评估表.pdf')
  const text = await printedText(desk, file)
  await takeScreenshots(desk, 'evaluation-preview')
  for (const expected of [
    NAME,
    '企业科协工作评估表',
    '软件参考方案，非市级标准',
    '自评单位（公章）',
    '填写说明',
    '王敏、李强',
    '2026年11月20日',
    '批复原件已看',
    '不适用：未建平台',
    '折算：86.5 ÷ 96 × 100 = 90.1',
    '两江新区科协意见',
    '第 2 页 / 共',
  ]) {
    expect(text).toContain(expected.replaceAll(/\s/g, ''))
  }
})

/** An activity of the year that counts for E1. */
const outreach = (id: string): Change => ({
  kind: 'activity',
  id,
  office: OFFICE,
  set: {
    associationId: 'kangmei',
    name: '科普进园区',
    task: 'science-outreach',
    from: `${new Date().getFullYear()}-01-01`,
  },
})

test('a draft may hold errors; finalising lists what is missing and leads there', async ({ desks }) => {
  const desk = await desks.launch()
  const { page } = desk
  const { keyboard } = page
  await foundDesk(desk)
  await openYear(page, [associationChange('kangmei', NAME, { status: 'rectification' }), outreach('first')])
  await startEvaluation(page, NAME)

  await keyboard.type('9')
  await expect(page.getByText('现场：超过满分 4 分，定级前须改正')).toBeVisible()
  await expect(page.getByText('1 处超过满分，暂按满分计')).toBeVisible()
  await keyboard.press('ArrowDown')
  await keyboard.type('0')
  await keyboard.press('ArrowDown')
  await keyboard.press('n')
  await keyboard.press('Enter')
  await expect(page.getByText('请写明不适用的理由')).toBeVisible()
  await expect(cellOf(page, 'A1 自评')).toHaveAttribute('aria-valuetext', '未评')
  await expect(cellOf(page, 'A2 现场')).toHaveAttribute('aria-valuetext', '0')
  await expect(cellOf(page, 'A3 现场')).toHaveAttribute('aria-valuetext', '不适用')
  await expect(page.getByText('未定等次，还差 18 项')).toBeVisible()

  await page.getByRole('button', { name: '定级', exact: true }).click()
  const missing = page.getByRole('dialog', { name: '定级检查' })
  await expect(missing.getByRole('listitem').getByRole('button')).toHaveCount(20)
  await expect(missing).toContainText('台账显示“处于限期整改、警告期内”，但没有确认这一限级项')
  await takeScreenshots(desk, 'evaluation-missing')
  await missing.getByRole('button', { name: /^C4 .*还没有评分/ }).click()
  await expect(cellOf(page, 'C4 现场')).toBeFocused()
  await page.getByRole('button', { name: '定级', exact: true }).click()
  await missing.getByRole('button', { name: /^A1 .*现场分超过满分 4 分/ }).click()
  await expect(cellOf(page, 'A1 现场')).toBeFocused()
  await keyboard.type('4')
  await expect(page.getByText('超过满分')).toHaveCount(0)

  const e1 = page.getByRole('row', { name: /^E1 / })
  await expect(e1).toContainText('建议 1 分 · 依据 1 条')
  await cellOf(page, 'E1 现场').focus()
  await keyboard.press('j')
  await expect(page.getByText('E1 已采用建议 1 分，并附上依据')).toBeVisible()
  await expect(cellOf(page, 'E1 现场')).toHaveText('1')
  await expect(page.getByText('已附台账依据 1 条')).toBeVisible()
  await takeScreenshots(desk, 'evaluation-proposal')
  await expect(savingOf(page)).toContainText('已保存')
  await seedRecords(page, [outreach('second')], OFFICE)
  await expect(e1).toContainText('采用时建议 1 分，台账后有变动，现为 2 分')
  await expect(cellOf(page, 'E1 现场')).toHaveText('1')
})

test('who is out by default is told with the reason, and the office may decide otherwise', async ({
  desks,
}) => {
  const desk = await desks.launch()
  const { page } = desk
  await foundDesk(desk)
  await openYear(page, [
    associationChange('kangmei', NAME),
    associationChange('municipal', '重庆长安汽车科协', { level: 'municipal', approvingOffice: 'cq' }),
    associationChange('park', '两江产业园科协', { kind: 'park', status: 'preparing' }),
  ])
  await expect(page.getByText('应评 1 个，已开始 0 个，已定级 0 个')).toBeVisible()
  await expect(page.getByRole('row', { name: '重庆长安汽车科协' })).toContainText('由市科协评估')
  await takeScreenshots(desk, 'evaluation-year')
  await page.getByRole('row', { name: '两江产业园科协' }).getByRole('button', { name: '仍要评估' }).click()
  await expect(page.getByRole('dialog')).toContainText('尚在筹建')
  await page.getByRole('button', { name: '仍要评估' }).last().click()
  await expect(page.getByRole('navigation').getByText('年度工作评估方案（园区）')).toBeVisible()
})

test('a finished evaluation opens again only with a reason, which the print then shows', async ({
  desks,
}) => {
  const desk = await desks.launch()
  const { page } = desk
  await foundDesk(desk)
  await openYear(page, [associationChange('kangmei', NAME), ...finishedEvaluation('kangmei')])
  const row = page.getByRole('row', { name: NAME })
  await expect(row).toContainText('100.0 优秀')
  await row.getByRole('button', { name: '查看' }).click()
  await expect(cellOf(page, 'A1 现场')).toHaveAttribute('aria-readonly', 'true')
  await expect(page.getByRole('button', { name: '添加照片' })).toHaveCount(0)

  await page.getByRole('button', { name: '重新打开' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '重新打开' }).click()
  await expect(dialog.getByText('请写明理由')).toBeVisible()
  await dialog.getByLabel('理由').fill('补正换届材料')
  await dialog.getByRole('button', { name: '重新打开' }).click()
  await expect(page.getByText('暂为 优秀')).toBeVisible()
  await cellOf(page, 'A3 现场').focus()
  await page.keyboard.type('3')
  await expect(page.getByText('合计 98 ')).toBeVisible()
  await page.getByRole('button', { name: '打印' }).click()
  await expect(page.getByText('草稿 · 未定级 · 曾重新打开：补正换届材料')).toBeVisible()
  await page.getByLabel('空白表').check()
  await expect(page.getByText('曾重新打开')).toHaveCount(0)
})
