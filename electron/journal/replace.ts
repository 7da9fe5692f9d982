import { basename, dirname, join } from 'node:path'
import { ok, type Failure, type Result } from '../../shared/base/result'
import { writeAside } from '../disk/write-aside'
import { writeFailure, type WriteFailure } from '../disk/write-failure'
import { openJournal } from './journal'
import type { JournalDeps } from './journal-face'

/*
 * Putting a restored journal in place of the one in use. It is written beside, whole and synced, and marked as
 * complete; then two folders are renamed. A power cut before the first rename leaves the old journal; between the two
 * the next opening finishes; after them the new one stands. Nothing is deleted: the old one keeps a dated name.
 */

const MARK = 'complete'

export type ReplaceFailure = WriteFailure | Failure<'journal-damaged' | 'journal-moved'>
type Where = Pick<JournalDeps, 'disk' | 'folder'>

const stagingOf = (folder: string): string => `${folder}-restoring`

/** The name under which a journal is put aside. */
export const asideName = (now: Date): string => `journal-aside-${now.toISOString().replaceAll(/[-:.]/g, '')}`

/** Writes a whole journal beside the one in use. What an earlier try left there goes. */
export async function stageJournal(
  deps: JournalDeps,
  payloads: AsyncIterable<string>,
): Promise<Result<null, ReplaceFailure>> {
  const folder = stagingOf(deps.folder)
  try {
    for (const name of (await deps.disk.list(folder)) ?? []) await deps.disk.remove(join(folder, name))
  } catch (error) {
    return writeFailure(error)
  }
  const opened = await openJournal({ ...deps, folder })
  if (!opened.ok) return opened
  const journal = opened.value
  let seq = 0
  try {
    for await (const payload of payloads) {
      const appended = await journal.append(payload, seq)
      if (!appended.ok) return appended
      seq = appended.value.seq
    }
  } finally {
    await journal.close()
  }
  return writeAside(deps.disk, join(folder, MARK), new Uint8Array([seq > 0 ? 1 : 0]))
}

/** Puts the staged journal in place. */
export async function swapIn(
  { disk, folder }: Where,
  aside: string,
): Promise<Result<{ readonly aside: string }, WriteFailure>> {
  const parent = dirname(folder)
  try {
    await disk.rename(folder, join(parent, aside))
    await disk.syncFolder(parent)
  } catch (error) {
    return writeFailure(error)
  }
  const finished = await finishReplacing({ disk, folder })
  return finished.ok ? ok({ aside }) : finished
}

/** Finishes what a power cut broke off: the old journal is aside already, and the new one is complete. */
export async function finishReplacing({ disk, folder }: Where): Promise<Result<null, WriteFailure>> {
  const parent = dirname(folder)
  const staging = stagingOf(folder)
  try {
    const names = (await disk.list(parent)) ?? []
    if (names.includes(basename(folder)) || !names.includes(basename(staging))) return ok(null)
    const staged = (await disk.list(staging)) ?? []
    if (!staged.includes(MARK)) return ok(null)
    await disk.rename(staging, folder)
    await disk.syncFolder(parent)
    await disk.remove(join(folder, MARK))
    return ok(null)
  } catch (error) {
    return writeFailure(error)
  }
}
