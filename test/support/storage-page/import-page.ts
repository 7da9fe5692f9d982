import { Dexie } from 'dexie'
import '../../../renderer/app/trusted-types'
import { ImportSession } from '../../../renderer/features/import/import-session'
import { openLedgerClient } from '../../../renderer/workers/ledger-client'
import { ok } from '../../../shared/base/result'
import type { IsoDate } from '../../../shared/base/iso-date'

/*
 * The import without its screens, for the benchmark: the product's session, worker and store on a file that is handed in.
 */

export interface LedgerImport {
  /** From the bytes of the ledger to the answer that all of it is on the disk. */
  readonly milliseconds: number
  /** The longest that the page stood still meanwhile, in milliseconds; 0: never for 50 ms. */
  readonly longestTask: number
  /** Rows that made a new record, and rows that changed nothing. */
  readonly created: number
  readonly unchanged: number
}

/** How long work took, and the longest task of the page meanwhile. */
export type TimedWork = Pick<LedgerImport, 'milliseconds' | 'longestTask'>

async function watched(work: () => PromiseLike<unknown>): Promise<TimedWork> {
  const durations = [0]
  const note = (list: PerformanceObserverEntryList): void => {
    durations.push(...list.getEntries().map(({ duration }) => duration))
  }
  const observer = new PerformanceObserver(note)
  observer.observe({ type: 'longtask' })
  const begun = performance.now()
  await work()
  const milliseconds = performance.now() - begun
  // The task that ended just now is told in the next one.
  await new Promise((resolve) => setTimeout(resolve))
  durations.push(...observer.takeRecords().map(({ duration }) => duration))
  observer.disconnect()
  return { milliseconds, longestTask: Math.max(...durations) }
}

export async function importLedger(bytes: readonly number[]): Promise<LedgerImport> {
  const { kexie: bridge, storage: store } = window
  const file = Uint8Array.from(bytes)
  const session = new ImportSession({
    snapshot: async () => ({ ok: true, value: undefined }),
    store,
    bridge: {
      'vault.seal': bridge['vault.seal'],
      'vault.open': bridge['vault.open'],
      'files.save': bridge['files.save'],
      'files.pick': async () => Promise.resolve(ok([{ token: '', name: 'ledger.xlsx', bytes: file.length }])),
      'files.read': async () => Promise.resolve(ok(file)),
    },
    openClient: openLedgerClient,
    office: '500103',
    today: () => '2026-11-22' as IsoDate,
    operator: () => '王敏',
    reason: (name) => name,
  })
  const { milliseconds, longestTask } = await watched(async () => {
    await session.choose()
    await session.toPreview()
    await session.commit()
  })
  const { phase, plan } = session.state()
  if (phase !== 'done') throw new Error(`the import ended in ${phase}`)
  const counted = (wanted: string): number =>
    plan?.rows.filter(({ outcome }) => outcome === wanted).length ?? 0
  return { milliseconds, longestTask, created: counted('create'), unchanged: counted('unchanged') }
}

/** The floor: the same rows, newest `count`, written by Dexie alone in one strict transaction. */
export async function writeRaw(count: number): Promise<TimedWork> {
  const [product] = (await indexedDB.databases()).flatMap(({ name }) =>
    name?.startsWith('kexie') ? [name] : [],
  )
  const source = await new Dexie(product ?? '').open()
  const all: unknown[] = await source.table('records').orderBy('arrival').toArray()
  const rows = all.slice(-count)
  source.close()
  if (rows.length !== count) throw new Error(`${rows.length} rows, not ${count}`)
  const name = 'floor-import'
  await Dexie.delete(name)
  const floor = new Dexie(name, { chromeTransactionDurability: 'strict' })
  floor.version(1).stores({ records: 'key, parent, arrival' })
  await floor.open()
  const taken = await watched(async () => floor.table('records').bulkPut(rows))
  floor.close()
  return taken
}
