import { foundDesk, OFFICE } from '../support/opened-desk'
import { expect, test } from '../support/app'
import { seedRecords } from '../support/seed-records'

const HOST = '重庆翠云新材料有限公司'

/** The day so many days before today, as a clerk types it. */
const daysAgo = (days: number): string => {
  const date = new Date(Date.now() - days * 86_400_000)
  return `${date.getFullYear()}.${date.getMonth() + 1}.${date.getDate()}`
}

test('a committee is elected, the old chair ends in the same write, and the result is reported within the month', async ({
  desks,
}) => {
  const desk = await desks.launch()
  const { page } = desk
  await foundDesk(desk)
  const change = { office: OFFICE } as const
  await seedRecords(
    page,
    [
      {
        ...change,
        kind: 'association',
        id: 'a1',
        set: {
          name: `${HOST}企业科协`,
          kind: 'enterprise',
          level: 'district',
          localOffice: OFFICE,
          status: 'active',
        },
      },
      {
        ...change,
        kind: 'post',
        id: 'p1',
        set: { associationId: 'a1', person: '郭书红', office: 'chair', from: '2021-10-12' },
      },
    ],
    OFFICE,
  )
  await page.getByRole('navigation', { name: '主导航' }).waitFor()
  await page.evaluate(() => (location.hash = '#/associations/a1/terms'))
  await page.getByRole('button', { name: '换届' }).click()

  const congress = page.getByRole('group', { name: '一、会员（代表）大会' })
  await expect(congress.getByLabel('届次', { exact: true })).toHaveValue('1')
  await congress.getByLabel('大会日期').fill(daysAgo(10))
  await congress.getByLabel('应到人数').fill('60')
  await congress.getByLabel('实到人数').fill('52')
  await congress.getByLabel('选举委员会').check()
  const chairs = page.getByRole('group', { name: '三、委员会选举主席、副主席' })
  await chairs.getByLabel('应到人数').fill('9')
  await chairs.getByLabel('实到人数').fill('5')
  await expect(chairs.getByText('未达三分之二（须 6 人）')).toBeVisible()
  await chairs.getByLabel('实到人数').fill('6')
  await expect(chairs.getByText('达到三分之二')).toBeVisible()
  await page.getByLabel('第 1 人姓名').fill('余华')
  await page.getByLabel('第 1 人赞成票').fill('6')
  await page.getByLabel('第 2 人姓名').fill('康志俊')
  await page.getByLabel('其他委员').fill('汪远轩、田实')
  await page.getByRole('button', { name: '保存' }).click()

  await expect(page.getByRole('row', { name: /会员代表大会/ }).first()).toContainText('前报送')
  const posts = page.getByRole('grid', { name: '任职' })
  await page.getByRole('link', { name: '任职', exact: true }).click()
  await expect(posts.getByRole('row', { name: /余华/ })).toContainText('在任')
  await expect(posts.getByRole('row', { name: /郭书红/ })).not.toContainText('在任')
  await expect(posts.getByRole('row')).toHaveCount(6)

  // A second chair, entered by hand for the day before: both would hold the office.
  await page.getByRole('button', { name: '新增任职' }).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByLabel('姓名').fill('秦静辉')
  await drawer.getByRole('combobox', { name: '职务' }).click()
  await page.getByTitle('主席', { exact: true }).last().click()
  await drawer.getByLabel('任职日期').fill(daysAgo(11))
  await page.keyboard.press('Control+s')
  await expect(drawer.getByRole('alert')).toContainText('主席只能有一人')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '放弃改动' }).click()

  await page.getByRole('link', { name: '届次与大会', exact: true }).click()
  await page.getByRole('button', { name: '已报送' }).click()
  await expect(page.getByRole('button', { name: '已报送' })).toHaveCount(0)
  await page.getByRole('link', { name: '规则提示', exact: true }).click()
  await expect(page.getByText('一个月内报送选举结果')).toHaveCount(0)
})

test('a member withdraws on own application, another is expelled by a valid committee meeting, dues are entered for all', async ({
  desks,
}) => {
  const desk = await desks.launch()
  const { page } = desk
  await foundDesk(desk)
  const below = { associationId: 'a1' }
  const meeting = { ...below, kind: 'committee', expected: 9 }
  const member = { ...below, state: 'current', category: 'sci-tech', joinedOn: '2022-01-01' }
  const records = [
    {
      kind: 'association',
      id: 'a1',
      set: { name: `${HOST}企业科协`, localOffice: OFFICE, status: 'active' },
    },
    { kind: 'meeting', id: 'm1', set: { ...meeting, heldOn: '2026-09-01', present: 5, yes: 5 } },
    { kind: 'meeting', id: 'm2', set: { ...meeting, heldOn: '2026-10-01', present: 6, yes: 6 } },
    { kind: 'member', id: 'x1', set: { ...member, name: '汪远轩' } },
    { kind: 'member', id: 'x2', set: { ...member, name: '田实' } },
    { kind: 'dues-rule', id: 'd1', set: { ...below, fromYear: 2020, amount: 6000, basis: '章程第十二条' } },
  ] as const
  await seedRecords(
    page,
    records.map((record) => Object.assign({ office: OFFICE }, record)),
    OFFICE,
  )
  await page.getByRole('navigation', { name: '主导航' }).waitFor()
  await page.evaluate(() => (location.hash = '#/associations/a1/members/x1'))
  const drawer = page.getByRole('dialog')
  const choose = async (label: string, title: string): Promise<void> => {
    await drawer.getByLabel(label).click()
    await page.getByTitle(title).last().click()
  }
  await choose('会员状态', '退会')
  await page.keyboard.press('Control+s')
  await expect(drawer.getByRole('alert')).toContainText('退会须由本人提出申请')
  await drawer.getByLabel('退会申请日期').fill('2026.10.8')
  await drawer.getByLabel('离会日期').fill('2026.10.9')
  await page.keyboard.press('Control+s')
  await expect(drawer).toHaveCount(0)
  await expect(page.getByRole('row', { name: /汪远轩/ })).toContainText('退会')

  await page.getByRole('row', { name: /田实/ }).click()
  await choose('会员状态', '取消会员资格')
  await choose('取消资格情形', '严重违反企业规章制度和企业科协章程')
  await choose('作出决定的会议', '2026-09-01 委员会会议（实到 5 / 应到 9）')
  await page.keyboard.press('Control+s')
  await expect(drawer.getByRole('alert')).toContainText('出席不足三分之二')
  await choose('作出决定的会议', '2026-10-01 委员会会议（实到 6 / 应到 9）')
  await page.keyboard.press('Control+s')
  await expect(drawer).toHaveCount(0)
  await expect(page.getByRole('row', { name: /田实/ })).toContainText('取消会员资格')

  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '会员' }).click()
  await page.getByRole('button', { name: '批量办理' }).click()
  await choose('办理事项', '登记会费')
  await choose('会费情况', '已交')
  await expect(drawer.getByRole('row', { name: /汪远轩/ })).toContainText('已交 60.00 元')
  await drawer.getByRole('button', { name: '办理 2 人' }).click()
  await expect(page.getByText('已交 2 人（120.00 元）')).toBeVisible()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(page.getByText('已交 2 人')).toHaveCount(0)
})
