import type { TestInfo } from '@playwright/test'
import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Desk } from './app'

/** A window that does not answer is told as such, and not waited for. */
const PATIENCE = 5_000

/** For whoever looks for the cause of a failure: what every window shows, and what every program noted. */
export async function keepWhatIsSeen(desks: readonly Desk[], info: TestInfo): Promise<void> {
  for (const [index, { page, profile }] of desks.entries()) {
    const seen = async (): Promise<void> => {
      await page.screenshot({ path: info.outputPath(`desk-${index}.png`), timeout: PATIENCE })
    }
    const noted = async (): Promise<void> =>
      copyFile(join(profile, 'logs/desk.log'), info.outputPath(`desk-${index}.log`))
    const results = await Promise.allSettled([seen(), noted()])
    const missing = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []))
    if (missing.length > 0) await writeFile(info.outputPath(`desk-${index}.txt`), missing.join('\n'))
  }
}
