import { join } from 'node:path'
import { SNAPSHOT_REASONS, type KeptSnapshot, type SnapshotReason } from '../../shared/ipc/backup'
import { fileLength, type Disk } from '../disk/disk'

const NAME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-([a-z-]+)\.kxb$/
/** Of the newest ones all are kept, then one a day, one a month. */
const NEWEST = 5
const DAYS = 7
const MONTHS = 12

export const keptName = (createdAt: Date, reason: SnapshotReason): string =>
  `${createdAt.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z-${reason}.kxb`

/** The snapshots of a folder, newest first. Other files are left alone. */
export async function keptSnapshots(disk: Disk, folder: string): Promise<readonly KeptSnapshot[]> {
  const names = ((await disk.list(folder)) ?? []).toReversed()
  const found: KeptSnapshot[] = []
  for (const name of names) {
    const [, year, month, day, hour, minute, second, why] = NAME.exec(name) ?? []
    const reason = SNAPSHOT_REASONS.find((known) => known === why)
    if (reason === undefined) continue
    const createdAt = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`
    found.push({ name, createdAt, reason, bytes: (await fileLength(join(folder, name))) ?? 0 })
  }
  return found
}

/** Those that a newer one of their day, and of their month, makes superfluous. */
export function superfluous(kept: readonly KeptSnapshot[]): readonly KeptSnapshot[] {
  const newestFirst = kept.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
  const wanted = new Set(newestFirst.slice(0, NEWEST))
  const firstOfEach = (length: number, most: number): void => {
    const periods = new Map(newestFirst.toReversed().map((one) => [one.createdAt.slice(0, length), one]))
    const newest = [...periods.keys()].toSorted().toReversed().slice(0, most)
    for (const period of newest) wanted.add(periods.get(period) ?? fatal())
  }
  firstOfEach(10, DAYS)
  firstOfEach(7, MONTHS)
  return newestFirst.filter((one) => !wanted.has(one))
}

const fatal = (): never => {
  throw new Error('a period without a snapshot')
}
