import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { IsoDate } from '../../shared/base/iso-date'
import { ok, type Failure, type Result } from '../../shared/base/result'
import type { DeskBridge } from '../../shared/ipc/methods'
import {
  applyIncoming,
  replanned,
  type AppliedBundle,
} from '../../renderer/features/exchange/incoming/apply-incoming'
import { exportBundle, type Exported } from '../../renderer/features/exchange/outgoing/export-bundle'
import { openIncoming, type Incoming } from '../../renderer/features/exchange/incoming/open-incoming'
import { readFrame } from '../../renderer/workers/read-frame'
import { memoryStore, type MemoryStore } from './memory-store'
import { must, testOffice, type TestOffice } from './offices'
import { throughDoor } from './through-door'

/** One office with main process and records, exchanging real files. */
export interface Partner {
  readonly main: TestOffice
  readonly store: MemoryStore
  /** What the page had written to the log. */
  readonly logged: readonly string[]
  /** Writes a bundle for an office and gives the path of its file. */
  readonly send: (to: string, receiptFor?: AppliedBundle) => Promise<Exported & { readonly path: string }>
  /** Writes a site pack for the other PCs of the office, of chosen associations alone if there are any. */
  readonly pack: (
    whole: boolean,
    associations?: ReadonlySet<string>,
  ) => Promise<Exported & { readonly path: string }>
  readonly open: (path: string) => Promise<Result<Incoming, Failure>>
  /** Takes a bundle in; `acceptReturned`: a person says that what it returns of this office's words is right. */
  readonly take: (path: string, acceptReturned?: boolean) => Promise<AppliedBundle>
}

export const partner = async (office: string, folder: string): Promise<Partner> =>
  partnerOn(await testOffice(office, folder), folder, memoryStore(office))

/** A second PC of an office, with keys and records of its own and nothing in them yet. */
export const laptopOf = async (office: string, folder: string): Promise<Partner> =>
  partnerOn(
    await testOffice(office, folder, 'laptop'),
    folder,
    memoryStore(office, `${office}.00000000000000a1`),
  )

/** The same keys over other records: a second PC's view, or a database that was lost. */
export function partnerOn(main: TestOffice, folder: string, store: MemoryStore): Partner {
  const { office } = main
  const logged: string[] = []
  const log: DeskBridge['app.log'] = async ({ event, facts }) => {
    logged.push(`${event} ${facts['code']}`)
    return ok(null)
  }
  const bridge = throughDoor({ ...main.compose, ...main.open, 'app.log': log })
  const now = (): number => Date.parse('2026-01-20T09:00:00.000Z')
  const reading = {
    bridge,
    store,
    own: office,
    now,
    openReader: () => ({ read: readFrame, close: () => {} }),
  }
  const open = async (path: string): Promise<Result<Incoming, Failure>> => {
    const incoming = await openIncoming(reading, path)
    if (incoming.ok)
      onTestFinished(async () => void (await bridge['exchange.close'](incoming.value.bundle.opened)))
    return incoming
  }
  return {
    main,
    store,
    logged,
    open,
    send: async (to, receiptFor) => {
      const receipt = receiptFor?.entry.receipt
      const exported = must(
        await exportBundle(bridge, store, {
          own: office,
          operator: '甲',
          to,
          purpose: receipt === undefined ? 'exchange' : 'receipt',
          ...(receipt === undefined ? {} : { receipt }),
        }),
      )
      return { ...exported, path: join(folder, exported.written.name) }
    },
    pack: async (whole, associations) => {
      const chosen = associations === undefined ? {} : { associations }
      const wish = { own: office, operator: '甲', to: office, purpose: 'site' as const, whole, ...chosen }
      const exported = must(await exportBundle(bridge, store, wish))
      return { ...exported, path: join(folder, exported.written.name) }
    },
    take: async (path, acceptReturned = false) => {
      const opened = must(await open(path))
      const applying = { ...reading, operator: '乙', today: '2026-01-20' as IsoDate }
      const incoming = acceptReturned ? must(await replanned(applying, opened, true)) : opened
      return must(await applyIncoming(applying, incoming))
    },
  }
}
