import type { Failure, Result } from '../../shared/base/result'
import type { backupMethods } from '../../shared/ipc/backup'
import type { Handlers } from '../../shared/ipc/contract'
import type { DeskIdentity } from '../../shared/ipc/keys'
import type { Attachments } from '../attachments/attachments'
import type { Disk } from '../disk/disk'
import type { WriteFailure } from '../disk/write-failure'
import type { JournalDesk } from '../journal/handlers'
import type { TrustDesk } from '../trust/trust'
import type { Keyring } from '../vault/keyring'

/** What making and restoring snapshots takes from the open keys. */
export interface BackupDesk {
  readonly identity: DeskIdentity
  readonly keyring: Keyring
  readonly attachments: Attachments
  readonly trust: TrustDesk
}

export type BackupHandlers = Handlers<typeof backupMethods>

export interface BackupDeps {
  /** `undefined` while the keys are shut. */
  readonly desk: () => BackupDesk | undefined
  /** The shelf. */
  readonly folder: string
  readonly spoolFolder: string
  /** Shows the save dialog; `undefined` when it was closed. */
  readonly askWhereToSave: (name: string) => Promise<string | undefined>
  /** Asks for a folder; `undefined` when the dialog was closed. */
  readonly askForFolder: () => Promise<string | undefined>
  /** For snapshots that are saved elsewhere. */
  readonly out: Disk
  /** The path behind a one-use token. */
  readonly takeToken: (token: string) => string | undefined
  readonly replaceJournal: JournalDesk['replace']
  /** Keeps data keys that open what a snapshot has sealed. */
  readonly adopt: (dataKeys: readonly string[]) => Promise<Result<unknown, WriteFailure | Failure<'locked'>>>
  readonly now: () => Date
  readonly program: string
}
