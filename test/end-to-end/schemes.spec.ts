import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../support/app'
import { chooseFiles, chooseWhereToSave } from '../support/dialogs'
import { associationChange, cellOf, openYear, startEvaluation } from '../support/evaluations'
import { foundDesk } from '../support/opened-desk'
import { takeScreenshots } from '../support/screenshots'

const NAME = '重庆康美检测技术有限公司企业科协'

test('an own scheme is made by keyboard, checked, published, used, and frozen; its file comes back', async ({
  desks,
}) => {
  const desk = await desks.launch()
  const { page } = desk
  const { keyboard } = page
  await foundDesk(desk)
  await openYear(page, [
    associationChange('kangmei', NAME),
    associationChange('second', '重庆江北机械企业科协'),
  ])
  await page.getByRole('link', { name: '评估方案' }).focus()
  await keyboard.press('Enter')
  await page.getByRole('button', { name: '以此新建 企业科协', exact: true }).focus()
  await takeScreenshots(desk, 'schemes')
  await keyboard.press('Enter')

  await page.getByLabel('方案名称').fill('两江新区企业科协评估办法')
  await page.getByLabel('文号').fill('两江科协〔2026〕3号')
  await page.getByRole('button', { name: '基本信息' }).focus()
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: /^A1 / })).toBeFocused()
  await keyboard.press('Enter')
  await expect(page.getByLabel('编号')).toBeFocused()
  await keyboard.press('Tab')
  await keyboard.type('5')
  await expect(page.getByText('还有 2 处须先改好：')).toBeVisible()
  await takeScreenshots(desk, 'scheme-editor')
  await page.getByRole('button', { name: 'A1：计分点最多能得 4 分，应为 5 分' }).click()
  await page.getByLabel('分值').fill('-3')
  await page.getByLabel('分值').blur()
  await expect(page.getByText('“-3”没有采用')).toBeVisible()
  await expect(page.getByLabel('分值')).toHaveValue('5')
  await page.getByRole('group', { name: '批复或备案' }).getByLabel('分', { exact: true }).fill('3')
  await page.getByRole('button', { name: /^A5 / }).first().click()
  await page.getByLabel('分值').fill('3')
  await page.getByRole('group').first().getByLabel('分', { exact: true }).fill('1')
  await expect(page.getByText('检查通过，可以发布。')).toBeVisible()
  await keyboard.press('Control+s')
  await expect(page.getByText('有未保存的改动')).toHaveCount(0)
  await page.getByRole('button', { name: '发布' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '发布' }).click()
  await expect(page.getByText('已发布，内容不能再改。')).toBeVisible()
  await expect(page.getByLabel('方案名称')).toHaveAttribute('readonly', '')

  const file = join(await desks.newProfile(), '方案.json')
  await chooseWhereToSave(desk.app, file)
  await page.getByRole('button', { name: '导出方案文件' }).click()
  await expect(page.getByText('已导出：方案.json')).toBeVisible()

  await page.getByRole('link', { name: '年度评估', exact: true }).click()
  await startEvaluation(page, NAME)
  await expect(page.getByText('两江新区企业科协评估办法第 1 版（两江科协〔2026〕3号）')).toBeVisible()
  await keyboard.type('5')
  await expect(cellOf(page, 'A1 现场')).toHaveText('5')
  await expect(page.getByText('超过满分')).toHaveCount(0)

  await page.getByRole('link', { name: '年度评估' }).first().click()
  await page.getByRole('link', { name: '评估方案' }).click()
  await page.getByRole('row', { name: '两江新区企业科协评估办法' }).click()
  await page.getByRole('button', { name: '制作新版本' }).click()
  await expect(page.getByText('第 2 版')).toBeVisible()

  await page.getByRole('link', { name: '评估方案' }).click()
  await chooseFiles(desk.app, [file])
  await page.getByRole('button', { name: '导入方案文件' }).click()
  await expect(page.getByText('已作为草稿导入，核对后可发布')).toBeVisible()
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace('"formatVersion":1', '"formatVersion":2'))
  await page.getByRole('link', { name: '评估方案' }).click()
  await page.getByRole('button', { name: '导入方案文件' }).click()
  await expect(page.getByText('方案文件是第 2 版格式，由更新版本的程序写成')).toBeVisible()
})
