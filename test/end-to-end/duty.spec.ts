import { execFileSync } from 'node:child_process'
import { basename, join } from 'node:path'
import { expect, test } from '../support/app'
import { addDays, isoDateOf } from '../../shared/base/iso-date'
import type { Change } from '../../renderer/store/store-face'
import { day } from '../support/association-facts'
import { chooseWhereToSave } from '../support/dialogs'
import { foundDesk, OFFICE } from '../support/opened-desk'
import { takeScreenshots } from '../support/screenshots'
import { seedRecords } from '../support/seed-records'
import type { Desk } from '../support/app'

const now = new Date()
const today = isoDateOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? day('2026-11-22')

const register: readonly Change[] = [
  {
    kind: 'association',
    id: 'a1',
    office: OFFICE,
    set: {
      number: '两江-2020-1',
      name: '重庆翠云新材料有限公司企业科协',
      kind: 'enterprise',
      level: 'district',
      approvalMode: 'approval',
      approvingOffice: OFFICE,
      localOffice: OFFICE,
      approvedOn: '2020-05-06',
      hostName: '重庆翠云新材料有限公司',
      division: OFFICE,
      sciTechWorkers: 320,
      hasParty: true,
      status: 'active',
    },
  },
  {
    kind: 'meeting',
    id: 'm1',
    office: OFFICE,
    set: { associationId: 'a1', kind: 'committee', heldOn: addDays(today, -30), expected: 9, present: 5 },
  },
]

async function openDesk(desk: Desk): Promise<void> {
  await foundDesk(desk)
  await seedRecords(desk.page, register, OFFICE)
}
/** Saves what the preview shows as a PDF; its text without white space. */
async function printed({ app, page }: Desk, file: string): Promise<string> {
  await chooseWhereToSave(app, file)
  await page.getByRole('button', { name: '保存为 PDF' }).click()
  await expect(page.getByText(`已保存：${basename(file)}`)).toBeVisible()
  return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replaceAll(/\s/g, '')
}
const goTo = (desk: Desk, path: string): Promise<void> =>
  desk.page.evaluate((to) => {
    location.hash = `#${to}`
  }, path)

test('a finding is explained with a reason and taken back; the reminder letter tells what is open', async ({
  desks,
}) => {
  const desk = await desks.launch()
  const { page } = desk
  await openDesk(desk)
  await goTo(desk, '/todo')
  const list = page.getByRole('table', { name: '待办事项' })
  const quorum = list.getByRole('row').filter({ hasText: '出席 5 / 9，未达三分之二' })
  await quorum.getByRole('button', { name: /^说明/ }).click()
  await page.getByLabel('说明理由').fill('补开会议已重新表决')
  await page.keyboard.press('Control+s')
  await expect(quorum).toHaveCount(0)
  await page.getByRole('link', { name: '已说明 1' }).click()
  const explained = page.getByRole('table', { name: '已说明的事项' })
  await expect(explained).toContainText('补开会议已重新表决')
  await expect(explained).toContainText('王敏')
  await takeScreenshots(desk, 'todo-explained')
  await explained.getByRole('button', { name: /^撤销说明/ }).click()
  await page.getByRole('link', { name: /^全部/ }).click()
  await expect(quorum).toBeVisible()

  await page.getByText('按组织', { exact: true }).click()
  await takeScreenshots(desk, 'todo-by-association')
  await page.getByRole('link', { name: '重庆翠云新材料有限公司企业科协的提醒函' }).click()
  await expect(page.getByRole('heading', { name: '关于请及时办理有关事项的提醒函' })).toBeVisible()
  await expect(page.getByRole('cell', { name: /未达三分之二/ })).toBeVisible()
  await takeScreenshots(desk, 'reminder-letter')
  const text = await printed(desk, join(await desks.newProfile(), '提醒函.pdf'))
  for (const expected of [
    '关于请及时办理有关事项的提醒函',
    '重庆翠云新材料有限公司企业科协：',
    '委员会会议出席5/9，未达',
    '至少须到6人',
    '两江新区科协',
    '第1页',
  ])
    expect(text).toContain(expected)
})

test('what the office settles is kept and printed with the figures; a prospect lowers coverage', async ({
  desks,
}) => {
  const desk = await desks.launch()
  const { page } = desk
  await openDesk(desk)
  await goTo(desk, '/settings')
  await page.getByLabel('活跃期间（月）').fill('6')
  await page.getByLabel('组织数目标（个）').fill('40')
  await page.getByLabel('组织数目标（个）').press('Enter')
  await expect(page.getByText(/已保存/).first()).toBeVisible()
  await takeScreenshots(desk, 'settings-own')
  await goTo(desk, '/prospects/new')
  await page.getByLabel('单位名称').fill('重庆悦来光电有限公司')
  await page.getByLabel('单位名称').press('Control+s')
  await expect(page.getByRole('grid', { name: '发展对象列表' })).toContainText('重庆悦来光电')
  await expect(page.getByRole('table', { name: '各区划覆盖率' })).toContainText('50%')
  await takeScreenshots(desk, 'prospects')
  await goTo(desk, '/')
  await expect(
    page.getByText('活跃：近 6 个月内有至少 1 次活动和至少 1 次有效委员会会议（本单位口径）'),
  ).toBeVisible()
  await expect(page.getByText('/ 40 个组织')).toBeVisible()
  await takeScreenshots(desk, 'home-progress')
})
