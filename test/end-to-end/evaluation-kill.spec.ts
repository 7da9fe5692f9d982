import { expect, test, type Desk } from '../support/app'
import {
  associationChange,
  cellOf,
  indicators,
  onShownAsSaved,
  openYear,
  startEvaluation,
  type Shown,
} from '../support/evaluations'
import { foundDesk, unlockDesk } from '../support/opened-desk'
import { runs } from '../support/runs'

const NAME = '重庆康美检测技术有限公司企业科协'
const ROUNDS = runs(20, 200)
/** Milliseconds between the keys of a very fast typist. */
const PACE = { delay: 40 } as const

test(`${ROUNDS} times SIGKILL in the middle of typing: nothing shown as saved is missing, and it offers to go on`, async ({
  desks,
}) => {
  test.setTimeout(120_000 + ROUNDS * 60_000)
  let desk = await desks.launch()
  await foundDesk(desk)
  await openYear(desk.page, [associationChange('kangmei', NAME)])
  await startEvaluation(desk.page, NAME)

  const codes = indicators().map(({ code }) => code)
  for (let round = 0; round < ROUNDS; round++) {
    const saved = await typeUntilKilled(desk, codes, round)
    desk = await desks.launch({ profile: desk.profile })
    await unlockDesk(desk)
    const offer = desk.page.getByRole('region', { name: `继续上次：${NAME}` })
    await expect(offer).toContainText(/\d+\/21 项，\d{4}-\d\d-\d\d \d\d:\d\d 自动保存/)
    await offer.getByRole('button', { name: '继续录入' }).click()
    await cellOf(desk.page, 'A1 现场').waitFor()
    expect(await missing(desk, saved)).toEqual([])
  }
})

/** Types scores and a growing note until a random moment; gives what was shown when “已保存” was last said. */
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
      await page.keyboard.type(String((place + round + pass) % 3), PACE)
      await page.keyboard.press('Enter')
      await page.keyboard.type(` 第${round}轮看过${code}`, PACE)
      await page.keyboard.press('Escape')
    }
  }
}

/** What was shown as saved and is neither there nor followed by later typing. */
async function missing({ page }: Desk, saved: Shown): Promise<readonly string[]> {
  const now = await page.evaluate(() =>
    Object.fromEntries(
      Array.from(document.querySelectorAll('.score-grid [aria-label]'), (element) => [
        element.getAttribute('aria-label')?.replace(/：.*$/s, '') ?? '',
        element.textContent ?? '',
      ]),
    ),
  )
  return Object.entries(saved).flatMap(([label, text]) => {
    const found = now[label] ?? ''
    const kept = label.endsWith('备注') ? found.startsWith(text.trimEnd()) : text === '' || found !== ''
    return kept ? [] : [`${label}: “${text}”, found “${found}”`]
  })
}
