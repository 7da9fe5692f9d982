import { expect, test } from '../support/app'
import { ago, dueRegister } from '../support/due-register'
import { foundDesk, OFFICE } from '../support/opened-desk'
import { takeScreenshots } from '../support/screenshots'
import { seedRecords } from '../support/seed-records'

test('what is due and wrong is listed with its article, and mended where the link leads', async ({
  desks,
}) => {
  const desk = await desks.launch()
  const { page } = desk
  await foundDesk(desk)
  await seedRecords(page, dueRegister(), OFFICE)
  await page.evaluate(() => {
    location.hash = '#/todo'
  })
  const list = page.getByRole('table', { name: '待办事项' })
  await expect(
    page.getByRole('navigation', { name: '主导航' }).getByTitle(/^违反或逾期 \d+ 项$/),
  ).toBeVisible()
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
  const reported = page.getByRole('textbox', { name: '报送日期', description: /第二十六条/ })
  await reported.fill(ago(50))
  await reported.press('Enter')
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
  await seedRecords(page, dueRegister(), OFFICE)
  await page.getByRole('link', { name: '条款对照' }).click()
  await expect(page.getByRole('rowheader')).toHaveCount(61)
  await takeScreenshots(desk, 'articles')
  await page.getByRole('link', { name: '《实施细则》第三十一条' }).click()
  await expect(page.getByText('出席 5 / 9，未达三分之二')).toBeVisible()
})
