import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const { KEXIE_ELECTRON: executablePath = '', KEXIE_SWITCHES = '' } = process.env

/** The built app, the bare React window that is its floor, and the app whose page is the store without screens. */
export const APPS = {
  desk: resolve('.'),
  bare: resolve('dist/bench/bare-window'),
  storage: resolve('dist/bench/storage-app'),
} as const

export interface Started {
  readonly app: ElectronApplication
  readonly page: Page
  /** Milliseconds since the process was started, when `performance.now()` of the page says `pageTime`. */
  readonly sinceStart: (pageTime: number) => Promise<number>
}

/** Starts a built app on a profile and notes when. */
export async function start(folder: string, profile: string): Promise<Started> {
  const startedAt = performance.timeOrigin + performance.now()
  const app = await _electron.launch({
    executablePath,
    args: [...KEXIE_SWITCHES.split(' ').filter(Boolean), folder, `--profile=${profile}`],
  })
  const page = await app.firstWindow()
  return {
    app,
    page,
    sinceStart: async (pageTime) =>
      (await page.evaluate(() => performance.timeOrigin)) + pageTime - startedAt,
  }
}

/** Milliseconds from process start to the page's first painted content. */
export async function firstPaint(folder: string): Promise<number> {
  const profile = await mkdtemp(join(tmpdir(), 'kexie-bench-'))
  const { app, page, sinceStart } = await start(folder, profile)
  const painted = await page.evaluate(
    () =>
      new Promise<number>((settle) => {
        new PerformanceObserver((list) => {
          const [entry] = list.getEntriesByName('first-contentful-paint')
          if (entry !== undefined) settle(entry.startTime)
        }).observe({ type: 'paint', buffered: true })
      }),
  )
  const milliseconds = await sinceStart(painted)
  await app.close()
  await rm(profile, { recursive: true, force: true })
  return milliseconds
}
