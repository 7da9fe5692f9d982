import type { Page } from '@playwright/test'
import { parsePayload, payloadText } from '../../renderer/store/journal-payload'
import { planWrite } from '../../renderer/store/plan-write'
import { resolveChanges } from './resolve-changes'
import type { Change } from '../../renderer/store/store-face'

/**
 * Puts records into the journal of an opened app, as a write of its office would, and opens the page anew, so that the
 * start brings them into the database. For open groups only: sealed ones belong to the main process.
 */
export async function seedRecords(page: Page, changes: readonly Change[], office: string): Promise<void> {
  const tail = await page.evaluate(async () => {
    const head = await window.kexie['journal.head']()
    if (!head.ok) return undefined
    const read = await window.kexie['journal.read'](head.value.seq - 1, 1_000_000)
    return read.ok ? read.value.entries.at(-1) : undefined
  })
  const before = parsePayload(tail?.payload ?? '')
  const resolved = resolveChanges(changes, { records: new Map(), opened: new Map() }, office, undefined)
  if (tail === undefined || !before.ok || !resolved.ok) throw new Error('nothing to seed upon')
  const plan = planWrite(resolved.value, [], {
    state: before.value.state,
    context: {},
    operator: '台账导入',
    now: Date.now(),
    salt: () => '0'.repeat(32),
  })
  const payload = payloadText({ ...plan, settings: [], exchange: [] })
  const appended = await page.evaluate(
    async ({ payload, seq }) => window.kexie['journal.append'](payload, seq),
    { payload, seq: tail.seq },
  )
  if (!appended.ok) throw new Error(appended.failure.code)
  await page.reload()
}
