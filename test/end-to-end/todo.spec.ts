import { expect, test } from '../support/app'
import { addDays, addYears, isoDateOf, type IsoDate } from '../../shared/base/iso-date'
import type { Change } from '../../renderer/store/store-face'
import { day } from '../support/association-facts'
import { foundDesk, OFFICE } from '../support/opened-desk'
import { takeScreenshots } from '../support/screenshots'
import { seedRecords } from '../support/seed-records'

/** The app reads the clock of this PC, so the records stand around the day of the run. */
const now = new Date()
const today = isoDateOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? day('2026-11-22')
const ago = (days: number): IsoDate => addDays(today, -days)

const NAMES = [
  '重庆翠云新材料',
  '重庆古路模具',
  '重庆悦来光电',
  '重庆鱼嘴软件',
  '重庆龙兴汽配',
  '重庆铜锣环保',
]

const associationOf = (id: string, name: string, more: Change['set'] = {}): Change => ({
  kind: 'association',
  id,
  office: OFFICE,
  set: {
    number: `两江-2020-${id}`,
    name: `${name}有限公司企业科协`,
    kind: 'enterprise',
    level: 'district',
    approvalMode: 'approval',
    approvingOffice: OFFICE,
    localOffice: OFFICE,
    approvedOn: '2020-05-06',
    hostName: `${name}有限公司`,
    address: '重庆市两江新区悦来街道国博大道314号',
    sciTechWorkers: 320,
    hasParty: true,
    status: 'active',
    ...more,
  },
})

const below = (kind: Change['kind'], id: string, associationId: string, set: Change['set']): Change => ({
  kind,
  id,
  office: OFFICE,
  set: { associationId, ...set },
})

const register: readonly Change[] = [
  ...NAMES.map((name, index) => associationOf(`a${index}`, name)),
  below('term', 't0', 'a0', { ordinal: 3, congressForm: 'delegates', congressOn: ago(64) }),
  below('term', 't1', 'a1', { ordinal: 1, congressForm: 'delegates', congressOn: addYears(ago(20), -7) }),
  below('term', 't2', 'a2', {
    ordinal: 2,
    congressForm: 'delegates',
    congressOn: addYears(today, -1),
    reportedOn: addYears(today, -1),
  }),
  below('meeting', 'm2', 'a2', { kind: 'committee', heldOn: ago(30), expected: 9, present: 5, yes: 5 }),
  below('sanction', 's4', 'a4', {
    handling: 'rectification',
    ground: 'slack',
    decidedOn: ago(78),
    deadline: addDays(today, 12),
    documentNumber: '两江科协〔2026〕7号',
  }),
  below('evaluation', 'e3', 'a3', { year: Number(today.slice(0, 4)), siteOn: addDays(today, 21) }),
]

test('what is due and wrong is listed with its article, and mended where the link leads', async ({
  desks,
}) => {
  const desk = await desks.launch()
  const { page } = desk
  await foundDesk(desk)
  await seedRecords(page, register, OFFICE)
  await page.evaluate(() => {
    location.hash = '#/todo'
  })
  const list = page.getByRole('table', { name: '待办事项' })
  const late = list.getByRole('row').filter({ hasText: '大会已开满一个月，没有登记报送' })
  await expect(late).toContainText('重庆翠云新材料有限公司企业科协')
  await expect(late).toContainText('《实施细则》第二十六条')
  await expect(list.getByRole('row').filter({ hasText: '距上次会员（代表）大会已超过 5 年' })).toContainText(
    '逾期 2 年',
  )
  await expect(list.getByRole('row').filter({ hasText: '出席 5 / 9，未达三分之二' })).toContainText(
    '第三十一条',
  )
  await expect(list.getByRole('row').filter({ hasText: '限期整改中' })).toContainText('还有 12 天')
  await expect(list.getByText('6 个组织没有登记“园企科协办事大厅”注册状态')).toBeVisible()
  await takeScreenshots(desk, 'todo')

  await late.getByRole('link').click()
  await page.getByLabel('报送日期').fill(ago(50))
  await page.getByLabel('报送日期').press('Enter')
  await expect(page.getByText(/已保存/).first()).toBeVisible()
  await page.evaluate(() => {
    location.hash = '#/todo/overdue'
  })
  await expect(list).toBeVisible()
  await expect(late).toHaveCount(0)
})

test('条款对照 holds every article and item, and leads to what rests on one', async ({ desks }) => {
  const desk = await desks.launch()
  const { page } = desk
  await foundDesk(desk)
  await seedRecords(page, register, OFFICE)
  await page.getByRole('link', { name: '条款对照' }).click()
  await expect(page.getByRole('rowheader')).toHaveCount(61)
  await takeScreenshots(desk, 'articles')
  await page.getByRole('link', { name: '《实施细则》第三十一条' }).click()
  await expect(page.getByText('出席 5 / 9，未达三分之二')).toBeVisible()
})
