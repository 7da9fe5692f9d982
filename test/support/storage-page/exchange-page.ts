import { applyIncoming } from '../../../renderer/features/exchange/incoming/apply-incoming'
import { exportBundle } from '../../../renderer/features/exchange/outgoing/export-bundle'
import { refreshSummaries } from '../../../renderer/store/member-summaries'
import { openIncoming } from '../../../renderer/features/exchange/incoming/open-incoming'
import { takeSnapshot } from '../../../renderer/store/take-snapshot'
import { openFrameReader } from '../../../renderer/workers/bundle-client'
import type { IsoDate } from '../../../shared/base/iso-date'
import type { Failure, Result } from '../../../shared/base/result'
import type { Receipt } from '../../../shared/bundle/receipt'

/*
 * The exchange without its screens, for the benchmark: the product's gathering, worker, plan and store on the product's
 * main process. The dialogs are answered by the test.
 */

const TODAY = '2026-11-22' as IsoDate

function must<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(`${result.failure.code} ${JSON.stringify(result.failure.facts ?? {})}`)
  return result.value
}

const officeNow = async (): Promise<string> =>
  must(await window.kexie['keys.status']()).identity?.office ?? ''

export interface TimedExport {
  readonly milliseconds: number
  readonly records: number
}

/** Writes the bundle for an office where the save dialog is answered; a receipt makes it an answer. */
export async function exportTo(to: string, receipt?: Receipt): Promise<TimedExport> {
  const own = await officeNow()
  const begun = performance.now()
  if (own !== 'cq') must(await refreshSummaries(window.storage, own, TODAY))
  const purpose = receipt === undefined ? 'exchange' : 'receipt'
  const wish = { own, operator: '王芳', to, purpose, ...(receipt === undefined ? {} : { receipt }) } as const
  const exported = must(await exportBundle(window.kexie, window.storage, wish))
  return { milliseconds: performance.now() - begun, records: exported.records }
}

export interface TimedImport {
  /** From the chosen file to the answer that all of it is on the disk. */
  readonly milliseconds: number
  readonly applied: number
  readonly receipt: Receipt | undefined
}

/** Takes in the bundle that the open dialog chooses. */
export async function importChosen(): Promise<TimedImport> {
  const { kexie: bridge, storage: store } = window
  const own = await officeNow()
  const [file] = must(await bridge['files.pick']('bundle'))
  const begun = performance.now()
  const now = (): number => Date.now()
  const reading = { bridge, store, own, now, openReader: openFrameReader }
  const incoming = must(await openIncoming(reading, file?.token ?? ''))
  const applied = must(await applyIncoming({ ...reading, operator: '王芳', today: TODAY }, incoming))
  return {
    milliseconds: performance.now() - begun,
    applied: applied.plan.changed,
    receipt: applied.entry.receipt,
  }
}

export interface TimedOpening {
  readonly milliseconds: number
  /** Why it was refused. */
  readonly refused: string | undefined
}

/** Opens the bundle that the open dialog chooses, as the preview does. */
export async function openChosen(): Promise<TimedOpening> {
  const { kexie: bridge, storage: store } = window
  const own = await officeNow()
  const [file] = must(await bridge['files.pick']('bundle'))
  const begun = performance.now()
  const reading = { bridge, store, own, now: () => Date.now(), openReader: openFrameReader }
  const incoming = await openIncoming(reading, file?.token ?? '')
  const milliseconds = performance.now() - begun
  if (incoming.ok) await bridge['exchange.close'](incoming.value.bundle.opened)
  return { milliseconds, refused: incoming.ok ? undefined : incoming.failure.code }
}

/** Makes a snapshot of everything, as before an import; milliseconds. */
export async function snapshotAll(): Promise<number> {
  const begun = performance.now()
  must(await takeSnapshot(window.kexie, window.storage, { reason: 'before-import', place: 'kept' }))
  return performance.now() - begun
}
