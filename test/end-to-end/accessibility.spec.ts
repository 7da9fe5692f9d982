import type { Page } from '@playwright/test'
import { expect, test, type Desk } from '../support/app'
import { barriersOn } from '../support/accessibility'
import { ago, dueRegister } from '../support/due-register'
import { associationChange, finishedEvaluation } from '../support/evaluations'
import { firstStart } from '../support/first-start'
import { foundDesk, OFFICE } from '../support/opened-desk'
import { seedRecords } from '../support/seed-records'
import { ROUTES, routesOf } from '../../renderer/app/routes'
import { PART_NAMES } from '../../renderer/text/register'
import type { Change } from '../../renderer/store/store-face'

/* Every screen, with records in it, is looked at by axe: names, roles, contrast, order of headings, landmarks. */

const YEAR = new Date().getFullYear()
const NAME = '重庆康美检测技术有限公司企业科协'

const records: readonly Change[] = [
  ...dueRegister(),
  associationChange('kangmei', NAME),
  ...finishedEvaluation('kangmei'),
  {
    kind: 'member',
    id: 'b1',
    office: OFFICE,
    set: { associationId: 'a2', name: '于䶮', category: 'sci-tech', joinedOn: ago(400), state: 'current' },
  },
]

/** Addresses by pattern, without what is optional; a pattern that is not here is opened with ids that lead nowhere. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  '/associations/:id': [
    ...Object.keys(PART_NAMES).map((part) => `/associations/a2/${part}`),
    '/associations/a2/meetings/m2',
    '/associations/gone',
  ],
  '/evaluations/:id': [`/evaluations/kangmei:${YEAR}`, '/evaluations/e3'],
  '/evaluations/:id/print': [`/evaluations/kangmei:${YEAR}/print`, '/evaluations/gone/print'],
  '/evaluations/blank/:year/:id': [`/evaluations/blank/${YEAR}/a2`, `/evaluations/blank/${YEAR}/gone`],
  '/schemes/:id/blank': ['/schemes/default-park/blank', '/schemes/gone/blank'],
  '/merge/:kind/:id': ['/merge/association/a2', '/merge/association/a2/kangmei', '/merge/member/b1'],
  '/platform/:id': ['/platform/kangmei', '/platform/gone'],
  '/rolls/:id': ['/rolls/a2', '/rolls/gone'],
  '/transfers/:id': ['/transfers/a2', '/transfers/gone'],
  '/todo/letter/:id': ['/todo/letter/a2', '/todo/letter/gone'],
}

function addressesOf(pattern: string): readonly string[] {
  const needed = pattern.replaceAll(/\/:\w+\?/g, '')
  return EXAMPLES[needed] ?? [needed.replaceAll(/:\w+/g, 'none')]
}

const ADDRESSES = routesOf('district').flatMap(({ path }) => addressesOf(path))
const CITY_ADDRESSES = ROUTES.filter(({ only }) => only === 'city').flatMap(({ path }) => addressesOf(path))

/** Goes to an address, and waits until its screen stands in the place of the one before. */
async function openAddress(page: Page, address: string): Promise<void> {
  await page.evaluate(
    async (hash) =>
      new Promise<void>((settle) => {
        const drawn = (): void => void requestAnimationFrame(() => settle())
        if (location.hash === hash) return drawn()
        window.addEventListener('hashchange', drawn, { once: true })
        location.hash = hash
      }),
    `#${address}`,
  )
  await expect(page.locator('.loading')).toHaveCount(0)
}

/** The barriers of each address, by address; empty when there is none. */
async function barriersOf({ page }: Desk, addresses: readonly string[]) {
  const found: Record<string, readonly string[]> = {}
  for (const address of addresses) {
    await test.step(address, async () => {
      await openAddress(page, address)
      await page.getByRole('heading').first().waitFor()
      const barriers = await barriersOn(page)
      if (barriers.length > 0) found[address] = barriers
    })
  }
  return found
}

/** What opens over a page: the address, and the button that opens it. */
const OVER: readonly (readonly [address: string, opener: RegExp])[] = [
  ['/todo', /^说明：/],
  ['/associations', /^栏目/],
  ['/associations', /^导出/],
  ['/associations', /^批量修改/],
  ['/members', /^批量办理/],
  ['/prospects', /^新增发展对象/],
  ['/settings', /^新增规则参数/],
  ['/associations/a2/basic', /^日历$/],
]

/** The same of panels, lists and calendars, and of the palette. */
async function barriersOver({ page }: Desk) {
  const found: Record<string, readonly string[]> = {}
  const look = async (name: string): Promise<void> => {
    const barriers = await barriersOn(page)
    if (barriers.length > 0) found[name] = barriers
  }
  for (const [address, opener] of OVER) {
    await test.step(`${address} ${opener.source}`, async () => {
      await openAddress(page, address)
      await page.getByRole('button', { name: opener }).first().click()
      await page.locator('[role=dialog], .ant-popover').first().waitFor()
      await look(`${address} ${opener.source}`)
      await page.keyboard.press('Escape')
      await page.locator('[role=dialog]').waitFor({ state: 'hidden' })
    })
  }
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: /搜索/ }).fill('科协')
  await look('Ctrl+K')
  return found
}

test('axe finds no barrier on any page of a district', async ({ desks }) => {
  const desk = await desks.launch()
  await foundDesk(desk)
  await seedRecords(desk.page, records, OFFICE)
  await desk.page.getByRole('navigation', { name: '主导航' }).waitFor()
  expect(await barriersOf(desk, ADDRESSES)).toEqual({})
  expect(await barriersOver(desk)).toEqual({})
})

test('nor before the desk is open, nor on the pages that 市科协 has instead', async ({ desks }) => {
  const desk = await desks.launch()
  const { page } = desk
  await page.getByRole('button', { name: '下一步' }).waitFor()
  expect(await barriersOn(page)).toEqual([])
  await firstStart(page, { office: '市科协' })
  expect(
    await barriersOf(desk, ['/sheets', '/', '/exchange', '/exchange/roster', '/requests', ...CITY_ADDRESSES]),
  ).toEqual({})
  await desk.close()
  const again = await desks.launch({ profile: desk.profile })
  await again.page.getByLabel('口令', { exact: true }).waitFor()
  expect(await barriersOn(again.page)).toEqual([])
})
