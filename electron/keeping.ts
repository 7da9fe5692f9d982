import { safeStorage } from 'electron'
import { join } from 'node:path'
import type { attachmentMethods } from '../shared/ipc/attachments'
import type { keepingMethods } from '../shared/ipc/keeping'
import type { keyMethods } from '../shared/ipc/keys'
import type { Handlers } from '../shared/ipc/contract'
import { createAttachmentDesk, type AttachmentPlace } from './attachments/handlers'
import type { Attachments } from './attachments/attachments'
import { realDisk } from './disk/disk'
import { createJournalDesk, FLOOR_BYTES, type JournalDesk } from './journal/handlers'
import { createKeyHandlers, createSealHandlers } from './vault/handlers'
import { freshKdf } from './vault/passphrase-key'
import { osVault } from './vault/os-vault'
import { openVault, type Vault } from './vault/vault'

/** What keeps an office's data: keys, seals, journal, photos and other files. */
export interface Keeping {
  readonly handlers: Handlers<typeof keyMethods & typeof keepingMethods & typeof attachmentMethods>
  readonly vault: Vault
  readonly attachments: () => Attachments | undefined
  readonly journal: Pick<JournalDesk, 'replace'>
}

/** Puts them together in a profile folder. */
export function openKeeping(
  profile: string,
  dialogs: Pick<AttachmentPlace, 'askWhereToSave' | 'tokens' | 'out'>,
): Keeping {
  const now = (): Date => new Date()
  const disk = realDisk
  const place = { disk, floorBytes: FLOOR_BYTES }
  const journal = createJournalDesk({ ...place, folder: join(profile, 'journal'), now }, () =>
    vault.keyring(),
  )
  const vault = openVault({
    disk,
    folder: join(profile, 'keys'),
    osVault: osVault(safeStorage),
    now,
    freshKdf,
    prepare: journal.prepare,
  })
  const { attachments, handlers } = createAttachmentDesk(
    { ...place, ...dialogs, folder: join(profile, 'photos') },
    () => vault.keyring(),
  )
  return {
    vault,
    attachments,
    journal,
    handlers: { ...createKeyHandlers(vault), ...createSealHandlers(vault), ...journal.handlers, ...handlers },
  }
}
