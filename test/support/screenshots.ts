import { expect } from '@playwright/test'
import type { BrowserWindow } from 'electron'
import type { Desk } from './app'

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const

/** Pictures of what the window shows, at both usual screen sizes: `out/screenshots/<name>-1366x768.png`, … */
export async function takeScreenshots({ app, page }: Desk, name: string): Promise<readonly string[]> {
  const files: string[] = []
  for (const { width, height } of SIZES) {
    await resize({ app, page }, width, height)
    const path = `out/screenshots/${name}-${width}x${height}.png`
    await page.screenshot({ path })
    files.push(path)
  }
  return files
}

/** Gives the page this many pixels. A window that is just being shown may take its first size again: asked until so. */
export async function resize(
  { app, page }: Pick<Desk, 'app' | 'page'>,
  width: number,
  height: number,
): Promise<void> {
  const opened = await app.browserWindow(page)
  await expect(async () => {
    await opened.evaluate((window: BrowserWindow, size) => window.setContentSize(size.width, size.height), {
      width,
      height,
    })
    expect(await page.evaluate(() => [window.innerWidth, window.innerHeight])).toEqual([width, height])
  }).toPass()
}
