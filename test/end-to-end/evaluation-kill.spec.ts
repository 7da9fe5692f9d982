import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type Desk } from '../support/app'
import { cameraPhoto } from '../support/camera-photo'
import { chooseFiles } from '../support/dialogs'
import {
  associationChange,
  cellOf,
  indicators,
  onShownAsSaved,
  openYear,
  shownOn,
  startEvaluation,
  type Shown,
} from '../support/evaluations'
import { foundDesk, unlockDesk } from '../support/opened-desk'
import { lanesOf, runs } from '../support/runs'

const NAME = '重庆康美检测技术有限公司企业科协'
const LANES = lanesOf(runs(20, 500), runs(2, 5))
/** Milliseconds between the keys of a very fast typist. */
const PACE = { delay: 40 } as const

test.describe.configure({ mode: 'parallel' })

for (const { rounds, title } of LANES) {
  test(`SIGKILL in the middle of typing and photographing, ${title}: nothing shown as saved is missing, and it offers to go on`, async ({
    desks,
  }) => {
    test.setTimeout(120_000 + rounds * 60_000)
    let desk = await desks.launch()
    await foundDesk(desk)
    await openYear(desk.page, [associationChange('kangmei', NAME)])
    await startEvaluation(desk.page, NAME)

    const codes = indicators().map(({ code }) => code)
    let photographed = 0
    for (let round = 0; round < rounds; round++) {
      // Each round begins at another indicator, with a photo that no other is like.
      const photo = join(desk.profile, '现场.jpg')
      await writeFile(photo, await cameraPhoto(desk.page, 320 + round, 240))
      await chooseFiles(desk.app, [photo])
      const first = round % codes.length
      const saved = await typeUntilKilled(desk, [...codes.slice(first), ...codes.slice(0, first)], round)
      photographed += Number(saved[`${codes[first] ?? ''} 照片`] ?? 0) > 0 ? 1 : 0
      desk = await desks.launch({ profile: desk.profile })
      await unlockDesk(desk)
      const offer = desk.page.getByRole('region', { name: `继续上次：${NAME}` })
      await expect(offer).toContainText(/\d+\/21 项，\d{4}-\d\d-\d\d \d\d:\d\d 自动保存/)
      await offer.getByRole('button', { name: '继续录入' }).click()
      await cellOf(desk.page, 'A1 现场').waitFor()
      expect(await missing(desk, saved)).toEqual([])
    }
    expect(photographed).toBeGreaterThan(0)
  })
}

/** Adds a photo, types scores and a growing note until a random moment; gives what was shown when “已保存” was last said. */
async function typeUntilKilled(desk: Desk, codes: readonly string[], round: number): Promise<Shown> {
  const { page } = desk
  let saved: Shown = {}
  let times = 0
  const wanted = 1 + Math.floor(Math.random() * 5)
  let settle = (): void => undefined
  const enough = new Promise<void>((done) => {
    settle = done
  })
  await onShownAsSaved(page, (shown) => {
    saved = shown
    times += 1
    if (times === wanted) settle()
  })
  const typing = type(desk, codes, round)
  await Promise.race([enough, typing])
  await desk.kill()
  await Promise.allSettled([typing])
  expect(times).toBeGreaterThan(0)
  return saved
}

/** Goes on until the app is gone: on a slow disk one pass may end before the first change is durable. */
async function type({ page }: Desk, codes: readonly string[], round: number): Promise<never> {
  for (let pass = 0; ; pass++) {
    for (const [place, code] of codes.entries()) {
      await cellOf(page, `${code} 现场`).focus()
      if (place === 0 && pass === 0) await page.keyboard.press('p')
      await page.keyboard.type(String((place + round + pass) % 3), PACE)
      await page.keyboard.press('Enter')
      await page.keyboard.type(` 第${round}轮看过${code}`, PACE)
      await page.keyboard.press('Escape')
    }
  }
}

/** What was shown as saved and is neither there nor followed by later typing; every photo there can be seen. */
async function missing({ page }: Desk, saved: Shown): Promise<readonly string[]> {
  const now = await shownOn(page)
  const broken = await page.evaluate(async () => {
    const addresses = Array.from(document.querySelectorAll<HTMLImageElement>('.thumbs img'), ({ src }) => src)
    const answers = await Promise.all(addresses.map(async (address) => fetch(address)))
    return addresses.filter((_, at) => answers[at]?.ok !== true)
  })
  const gone = Object.entries(saved).flatMap(([label, text]) => {
    const found = now[label] ?? ''
    const kept = label.endsWith('照片')
      ? Number(found) >= Number(text)
      : label.endsWith('备注')
        ? found.startsWith(text.trimEnd())
        : text === '' || found !== ''
    return kept ? [] : [`${label}: “${text}”, found “${found}”`]
  })
  return [...gone, ...broken]
}
