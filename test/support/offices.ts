import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openAttachments } from '../../electron/attachments/attachments'
import { realDisk, type Disk } from '../../electron/disk/disk'
import { createComposeHandlers } from '../../electron/exchange/compose-handlers'
import type { ExchangeDesk } from '../../electron/exchange/exchange-desk'
import { createOpenHandlers } from '../../electron/exchange/open-handlers'
import { localDay } from '../../electron/trust/today'
import { openTrustDesk, readCard, type TrustDesk } from '../../electron/trust/trust'
import { openTrustStore } from '../../electron/trust/trust-store'
import { keyringOf, makeKeys } from '../../electron/vault/make-keys'
import type { StoredKeys } from '../../electron/vault/keyring'
import type { IsoDate } from '../../shared/base/iso-date'
import type { DeskIdentity } from '../../shared/ipc/keys'
import { ok, type Failure, type Result } from '../../shared/base/result'
import { encodeRecordsFrame } from '../../shared/bundle/records-frame'
import type { DraftEnd, DraftWish, OpenedBundle, WrittenBundle } from '../../shared/ipc/exchange'
import type { RecordState } from '../../shared/records/version'
import { CITY, replicaOf } from './record-states'

/** The main process's half of one office on a real folder, without windows: keys, trust, making and opening. */
export interface TestOffice {
  readonly office: string
  readonly folder: string
  readonly stored: StoredKeys
  readonly desk: ExchangeDesk
  readonly trust: TrustDesk
  readonly compose: ReturnType<typeof createComposeHandlers>
  readonly open: ReturnType<typeof createOpenHandlers>
  /** Data keys of other PCs of the office, base64. */
  readonly adopted: readonly string[]
  /** Events of its log. */
  readonly warned: readonly string[]
}

export async function testOffice(
  office: string,
  parent: string,
  name = office,
  disk: Disk = realDisk,
  more: { readonly keys?: StoredKeys; readonly identity?: Partial<DeskIdentity> } = {},
): Promise<TestOffice> {
  const folder = join(parent, name)
  mkdirSync(join(folder, 'photos'), { recursive: true })
  const stored = more.keys ?? (await makeKeys(office === CITY))
  const keyring = keyringOf(stored)
  const identity = {
    office,
    role: office === CITY ? ('city' as const) : ('district' as const),
    operator: '甲',
    pcName: '一号机',
    pcId: `pc-${name}`,
    fingerprint: '',
    ...more.identity,
  }
  const now = (): Date => new Date('2026-01-20T08:00:00.000Z')
  const store = openTrustStore({ disk, folder: join(folder, 'trust'), dataKey: keyring.dataKey })
  const warned: string[] = []
  const log = { warn: (event: string) => void warned.push(event) }
  const trust = openTrustDesk({ identity, keyring, store, now, today: () => localDay(now()), log })
  const attachments = openAttachments({
    disk,
    folder: join(folder, 'photos'),
    dataKey: keyring.dataKey,
    floorBytes: 0,
  })
  const desk: ExchangeDesk = { identity, keyring, trust, attachments }
  const spoolFolder = join(folder, 'spool')
  const adopted: string[] = []
  return {
    office,
    adopted,
    warned,
    folder,
    stored,
    desk,
    trust,
    compose: createComposeHandlers({
      desk: () => desk,
      spoolFolder,
      askWhereToSave: async (suggested) => join(parent, suggested),
      folderOf: (token) => token,
      now,
      program: '0.1.0',
      disk,
    }),
    // A token is the path itself here.
    open: createOpenHandlers({
      desk: () => desk,
      spoolFolder,
      takeToken: (token) => token,
      giveToken: (path) => path,
      adopt: async (dataKeys) => {
        adopted.push(...dataKeys)
        return ok(null)
      },
      now,
      disk,
    }),
  }
}

/** The value of a result that has to be one. */
export function must<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(`${result.failure.code} ${JSON.stringify(result.failure.facts ?? {})}`)
  return result.value
}

/** 市科协 takes the others into its roster, and they pin it. */
export async function enrolAll(city: TestOffice, ...others: readonly TestOffice[]): Promise<void> {
  must(await city.trust.ensureFirst())
  for (const { trust } of others) {
    must(await city.trust.enrol(must(readCard(trust.cardFile())), '2028-12-31' as IsoDate))
  }
  const file = must(await city.trust.rosterFile())
  for (const { trust } of others) must(await trust.keep(must(await trust.judge(file)).trust))
}

/** Writes a bundle file and gives its path. */
export async function bundleFile(
  from: TestOffice,
  to: string,
  records: readonly RecordState[],
  more: Partial<DraftWish & DraftEnd> & { readonly photos?: readonly string[] } = {},
): Promise<WrittenBundle & { readonly path: string }> {
  const { photos = [], upTo = records.length, ...wish } = more
  const id = must(
    await from.compose['exchange.begin']({
      purpose: 'exchange',
      to,
      replica: replicaOf(from.office),
      sequence: 1,
      scope: 'municipal',
      base: 0,
      acknowledges: [],
      digests: [],
      wants: [],
      held: [],
      full: [],
      theirRoster: 0,
      ...wish,
    }),
  )
  if (records.length > 0) {
    must(await from.compose['exchange.addRecords'](id, encodeRecordsFrame(records), records.length))
  }
  must(await from.compose['exchange.addFiles'](id, [...photos]))
  const written = must(await from.compose['exchange.finish'](id, { upTo }))
  return { ...written, path: join(from.folder, '..', written.name) }
}

/** Opens a file; what was opened is closed when the test ends. */
export async function openFile(at: TestOffice, path: string): Promise<Result<OpenedBundle, Failure>> {
  const opened = await at.open['exchange.open'](path)
  if (opened.ok) onTestFinished(async () => void (await at.open['exchange.close'](opened.value.opened)))
  return opened
}

export const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path))
