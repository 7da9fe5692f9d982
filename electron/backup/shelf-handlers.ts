import { basename, join } from 'node:path'
import { ok, type Result } from '../../shared/base/result'
import type { SnapshotShelf } from '../../shared/ipc/backup'
import { realDisk } from '../disk/disk'
import { writeFailure, type WriteFailure } from '../disk/write-failure'
import type { BackupDeps, BackupHandlers } from './backup-desk'
import { brokeOff } from './second-generations'
import { isThere, readSecond, writeSecond } from './second-place'
import { keptSnapshots } from './shelf'

/** What is on the shelf, and the second place. */
export function createShelfHandlers(
  deps: BackupDeps,
): Pick<BackupHandlers, 'backup.shelf' | 'backup.chooseSecond' | 'backup.forgetSecond'> {
  const shelf = async (): Promise<SnapshotShelf> => {
    const kept = await keptSnapshots(realDisk, deps.folder)
    const path = await readSecond(realDisk, deps.folder)
    if (path === undefined) return { kept }
    const [newest] = kept
    const there = await isThere(path)
    const behind = there && newest !== undefined && !(await hasWhole(path, newest.name))
    return { kept, second: { name: basename(path) || path, there, behind } }
  }
  /** The snapshot is written before its photos, so its name alone does not say that all of it is there. */
  const hasWhole = async (place: string, name: string): Promise<boolean> =>
    (await isThere(join(place, name), 'file')) && !(await brokeOff(realDisk, deps.folder, name))
  const remember = async (path: string): Promise<Result<SnapshotShelf, WriteFailure>> => {
    try {
      const written = await writeSecond(realDisk, deps.folder, path)
      return written.ok ? ok(await shelf()) : written
    } catch (error) {
      return writeFailure(error)
    }
  }
  return {
    'backup.shelf': async () => ok(await shelf()),
    'backup.chooseSecond': async () => {
      const path = await deps.askForFolder()
      return path === undefined ? ok(await shelf()) : remember(path)
    },
    'backup.forgetSecond': async () => remember(''),
  }
}
