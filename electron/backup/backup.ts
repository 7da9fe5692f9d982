import { app } from 'electron'
import { join } from 'node:path'
import type { Desk } from '../desk'
import { clearParts } from '../disk/clear-parts'
import { realDisk } from '../disk/disk'
import { askForFolder, askWhereToSave } from '../files/dialogs'
import type { Keeping } from '../keeping'
import { trustOf } from '../trust/trust-of'
import type { BackupDeps, BackupHandlers } from './backup-desk'
import { createMakeHandlers } from './make-handlers'
import { createRestoreHandlers } from './restore-handlers'
import { createShelfHandlers } from './shelf-handlers'

/** Snapshots of a profile. */
export function createBackup(
  desk: Desk,
  { vault, attachments, journal }: Pick<Keeping, 'vault' | 'attachments' | 'journal'>,
): BackupHandlers {
  const now = (): Date => new Date()
  const deps: BackupDeps = {
    desk: () => {
      const [identity, keyring, photos] = [vault.identity(), vault.keyring(), attachments()]
      const trust = trustOf(desk, vault, now)
      const isOpen =
        identity !== undefined && keyring !== undefined && photos !== undefined && trust !== undefined
      return isOpen ? { identity, keyring, attachments: photos, trust } : undefined
    },
    folder: join(desk.profile, 'snapshots'),
    spoolFolder: join(desk.profile, 'spool'),
    askWhereToSave: async (name) => askWhereToSave(desk, name),
    askForFolder: async () => askForFolder(desk),
    out: desk.out.disk,
    takeToken: (token) => desk.tokens.take(token),
    replaceJournal: journal.replace,
    adopt: async (dataKeys) => vault.adopt(dataKeys),
    now,
    program: app.getVersion(),
  }
  // Nobody makes one before the keys are open.
  void clearParts(realDisk, deps.folder)
  return { ...createMakeHandlers(deps), ...createShelfHandlers(deps), ...createRestoreHandlers(deps) }
}
