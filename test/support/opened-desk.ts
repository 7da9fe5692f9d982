import type { Desk } from './app'
import { resize } from './screenshots'

/** Opens every desk that `foundDesk` made. */
export const PASSPHRASE = '山城-步道-火锅-2026'

/** Who works on a desk that `foundDesk` makes. */
export const OFFICE = '500157'

/** Makes the keys of a fresh profile without the pages of the first start, and opens the program on them. */
export async function foundDesk(
  desk: Desk,
  office: string = OFFICE,
  pcName: string = '评估笔记本',
): Promise<void> {
  const made = await desk.page.evaluate(async (identity) => window.kexie['keys.create'](identity), {
    office,
    operator: '王敏',
    pcName,
    passphrase: PASSPHRASE,
  })
  if (!made.ok) throw new Error(made.failure.code)
  await desk.page.reload()
  await opened(desk)
}

/** Gives the passphrase at a later start. */
export async function unlockDesk(desk: Desk): Promise<void> {
  await desk.page.getByLabel('口令').fill(PASSPHRASE)
  await desk.page.keyboard.press('Enter')
  await opened(desk)
}

/** The design size, once the frame stands. */
async function opened(desk: Desk): Promise<void> {
  await desk.page.getByRole('navigation', { name: '主导航' }).waitFor()
  await resize(desk, 1366, 768)
}
