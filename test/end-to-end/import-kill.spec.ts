import { cp } from 'node:fs/promises'
import { setTimeout as after } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { expect, test, type Desk } from '../support/app'
import { filesWith } from '../support/files-with'
import { chooseLedger, takeIn, toPreview } from '../support/import-steps'
import { samplePhones } from '../support/ledger-files'
import { foundDesk, unlockDesk } from '../support/opened-desk'
import { lanesOf, runs } from '../support/runs'

const LANES = lanesOf(runs(20, 200), 2)
/** What the sample brings without a repair: 49 new associations and 8 proposals for municipal-level ones. */
const ALL = 57
/** An import is over well within this time, so some kills come after it. */
const LATEST_MS = 3000

test.describe.configure({ mode: 'parallel' })

for (const { rounds, title } of LANES) {
  test(`SIGKILL in the middle of an import, ${title}: all of it or nothing, and no phone number lies open`, async ({
    desks,
  }) => {
    test.setTimeout(120_000 + rounds * 60_000)
    const first = await desks.launch()
    await foundDesk(first)
    await first.close()
    const start = async (profile: string): Promise<Desk> => {
      const desk = await desks.launch({ profile })
      await unlockDesk(desk)
      return desk
    }

    let profile = await copyOf(first.profile, desks.newProfile)
    let desk = await start(profile)
    let whole: string | undefined
    for (let round = 0; round < rounds; round++) {
      await openPreview(desk)
      await desk.page.getByRole('button', { name: /^导入 \d+ 行$/ }).click()
      await after(Math.random() * LATEST_MS)
      const done = await desk.page.getByRole('heading', { name: '导入完成' }).isVisible()
      await desk.kill()

      desk = await start(profile)
      const count = await associationsOf(desk.page)
      expect(done ? [ALL] : [0, ALL]).toContain(count)
      if (count === ALL) {
        await desk.close()
        whole = profile
        profile = await copyOf(first.profile, desks.newProfile)
        desk = await start(profile)
      }
    }

    // One import that nobody disturbs, where no kill came late enough.
    if (whole === undefined) {
      await openPreview(desk)
      await takeIn(desk.page)
      await desk.close()
      whole = profile
    }
    const phones = await samplePhones()
    expect(phones.length).toBeGreaterThan(500)
    expect(await filesWith(whole, phones)).toEqual([])
    // The search finds what is not sealed, so it would have found those.
    expect((await filesWith(whole, ['重庆大竹光电有限公司企业科协'])).length).toBeGreaterThan(0)
  })
}

async function copyOf(profile: string, newProfile: () => Promise<string>): Promise<string> {
  const copy = await newProfile()
  await cp(profile, copy, { recursive: true })
  return copy
}

async function openPreview(desk: Desk): Promise<void> {
  await chooseLedger(desk)
  await toPreview(desk.page)
}

/** How many associations the register shows. */
async function associationsOf(page: Page): Promise<number> {
  await page.getByRole('link', { name: '科协组织' }).click()
  const none = page.getByText('还没有科协组织')
  const total = page.getByText(/^共 \d+ 条$/)
  await expect(none.or(total)).toBeVisible()
  return (await none.isVisible()) ? 0 : Number(/\d+/.exec(await total.innerText())?.[0])
}
