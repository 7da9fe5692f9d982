import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openAttachments, type Attachments } from '../../electron/attachments/attachments'
import type { BackupDeps, BackupHandlers } from '../../electron/backup/backup-desk'
import { createMakeHandlers } from '../../electron/backup/make-handlers'
import { createRestoreHandlers } from '../../electron/backup/restore-handlers'
import { createShelfHandlers } from '../../electron/backup/shelf-handlers'
import { realDisk } from '../../electron/disk/disk'
import type { TrustDesk } from '../../electron/trust/trust'
import { trustOf } from '../../electron/trust/trust-of'
import { createJournalDesk } from '../../electron/journal/handlers'
import { openText, sealText } from '../../electron/vault/seal'
import type { Keyring } from '../../electron/vault/keyring'
import { utf8 } from '../../shared/base/utf8'
import { must } from './offices'
import { replicaOf, YUZHONG } from './record-states'
import { newDesk, vaultAt } from './vaults'

/** Payloads as text, as the journal holds them; what stands in them nobody here looks at. */
export const ROWS = ['{"version":1,"records":[]}', '{"version":1,"note":"13800138000"}'] as const

/** The main process's half of backup on one PC, without windows. */
export interface BackupPc {
  readonly folder: string
  readonly handlers: BackupHandlers
  readonly attachments: Attachments
  readonly trust: () => TrustDesk
  readonly keyring: () => Keyring
  /** The secret of its printed recovery sheet. */
  readonly recovery: string
  readonly fingerprint: string
  readonly seal: (text: string) => string
  readonly unseal: (sealed: string) => string
  readonly payloads: () => Promise<readonly string[]>
  /** Sets this PC's clock for the snapshots that follow (ISO instant). */
  readonly setClock: (now: string) => void
  /** What the folder dialog answers. */
  readonly chooseFolder: (path: string) => void
}

export async function backupPc(
  office: string,
  parent: string,
  name = office,
  cityRoot: 'make' | 'exists' = 'make',
): Promise<BackupPc> {
  const folder = join(parent, name)
  mkdirSync(join(folder, 'photos'), { recursive: true })
  const vault = vaultAt(join(folder, 'keys'))
  const { fingerprint } = must(await vault.create({ ...newDesk, office, cityRoot }))
  const keyring = (): Keyring => vault.keyring() ?? fatal()
  const recovery = must(vault.sheets()).recovery?.secret ?? fatal()
  const journal = createJournalDesk(
    { disk: realDisk, folder: join(folder, 'journal'), floorBytes: 0, now: () => new Date() },
    () => vault.keyring(),
  )
  onTestFinished(() => journal.close())
  must(await journal.handlers['journal.append']('before', 0))
  const attachments = openAttachments({
    disk: realDisk,
    folder: join(folder, 'photos'),
    dataKey: keyring().dataKey,
    floorBytes: 0,
  })
  let second: string | undefined
  let clock = '2026-03-01T08:00:00.000Z'
  const trust = (): TrustDesk =>
    trustOf(
      { profile: folder, log: { warn: () => {} } },
      vault,
      () => new Date('2026-03-01T08:00:00.000Z'),
    ) ?? fatal()
  const deps: BackupDeps = {
    desk: () => ({ identity: vault.identity() ?? fatal(), keyring: keyring(), attachments, trust: trust() }),
    folder: join(folder, 'snapshots'),
    spoolFolder: join(folder, 'spool'),
    askWhereToSave: async (suggested) => join(parent, suggested),
    askForFolder: async () => second,
    out: realDisk,
    // A token is the path itself here.
    takeToken: (token) => token,
    replaceJournal: async (payloads) => journal.replace(payloads),
    adopt: async (dataKeys) => vault.adopt(dataKeys),
    now: () => new Date(clock),
    program: '0.1.0',
  }
  return {
    folder,
    handlers: { ...createMakeHandlers(deps), ...createShelfHandlers(deps), ...createRestoreHandlers(deps) },
    attachments,
    trust,
    keyring,
    recovery,
    fingerprint,
    seal: (text) => sealText(keyring().dataKey, text),
    unseal: (sealed) => must(openText([keyring().dataKey, ...keyring().olderDataKeys], sealed)),
    payloads: async () =>
      must(await journal.handlers['journal.read'](0, 1_000_000)).entries.map(({ payload }) => payload),
    setClock: (now) => {
      clock = now
    },
    chooseFolder: (path) => {
      second = path
    },
  }
}

/** Makes a snapshot of `ROWS` and gives its name. */
export async function snapshotIn(
  { handlers }: BackupPc,
  place: 'kept' | 'chosen',
  files: readonly string[] = [],
): Promise<string> {
  const id = must(await handlers['backup.begin']({ replica: replicaOf(YUZHONG), arrival: 3 }))
  for (const row of ROWS) must(await handlers['backup.addRows'](id, utf8(row)))
  return must(await handlers['backup.finish'](id, { reason: 'manual', place, files: [...files] })).name
}

const fatal = (): never => {
  throw new Error('the keys of a test PC are open')
}
