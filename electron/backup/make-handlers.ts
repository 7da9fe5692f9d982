import { randomUUID } from 'node:crypto'
import { basename, join } from 'node:path'
import { fail, ok, type Failure, type Result } from '../../shared/base/result'
import type { SecondCopy, SnapshotReason, WrittenSnapshot } from '../../shared/ipc/backup'
import { codeOf, realDisk } from '../disk/disk'
import { writeFailure, type WriteFailure } from '../disk/write-failure'
import { encrypted } from '../exchange/age'
import { openSpool } from '../exchange/spool'
import { writeKept, writeOut, type WriteOutFailure, type Written } from '../files/write-out'
import type { BackupDeps, BackupDesk, BackupHandlers } from './backup-desk'
import { noteBegun, tidySecond } from './second-generations'
import { copyToSecond, isThere, readSecond } from './second-place'
import { keptName, keptSnapshots, superfluous } from './shelf'
import { openSnapshotDraft, type SnapshotDraft } from './snapshot-draft'
import { rosterInside } from './snapshot-roster'

type MakeMethod = 'backup.begin' | 'backup.addRows' | 'backup.finish' | 'backup.abandon'

/** A page that only begins and never finishes may not fill the disk. */
const KEPT = 2

type FinishFailure = WriteOutFailure | Failure<'too-large'>

/** Making snapshots. */
export function createMakeHandlers(deps: BackupDeps): Pick<BackupHandlers, MakeMethod> {
  const drafts = new Map<string, SnapshotDraft>()

  async function drop(id: string): Promise<void> {
    const draft = drafts.get(id)
    drafts.delete(id)
    await draft?.dispose()
  }

  return {
    'backup.begin': async (of) => {
      const desk = deps.desk()
      if (desk === undefined) return fail('locked')
      const [oldest] = drafts.keys()
      if (drafts.size >= KEPT && oldest !== undefined) await drop(oldest)
      try {
        const id = randomUUID()
        const maker = { ...desk, program: deps.program, roster: await rosterInside(desk.trust) }
        drafts.set(id, openSnapshotDraft(of, maker, await openSpool(deps.spoolFolder)))
        return ok(id)
      } catch (error) {
        return writeFailure(error)
      }
    },
    'backup.addRows': async (id, payload) => {
      const draft = drafts.get(id)
      if (draft === undefined) return fail('draft-unknown')
      try {
        return await draft.addRows(payload)
      } catch (error) {
        return writeFailure(error)
      }
    },
    'backup.finish': async (id, { reason, place, files }) => {
      const [desk, draft] = [deps.desk(), drafts.get(id)]
      if (desk === undefined) return fail('locked')
      if (draft === undefined) return fail('draft-unknown')
      const written =
        place === 'kept'
          ? await toShelf(deps, desk, draft, reason, files)
          : await toChosen(deps, desk, draft, reason, files)
      if (written.ok && written.value.saved) await drop(id)
      return written
    },
    'backup.abandon': async (id) => {
      await drop(id)
      return ok(null)
    },
  }
}

const readers = ({ keyring }: BackupDesk): readonly string[] => [
  keyring.ageRecipient,
  keyring.recoveryRecipient,
]

async function toShelf(
  deps: BackupDeps,
  desk: BackupDesk,
  draft: SnapshotDraft,
  reason: SnapshotReason,
  files: readonly string[],
): Promise<Result<WrittenSnapshot, FinishFailure | WriteFailure>> {
  const now = deps.now()
  const path = join(deps.folder, keptName(now, reason))
  try {
    await realDisk.makeFolder(deps.folder)
  } catch (error) {
    return writeFailure(error)
  }
  const written = await writeKept(path, await encrypted(await draft.sealed(now), readers(desk)))
  if (!written.ok) return written
  const file = async (hash: string): Promise<Uint8Array | undefined> => desk.attachments.read(hash)
  const place = await readSecond(realDisk, deps.folder)
  const copy = { name: basename(path), sha256: written.value.sha256 }
  if (place !== undefined && (await isThere(place))) await noteBegun(realDisk, deps.folder, copy)
  const second = await copyToSecond(place, path, files, { recipients: readers(desk), file })
  if (place !== undefined && second === 'written') await tidySecond(realDisk, deps.folder, place, copy)
  await thin(deps.folder)
  return ok(writtenAs(path, now, written.value, second))
}

/** The snapshot is made: an older one that something holds open (a scanner for viruses) goes with the next. */
async function thin(folder: string): Promise<void> {
  try {
    for (const { name } of superfluous(await keptSnapshots(realDisk, folder))) {
      await realDisk.remove(join(folder, name))
    }
  } catch (error) {
    if (codeOf(error) === undefined) throw error
  }
}

async function toChosen(
  deps: BackupDeps,
  desk: BackupDesk,
  draft: SnapshotDraft,
  reason: SnapshotReason,
  files: readonly string[],
): Promise<Result<WrittenSnapshot, FinishFailure | WriteFailure>> {
  const now = deps.now()
  const path = await deps.askWhereToSave(`${desk.identity.office}-${keptName(now, reason)}`)
  if (path === undefined)
    return ok({ saved: false, name: '', createdAt: '', bytes: 0, sha256: '', second: 'none' })
  try {
    for (const hash of files) {
      const content = await desk.attachments.read(hash)
      const added = content === undefined ? ok(null) : await draft.addFile(content)
      if (!added.ok) return added
    }
  } catch (error) {
    return writeFailure(error)
  }
  const written = await writeOut(path, await encrypted(await draft.sealed(now), readers(desk)), deps.out)
  return written.ok ? ok(writtenAs(path, now, written.value, 'none')) : written
}

const writtenAs = (path: string, now: Date, written: Written, second: SecondCopy): WrittenSnapshot => ({
  saved: true,
  name: basename(path),
  createdAt: now.toISOString(),
  ...written,
  second,
})
