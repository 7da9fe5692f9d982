import { liveQuery } from 'dexie'
import { z } from 'zod'
import type { DeskBridge } from '../../../shared/ipc/methods'
import type { Kind } from '../../../shared/records/kinds'
import { evaluateOn } from './evaluation-page'
import { exportTo, importChosen, openChosen, snapshotAll } from './exchange-page'
import { importLedger, writeRaw } from './import-page'
import { fillRegister } from './large-page'
import type { StorageStart } from './storage-window'

/*
 * A page without screens on the product's own main process, preload and store: the storage tests drive the one door
 * itself. It is built for tests alone (storage-app.ts) and is no part of the product.
 */

z.config({ jitless: true })

async function openStorage(): Promise<StorageStart> {
  const { openDesk } = await import('../../../renderer/app/open-desk')
  const bridge: DeskBridge = window.kexie
  const status = await bridge['keys.status']()
  if (!status.ok || status.value.identity === undefined) throw new Error('the keys are not open')
  const { identity } = status.value
  const opened = await openDesk(identity, () => identity.operator)
  if (!opened.ok) return opened
  window.storage = opened.value.store
  return { ok: true, value: opened.value.report }
}

function showCounts(kind: Kind, screens: number): void {
  window.counts = Array.from({ length: screens }, () => 0)
  for (const screen of window.counts.keys())
    liveQuery(async () => window.storage.list(kind)).subscribe((records) => {
      window.counts = window.counts.with(screen, records.length)
    })
}

Object.assign(window, {
  openStorage,
  showCounts,
  importLedger,
  writeRaw,
  exportTo,
  importChosen,
  openChosen,
  snapshotAll,
  evaluateOn,
  fillRegister,
})
