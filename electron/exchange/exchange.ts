import { app } from 'electron'
import { basename, join } from 'node:path'
import { fail, ok } from '../../shared/base/result'
import type { Handlers } from '../../shared/ipc/contract'
import type { exchangeMethods } from '../../shared/ipc/exchange'
import type { Methods } from '../../shared/ipc/methods'
import type { trustMethods } from '../../shared/ipc/trust'
import type { Desk } from '../desk'
import { realDisk } from '../disk/disk'
import { askWhereToSave } from '../files/dialogs'
import { readChosen } from '../files/read-file'
import { writeOut } from '../files/write-out'
import type { Keeping } from '../keeping'
import { createTrustHandlers } from '../trust/handlers'
import { holdRoot } from '../trust/held-root'
import { guardRoot } from '../trust/root-guard'
import type { TrustDesk } from '../trust/trust'
import { trustOf } from '../trust/trust-of'
import { createComposeHandlers } from './compose-handlers'
import type { ExchangeDesk } from './exchange-desk'
import { createOpenHandlers } from './open-handlers'
import { clearSpools } from './spool'

type GuardedKeys = 'keys.create' | 'keys.unlock' | 'keys.renew' | 'keys.sheetPrinted'
export type ExchangeHandlers = Handlers<typeof trustMethods & typeof exchangeMethods> &
  Pick<Handlers<Methods>, GuardedKeys>

/** Trust and exchange of a profile, on top of its keys and photos. */
export function createExchange(
  desk: Desk,
  keeping: Pick<Keeping, 'vault' | 'attachments' | 'handlers'>,
  folders: ReadonlyMap<string, string>,
): ExchangeHandlers {
  const now = (): Date => new Date()
  const spoolFolder = join(desk.profile, 'spool')
  // Nobody makes one before the keys are open.
  void clearSpools(spoolFolder)

  const trust = (): TrustDesk | undefined => trustOf(desk, keeping.vault, now)
  const exchange = (): ExchangeDesk | undefined => {
    const [identity, keyring] = [keeping.vault.identity(), keeping.vault.keyring()]
    const [open, attachments] = [trust(), keeping.attachments()]
    const isOpen =
      identity !== undefined && keyring !== undefined && open !== undefined && attachments !== undefined
    return isOpen ? { identity, keyring, trust: open, attachments } : undefined
  }
  const root = holdRoot()
  const where = async (name: string): Promise<string | undefined> => askWhereToSave(desk, name)

  return {
    ...guardRoot(keeping.handlers, trust, root),
    ...createTrustHandlers({
      desk: trust,
      readToken: async (token) => {
        const path = desk.tokens.take(token)
        return path === undefined ? fail('token-unknown') : readChosen(path)
      },
      saveAs: async (name, bytes) => {
        const path = await where(name)
        if (path === undefined) return ok({ saved: false, name: '' })
        const written = await writeOut(path, [bytes], desk.out.disk)
        return written.ok ? ok({ saved: true, name: basename(path) }) : written
      },
      root,
      makeRoot: async (passphrase) => keeping.vault.makeRoot(passphrase),
      dropRoot: async () => keeping.vault.sheetPrinted('root'),
      ownName: () => {
        const { office = '', pcId = '' } = keeping.vault.identity() ?? {}
        return `${office}-${pcId}`
      },
    }),
    ...createComposeHandlers({
      desk: exchange,
      spoolFolder,
      askWhereToSave: where,
      folderOf: (token) => folders.get(token),
      now,
      program: app.getVersion(),
      disk: desk.out.disk,
    }),
    ...createOpenHandlers({
      desk: exchange,
      spoolFolder,
      takeToken: (token) => desk.tokens.take(token),
      giveToken: (path) => desk.tokens.give(path),
      adopt: async (dataKeys) => keeping.vault.adopt(dataKeys),
      now,
      disk: realDisk,
    }),
  }
}
