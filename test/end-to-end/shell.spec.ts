import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Desk } from '../support/app'
import { pressButton } from '../support/dialogs'
import { logEvents } from '../support/log-events'
import { foundDesk } from '../support/opened-desk'
import { processTree } from '../support/process-tree'
import { resize } from '../support/screenshots'
import { startAgain } from '../support/start-again'

const isOpen = ({ page }: Desk): Promise<void> => expect(page).toHaveTitle(/企业科协工作台/)

test('opens on its own page, without a console error', async ({ desks }) => {
  const desk = await desks.launch()
  const errors: string[] = []
  desk.page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await desk.page.reload()
  await isOpen(desk)
  expect(desk.page.url()).toContain('app://desk/index.html')
  expect(errors).toEqual([])
  expect(await desk.page.evaluate(() => window.kexie['app.info']())).toMatchObject({
    value: { version: '0.1.0' },
  })
})

test('keeps everything in the profile it was given, and remembers its window', async ({ desks }) => {
  const first = await desks.launch()
  await resize(first, 1200, 700)
  await first.close()
  expect(existsSync(join(first.profile, 'window.json'))).toBe(true)
  const second = await desks.launch({ profile: first.profile })
  await expect
    .poll(() => second.page.evaluate(() => [window.innerWidth, window.innerHeight]))
    .toEqual([1200, 700])
  expect(await second.app.evaluate(({ app }) => app.getPath('userData'))).toBe(first.profile)
})

test('a second start hands its bundle to the first, which comes forward (threat 25)', async ({ desks }) => {
  const desk = await desks.launch()
  await isOpen(desk)
  const bundle = join(desk.profile, 'yubei-cq-20260301-1.kxb')
  writeFileSync(bundle, 'content')
  const opened = desk.page.evaluate(
    () =>
      new Promise((settle) => {
        window.kexieEvents.on('files-opened', settle)
      }),
  )
  expect(await startAgain(desk, bundle)).toBe(0)
  expect(await opened).toMatchObject([{ name: 'yubei-cq-20260301-1.kxb', bytes: 7 }])
  expect(await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('a bundle named at the first start waits for the page to listen, and its token works once', async ({
  desks,
}) => {
  const profile = await desks.newProfile()
  const bundle = join(profile, 'a.kxb')
  writeFileSync(bundle, 'content')
  const { page } = await desks.launch({ profile, args: [bundle] })
  const token = await page.evaluate(
    () =>
      new Promise<string>((settle) => {
        window.kexieEvents.on('files-opened', ([file]) => settle(file?.token ?? ''))
      }),
  )
  const read = (): Promise<unknown> =>
    page.evaluate(async (given) => {
      const answer = await window.kexie['files.read'](given)
      return answer.ok ? new TextDecoder().decode(answer.value) : answer.failure.code
    }, token)
  expect(await read()).toBe('content')
  expect(await read()).toBe('token-unknown')
})

test('two profiles are two apps side by side', async ({ desks }) => {
  const [one, two] = [await desks.launch(), await desks.launch()]
  await isOpen(one)
  await isOpen(two)
})

test('closing waits until the page has saved what is typed', async ({ desks }) => {
  const desk = await desks.launch()
  await isOpen(desk)
  await desk.page.evaluate(() => {
    window.kexieEvents.on('closing', async () => {
      await new Promise((settle) => setTimeout(settle, 200))
      await window.kexie['app.log']({ level: 'info', event: 'saved', facts: {} })
    })
  })
  await desk.close()
  expect(logEvents(desk.profile).slice(-2)).toEqual(['page.saved', 'app.closed'])
})

test('a page that stops is opened again', async ({ desks }) => {
  const desk = await desks.launch()
  await isOpen(desk)
  await pressButton(desk.app, 0)
  const reopened = desk.app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((settle) => {
        BrowserWindow.getAllWindows()[0]?.webContents.once('did-finish-load', () => settle())
      }),
  )
  await desk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  await reopened
  await expect.poll(() => logEvents(desk.profile)).toContain('page.gone')
})

test('after SIGKILL nothing of it runs, and it starts again', async ({ desks }) => {
  const desk = await desks.launch()
  await isOpen(desk)
  const pids = processTree(desk.app.process().pid ?? 0)
  expect(pids.length).toBeGreaterThan(2)
  await desk.kill()
  await expect.poll(() => pids.filter((pid) => existsSync(`/proc/${pid}`))).toEqual([])
  await isOpen(await desks.launch({ profile: desk.profile }))
})

test('the libraries inside the program stand under 设置, each with its notices', async ({ desks }) => {
  const desk = await desks.launch()
  await foundDesk(desk)
  const { page } = desk
  await page.getByRole('link', { name: '设置' }).click()
  await page.getByRole('link', { name: '开源组件与许可' }).click()
  const row = page
    .getByRole('grid', { name: '开源组件' })
    .getByRole('row')
    .filter({ hasText: 'age-encryption' })
  await expect(row).toContainText('BSD-3-Clause')
  // Far below what is in sight at first: pressing a row opens that one, and the list stays where it is.
  await row.click()
  await expect(page.getByRole('dialog', { name: /^age-encryption/ })).toContainText('Redistribution and use')
})
