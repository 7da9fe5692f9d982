import { join } from 'node:path'
import type { Handlers } from '../shared/ipc/contract'
import type { Methods } from '../shared/ipc/methods'
import { appHandlers } from './app-handlers'
import { isJpeg } from './attachments/jpeg'
import { createBackup } from './backup/backup'
import { withoutExchange } from './demo'
import { createDepositHandlers } from './deposits/deposits'
import type { Desk } from './desk'
import { clearParts } from './disk/clear-parts'
import { realDisk } from './disk/disk'
import { createExchange } from './exchange/exchange'
import { askWhereToSave } from './files/dialogs'
import { fileHandlers } from './files/handlers'
import type { Events } from './ipc/events'
import { openKeeping } from './keeping'
import type { PhotoSource } from './page/serve'

interface DeskParts {
  readonly handlers: Handlers<Methods>
  readonly photo: PhotoSource
}

/** Every method's handler, each from the part of the main process that owns it. */
export function deskHandlers(desk: Desk, events: Events): DeskParts {
  const keeping = openKeeping(desk.profile, {
    askWhereToSave: async (name) => askWhereToSave(desk, name),
    tokens: desk.tokens,
    out: desk.out.disk,
  })
  const folders = new Map<string, string>()
  const deposits = join(desk.profile, 'deposits')
  // Nobody keeps one before the keys are open.
  void clearParts(realDisk, deposits)
  const handlers: Handlers<Methods> = {
    ...appHandlers(desk, events),
    ...fileHandlers(desk, folders),
    ...keeping.handlers,
    // After the keys' own handlers: it stands before those that make, open and wipe the city root.
    ...createExchange(desk, keeping, folders),
    ...createBackup(desk, keeping),
    ...createDepositHandlers({
      disk: realDisk,
      out: desk.out.disk,
      folder: deposits,
      isOpen: () => keeping.vault.keyring() !== undefined,
      takeToken: (token) => desk.tokens.take(token),
      askWhereToSave: async (name) => askWhereToSave(desk, name),
    }),
  }
  return {
    handlers: desk.demo ? withoutExchange(handlers) : handlers,
    photo: async (sha256) => {
      const content = await keeping.attachments()?.read(sha256)
      // A document never becomes a page: pictures alone are served.
      return content !== undefined && isJpeg(content) ? content : undefined
    },
  }
}
