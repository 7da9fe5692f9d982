import { chromium, expect, test, type Page } from '@playwright/test'
import { existsSync } from 'node:fs'
import { routesOf } from '../../renderer/app/routes'
import { PART_NAMES } from '../../renderer/text/register'
import { dueRegister } from '../support/due-register'
import { OFFICE } from '../support/opened-desk'
import { installBridge } from '../support/page-bridge'
import { openPageServer } from '../support/page-server'
import { seedRecords } from '../support/seed-records'

/*
 * The built page in Debian's Chromium: of the engines that can be had here the nearest to the one that is shipped. The
 * product's own code serves it over loopback, headers included.
 */

const DEBIANS = '/usr/bin/chromium'
const IDENTITY = {
  office: OFFICE,
  role: 'district',
  operator: '王敏',
  pcName: '办公室电脑',
  pcId: '0123456789abcdef',
  fingerprint: '12345 67890',
} as const

const ADDRESSES = [
  // What is printed has the size of its paper.
  ...routesOf('district')
    .map(({ path }) => path.replaceAll(/\/:\w+\?/g, ''))
    .filter((path) => !/:|\/print$/.test(path)),
  ...Object.keys(PART_NAMES).map((part) => `/associations/a2/${part}`),
]

/** What the page or its content policy complains of, from now on. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`${new URL(page.url()).hash} ${error.message}`))
  page.on('console', (message) => {
    const { hash } = new URL(page.url())
    // A browser asks for an icon; the app's own window does not.
    if (message.location().url.endsWith('/favicon.ico')) return
    if (['error', 'warning'].includes(message.type())) complaints.push(`${hash} ${message.text()}`)
  })
  return complaints
}

/** What sticks out of the window to the right, or of the frame below. */
const sticksOut = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement
    const main = document.getElementById('main')
    const parts = document.querySelector('.part-nav')
    return [
      scrollWidth > innerWidth ? `page ${scrollWidth} px wide` : '',
      scrollHeight > innerHeight ? `page ${scrollHeight} px high` : '',
      main !== null && main.scrollWidth > main.clientWidth ? `content ${main.scrollWidth} px wide` : '',
      parts !== null && parts.clientHeight > 40 ? `parts in ${parts.clientHeight} px` : '',
    ].filter((line) => line !== '')
  })

const heard = async (page: Page, address: string): Promise<void> => {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#${address}`)
  await expect(page.locator('.loading')).toHaveCount(0)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

test('every page opens in Chromium without a complaint and keeps to a window of 1366 × 768', async () => {
  const browser = await chromium.launch({
    ...(existsSync(DEBIANS) ? { executablePath: DEBIANS } : { channel: 'chrome' }),
    args: (process.env['KEXIE_SWITCHES'] ?? '').split(' ').filter(Boolean),
  })
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  const complaints = complaintsOf(page)
  const server = await openPageServer()
  await page.addInitScript(installBridge, IDENTITY)
  await page.goto(`${server.origin}/index.html`)
  await page.getByRole('navigation', { name: '主导航' }).waitFor()
  await seedRecords(page, dueRegister(), OFFICE)
  await page.getByRole('navigation', { name: '主导航' }).waitFor()

  const outside: Record<string, readonly string[]> = {}
  for (const address of ADDRESSES) {
    await test.step(address, async () => {
      await heard(page, address)
      const found = await sticksOut(page)
      if (found.length > 0) outside[address] = found
    })
  }
  expect(outside).toEqual({})
  expect(complaints).toEqual([])

  // The pinyin of names comes from a worker: it runs under the same policy.
  await heard(page, '/associations')
  await page.getByLabel('搜索组织').fill('cqyzrj')
  const list = page.getByRole('grid', { name: '科协组织列表' })
  await expect(list.getByRole('row')).toHaveCount(2)
  await expect(list).toContainText('鱼嘴软件')
  expect(complaints).toEqual([])
  await browser.close()
  server.close()
})
