import type { Desk } from './app'

/** Drags files from outside over the middle of the window and lets them go, as the file manager would. */
export async function dropFiles({ page }: Pick<Desk, 'page'>, files: readonly string[]): Promise<void> {
  const client = await page.context().newCDPSession(page)
  const at = { x: 600, y: 400, data: { items: [], files: [...files], dragOperationsMask: 1 } }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await client.send('Input.dispatchDragEvent', { type, ...at })
  }
  await client.detach()
}
