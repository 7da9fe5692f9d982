import { realDisk, type Disk, type DiskFile } from '../../electron/disk/disk'

/** The real file system, whose n-th changing step fails. */
export interface FaultyDisk extends Disk {
  /** The changing steps taken so far, by name. */
  readonly steps: readonly string[]
  /** From now on, the n-th next step (from 1) fails with `code`; every step after it too, if `forever`. */
  failAt(n: number, code?: string, forever?: boolean): void
  heal(): void
  /** The step that failed last. */
  failed(): string | undefined
}

export function faultyDisk(): FaultyDisk {
  const steps: string[] = []
  let failed: string | undefined
  let fault: { left: number; readonly code: string; readonly forever: boolean } | undefined

  async function step<T>(name: string, act: () => Promise<T>): Promise<T> {
    steps.push(name)
    if (fault !== undefined) {
      fault.left -= 1
      if (fault.left === 0 || (fault.left < 0 && fault.forever)) {
        failed = name
        throw Object.assign(new Error(`${name} failed`), { code: fault.code })
      }
    }
    return act()
  }

  const file = (real: DiskFile): DiskFile => ({
    read: (length, position) => real.read(length, position),
    write: (bytes, position) => step('write', async () => real.write(bytes, position)),
    truncate: (length) => step('truncate', () => real.truncate(length)),
    datasync: () => step('datasync', () => real.datasync()),
    close: () => real.close(),
  })

  return {
    ...realDisk,
    steps,
    failed: () => failed,
    failAt: (n, code = 'EIO', forever = false) => {
      failed = undefined
      fault = { left: n, code, forever }
    },
    heal: () => {
      fault = undefined
    },
    openFile: (path, create) => step('open', async () => file(await realDisk.openFile(path, create))),
    makeFolder: (path) => step('makeFolder', () => realDisk.makeFolder(path)),
    rename: (from, to) => step('rename', () => realDisk.rename(from, to)),
    remove: (path) => step('remove', () => realDisk.remove(path)),
    syncFolder: (path) => step('syncFolder', () => realDisk.syncFolder(path)),
  }
}
