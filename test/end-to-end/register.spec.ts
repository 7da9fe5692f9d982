import type { Page } from '@playwright/test'
import { expect, test } from '../support/app'
import { associationChange } from '../support/evaluations'
import { enterDesk, unlock } from '../support/first-start'
import { foundDesk, OFFICE } from '../support/opened-desk'
import { headingOf, navOf, partOf } from '../support/register-steps'
import { seedRecords } from '../support/seed-records'

async function addAssociation(page: Page, name: string, more: Readonly<Record<string, string>> = {}) {
  await navOf(page, '科协组织').click()
  await page.getByRole('button', { name: '新建组织' }).first().click()
  for (const [label, text] of Object.entries({ 组织名称: name, ...more })) {
    await page.getByLabel(label, { exact: true }).fill(text)
  }
  await page.keyboard.press('Control+s')
  await expect(headingOf(page, name)).toBeVisible()
}

test('an association is entered, completed, found by pinyin, and remembers its history', async ({
  desks,
}) => {
  const { page } = await desks.launch()
  const refused: string[] = []
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
  await enterDesk(page, { office: 'ljxq' })
  await addAssociation(page, '重庆康美检测科协', {
    依托单位: '重庆康美检测技术有限公司',
    批准日期: '2024年3月1日',
  })

  const lacks = page.getByRole('button', { name: '科技工作者数' })
  await lacks.click()
  await expect(page.getByLabel('科技工作者数')).toBeFocused()
  await page.keyboard.type('３１２')
  await page.getByLabel('信用代码').fill('91500000MA5U000000')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/校验不符|不是代码用字/)).toBeVisible()
  await page.getByLabel('信用代码').fill('11500101008630031f')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^已保存 .*本机与日志$/).first()).toBeVisible()
  await expect(lacks).toBeHidden()

  await partOf(page, '历史').click()
  const change = page.getByRole('row', { name: /科技工作者数/ })
  await expect(change).toContainText('王敏')
  await expect(change).toContainText('312')

  await addAssociation(page, '鱼嘴软件园科协')
  await navOf(page, '科协组织').click()
  const search = page.getByLabel('搜索组织')
  for (const typed of ['kmjc', 'kangmei', '康美', '11500101008630031F', '００８６３']) {
    await search.fill(typed)
    await expect(page.getByRole('status').filter({ hasText: '条' })).toHaveText('1 / 2 条')
  }
  await search.fill('没有这个')
  await expect(page.getByRole('heading', { name: '没有符合条件的组织' })).toBeVisible()
  expect(refused).toEqual([])
})

test('the contact is kept sealed, shown masked, and showing it is noted; one recorded twice is merged', async ({
  desks,
}) => {
  const { page } = await desks.launch()
  await enterDesk(page, { office: '渝中' })
  const twice = { 信用代码: '11500101008630031F' }
  await addAssociation(page, '渝中机电科协', twice)
  await partOf(page, '联系').click()
  await page.getByLabel('联系人').fill('秦静辉')
  await page.getByLabel('联系电话').fill('13812341234')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^已保存/).first()).toBeVisible()
  await partOf(page, '任职').click()
  await partOf(page, '联系').click()
  await expect(page.getByText('138****1234')).toBeVisible()
  await page.getByRole('button', { name: '显示并修改' }).click()
  await expect(page.getByLabel('联系电话')).toHaveValue('13812341234')
  await expect(page.getByLabel('联系人')).toBeFocused()
  await partOf(page, '历史').click()
  await expect(page.getByText('查看了保密内容').first()).toBeVisible()
  // What was written for the first time was empty before: only what it is now is kept back.
  const written = page.getByRole('row').filter({ hasText: '联系电话' }).last()
  await expect(written.getByText('（保密内容）')).toHaveCount(1)
  await expect(page.getByText('13812341234')).toHaveCount(0)

  // Recorded a second time: both are put together by keyboard, and that is taken back.
  await addAssociation(page, '渝中机电科协', { ...twice, 依托单位: '渝中机电有限公司' })
  await navOf(page, '待裁定').click()
  const table = page.getByRole('table', { name: '逐项比较两条记录' })
  await expect(table.getByText('138****1234')).toBeVisible()
  await page.getByRole('button', { name: '左边：整列采用' }).click()
  await page.getByRole('radio', { name: '依托单位：采用左边的值' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: '依托单位：采用右边的值' })).toBeChecked()
  await page.getByLabel('决定的理由').press('Control+Enter')
  await expect(page.getByRole('alert').getByText('请写明理由')).toBeVisible()
  await page.getByLabel('决定的理由').fill('核对批复，是同一个科协')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/^已合并成一条：渝中机电科协/)).toBeVisible()
  await expect(page.getByRole('heading', { name: '没有需要裁定的内容' })).toBeVisible()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(table.getByText('138****1234')).toBeVisible()
})

test('recorded under two names: merged from the page of one of them, and taken back', async ({ desks }) => {
  const { page } = await desks.launch()
  await enterDesk(page, { office: '渝中' })
  await addAssociation(page, '嘉陵江制药科协')
  await addAssociation(page, '渝中机电科协')
  await addAssociation(page, '渝中机电厂科协', { 依托单位: '渝中机电厂' })
  await page.getByRole('button', { name: '合并重复…' }).click()
  const list = page.getByRole('grid', { name: '可合并的记录' })
  // What is alike stands first; any other is found by what is typed.
  await expect(list.getByRole('row').nth(1)).toContainText('渝中机电科协')
  await expect(list.getByRole('row').nth(1)).toContainText('名称相近')
  await page.getByLabel('查找重复的那一条').fill('yzjd')
  await expect(list.getByRole('row')).toHaveCount(2)
  await list.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: '右边：保留这一条' }).check()
  await page.getByRole('button', { name: '右边：整列采用' }).click()
  await page.getByRole('radio', { name: '依托单位：采用左边的值' }).check()
  await page.getByLabel('决定的理由').fill('机电厂科协已更名，是同一个')
  await page.keyboard.press('Control+Enter')
  await expect(headingOf(page, '渝中机电科协')).toBeVisible()
  await expect(page.getByLabel('依托单位', { exact: true })).toHaveValue('渝中机电厂')
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(page.getByLabel('依托单位', { exact: true })).toHaveValue('')
  await navOf(page, '科协组织').click()
  await expect(page.getByRole('grid', { name: '科协组织列表' }).getByRole('row')).toHaveCount(4)
})

test('by keyboard alone: open a record, add a meeting, leave unsaved work, delete and undo', async ({
  desks,
}) => {
  const { page } = await desks.launch()
  await enterDesk(page, { office: '渝中' })
  await addAssociation(page, '甲科协')
  await addAssociation(page, '乙科协')
  await navOf(page, '科协组织').press('Enter')
  await expect(page.getByLabel('搜索组织')).toBeFocused()
  await page.getByRole('grid', { name: '科协组织列表' }).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '乙科协', level: 1 })).toBeFocused()

  await partOf(page, '会议').press('Enter')
  await page.getByRole('button', { name: '新增会议' }).press('Enter')
  await page.getByLabel('会议日期').fill('2026.3.1')
  await page.getByLabel('应到委员').fill('9')
  await page.getByLabel('实到委员').fill('5')
  await expect(page.getByRole('dialog').getByText('未达三分之二（须 6 人）')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: '有未保存的内容' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByLabel('实到委员').fill('6')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('grid', { name: '会议' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).press('Enter')
  await expect(page.getByRole('heading', { name: '还没有会议' })).toBeVisible()
  await page.getByRole('button', { name: '撤销' }).press('Enter')
  await expect(page.getByRole('row', { name: /2026-03-01/ })).toBeVisible()

  await partOf(page, '基本信息').press('Enter')
  await page.getByRole('textbox', { name: '依托单位', exact: true }).fill('乙公司')
  await navOf(page, '设置').press('Enter')
  await page.getByRole('button', { name: '放弃改动' }).press('Enter')
  await expect(headingOf(page, '设置')).toBeVisible()
})

test('the first press on a row far down the list opens that row', async ({ desks }) => {
  const desk = await desks.launch()
  await foundDesk(desk)
  const many = Array.from({ length: 80 }, (_, index) =>
    associationChange(`many-${index}`, `第${index + 10}号企业科协`),
  )
  await seedRecords(desk.page, many, OFFICE)
  await navOf(desk.page, '科协组织').click()
  await desk.page.getByRole('row', { name: '第88号企业科协' }).click()
  await expect(headingOf(desk.page, '第88号企业科协')).toBeVisible()
})

test('a municipal-level association is listed as our proposal, and only its service is ours', async ({
  desks,
}) => {
  const { page } = await desks.launch()
  await enterDesk(page, { office: '渝中' })
  await navOf(page, '科协组织').click()
  await page.getByRole('button', { name: '新建组织' }).first().click()
  await page.getByLabel('组织名称', { exact: true }).fill('在渝大型企业科协')
  await page.getByLabel('层级').fill('市级')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+s')
  await expect(headingOf(page, '在渝大型企业科协')).toBeVisible()
  await expect(page.getByText('待市科协确认', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: '删除组织' })).toHaveCount(0)
  await partOf(page, '届次与大会').click()
  await expect(page.getByRole('region', { name: '届次与大会' })).toContainText('由市科协登记')
  await expect(page.getByRole('button', { name: '新增届次与大会' })).toHaveCount(0)
  await partOf(page, '会员').click()
  await page.getByRole('button', { name: '新增会员' }).click()
  await page.getByLabel('姓名').fill('于䶮')
  await page.keyboard.press('Control+s')
  await navOf(page, '会员').click()
  await expect(page.getByRole('row', { name: /于䶮/ })).toContainText('在渝大型企业科协')
})

test('Ctrl+K leads to any association, member or page', async ({ desks }) => {
  const { page } = await desks.launch()
  await enterDesk(page, { office: '渝中' })
  await addAssociation(page, '渝中机电科协')
  await addAssociation(page, '解放碑软件园科协')
  await navOf(page, '设置').click()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: '搜索组织、会员、信用代码、功能' }).fill('yzjd')
  await expect(page.getByRole('option')).toHaveText(/渝中机电科协/)
  await page.keyboard.press('Enter')
  await expect(headingOf(page, '渝中机电科协')).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('条款')
  await page.keyboard.press('Enter')
  await expect(headingOf(page, '条款对照')).toBeVisible()
})

test('closing saves what is open; what cannot be saved keeps the window and asks', async ({ desks }) => {
  const { page, app, profile, close } = await desks.launch()
  await enterDesk(page, { office: '渝中' })
  await addAssociation(page, '渝中机电科协')
  await page.getByLabel('批准日期').fill('2025.2.30')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect(page.getByText('关闭程序，这些改动就会丢失。')).toBeVisible()
  await page.getByRole('button', { name: '留下继续改' }).click()
  await page.getByLabel('批准日期').fill('2025.2.28')
  await close()

  const second = await desks.launch({ profile })
  await unlock(second.page)
  await navOf(second.page, '科协组织').click()
  await expect(second.page.getByRole('row', { name: /渝中机电科协/ })).toContainText('2025-02-28')
})
