import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../support/app'
import { navOf } from '../support/register-steps'
import { takeScreenshots } from '../support/screenshots'

test('the demo district opens without a passphrase, says what it is everywhere, and meets nobody', async ({
  desks,
}) => {
  const profile = join(await desks.newProfile(), 'desk')
  const desk = await desks.launch({ profile, args: ['--demo'] })
  const { page } = desk
  const bar = page.getByRole('note').filter({ hasText: '演示数据：单位和人员均为虚构' })
  await expect(bar).toBeVisible()
  await takeScreenshots(desk, 'demo-home')
  await navOf(page, '科协组织').click()
  await expect(page.getByRole('row', { name: /演示云岭精密机械有限公司科协/ })).toBeVisible()
  await expect(bar).toBeVisible()
  await takeScreenshots(desk, 'demo-associations')

  const refused = await page.evaluate(async () => {
    const asked = await Promise.all([window.kexie['trust.saveCard'](), window.kexie['exchange.open']('x')])
    return asked.map((answer) => (answer.ok ? 'done' : answer.failure.code))
  })
  expect(refused).toEqual(['demo', 'demo'])

  await navOf(page, '年度评估').click()
  await page.getByRole('button', { name: '继续录入' }).first().click()
  await page.getByRole('button', { name: '打印', exact: true }).click()
  await expect(page.getByText('演示数据，不得作为正式材料')).toBeVisible()
  await takeScreenshots(desk, 'demo-print')

  await desk.kill()
  expect(existsSync(profile), 'the real profile is not touched').toBe(false)
  const again = await desks.launch({ profile, args: ['--demo'] })
  await navOf(again.page, '科协组织').click()
  await expect(again.page.getByRole('row', { name: /演示云岭精密机械有限公司科协/ })).toBeVisible()
})
