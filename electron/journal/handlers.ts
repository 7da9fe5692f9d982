import { dirname, join } from 'node:path'
import { fail, ok, type Failure, type Result } from '../../shared/base/result'
import type { Handlers } from '../../shared/ipc/contract'
import type { Methods } from '../../shared/ipc/methods'
import type { Disk } from '../disk/disk'
import { writeFailure, type WriteFailure } from '../disk/write-failure'
import type { Vault } from '../vault/vault'
import { foundJournal } from './find-end'
import { openJournal } from './journal'
import type { Journal } from './journal-face'
import { asideName, finishReplacing, stageJournal, swapIn, type ReplaceFailure } from './replace'

/** Below this much free room writing stops: Chromium empties a committed IndexedDB on a full disk. */
export const FLOOR_BYTES = 200 * 1024 * 1024

export interface JournalPlace {
  readonly disk: Disk
  readonly folder: string
  readonly floorBytes: number
  readonly now: () => Date
}

type JournalHandlers = Pick<
  Handlers<Methods>,
  'journal.append' | 'journal.head' | 'journal.setAside' | 'journal.read' | 'journal.hashAt'
>

export interface JournalDesk {
  readonly handlers: JournalHandlers
  /** For `VaultDeps.prepare`: an empty journal for new keys; one that other keys sealed is put aside. */
  readonly prepare: () => Promise<Result<null, WriteFailure>>
  /** Puts another journal in place of this one, which is put aside: a restored snapshot. */
  readonly replace: (
    payloads: AsyncIterable<string>,
  ) => Promise<Result<{ readonly aside: string }, ReplaceFailure | Failure<'locked'>>>
  readonly close: () => Promise<void>
}

/** The journal of this PC, opened at the first call after the keys are. */
export function createJournalDesk(place: JournalPlace, keyring: Vault['keyring']): JournalDesk {
  let opening: Promise<Result<Journal, WriteFailure>> | undefined

  async function journal(): Promise<Result<Journal, WriteFailure | Failure<'locked'>>> {
    const keys = keyring()
    if (keys === undefined) return fail('locked')
    opening ??= openOwn(keys.journalKey)
    const opened = await opening
    if (!opened.ok) opening = undefined
    return opened
  }

  async function openOwn(key: Uint8Array): Promise<Result<Journal, WriteFailure>> {
    const finished = await finishReplacing(place)
    return finished.ok ? openJournal({ ...place, key }) : finished
  }

  async function close(): Promise<void> {
    const opened = await opening
    opening = undefined
    if (opened?.ok === true) await opened.value.close()
  }

  /** Renames the folder; nothing of it is deleted. */
  async function putAside(): Promise<Result<{ readonly aside: string }, WriteFailure>> {
    await close()
    const aside = asideName(place.now())
    const parent = dirname(place.folder)
    try {
      await place.disk.rename(place.folder, join(parent, aside))
      await place.disk.syncFolder(parent)
    } catch (error) {
      return writeFailure(error)
    }
    const founded = await foundJournal(place)
    return founded.ok ? ok({ aside }) : founded
  }

  return {
    close,
    replace: async (payloads) => {
      const keys = keyring()
      if (keys === undefined) return fail('locked')
      const staged = await stageJournal({ ...place, key: keys.journalKey }, payloads)
      if (!staged.ok) return staged
      await close()
      return swapIn(place, asideName(place.now()))
    },
    prepare: async () => {
      const names = (await place.disk.list(place.folder)) ?? []
      const aside = names.length > 0 ? await putAside() : ok(null)
      if (!aside.ok) return aside
      const founded = await foundJournal(place)
      return founded.ok ? ok(null) : founded
    },
    handlers: {
      'journal.append': async (payload, expected) => {
        const opened = await journal()
        return opened.ok ? opened.value.append(payload, expected) : opened
      },
      'journal.head': async () => {
        const opened = await journal()
        return opened.ok ? opened.value.head() : opened
      },
      'journal.setAside': async () => {
        const opened = await journal()
        return opened.ok ? putAside() : opened
      },
      'journal.read': async (after, limit) => {
        const opened = await journal()
        return opened.ok ? opened.value.read(after, limit) : opened
      },
      'journal.hashAt': async (seq) => {
        const opened = await journal()
        return opened.ok ? opened.value.hashAt(seq) : opened
      },
    },
  }
}
