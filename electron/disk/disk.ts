import { mkdir, open, readFile, readdir, rename, rm, stat, statfs, type FileHandle } from 'node:fs/promises'

/** A file that is open for writing and reading at given places. */
export interface DiskFile {
  /** Up to `length` bytes from a place on; fewer only where the file ends. */
  read(length: number, position: number): Promise<Uint8Array>
  write(bytes: Uint8Array, position: number): Promise<void>
  truncate(length: number): Promise<void>
  /** Returns once the bytes and the length are on the disk (fdatasync). */
  datasync(): Promise<void>
  close(): Promise<void>
}

/**
 * What keeping data safe asks of a file system. Everything durable goes through here, so that a test can let the n-th
 * step fail for every n, and count the syncs.
 */
export interface Disk {
  /** Opens for writing; `create`: a new, empty file. */
  openFile(path: string, create: boolean): Promise<DiskFile>
  /** Undefined when there is no such file. */
  readFile(path: string): Promise<Uint8Array | undefined>
  /** Names in a folder, sorted; undefined when there is no such folder. */
  list(folder: string): Promise<readonly string[] | undefined>
  makeFolder(path: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  /** Makes the names in a folder durable. Windows has no such call and needs none. */
  syncFolder(path: string): Promise<void>
  freeBytes(path: string): Promise<number>
}

/** The file system of this PC. */
export const realDisk: Disk = {
  openFile: async (path, create) => wrapped(await open(path, create ? 'w+' : 'r+')),
  readFile: async (path) => orUndefined(readFile(path)),
  list: async (folder) => (await orUndefined(readdir(folder)))?.toSorted(),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true })
  },
  rename,
  remove: async (path) => rm(path, { force: true }),
  syncFolder: async (path) => {
    if (process.platform === 'win32') return
    const folder = await open(path, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  },
  freeBytes: async (path) => {
    const { bavail, bsize } = await statfs(path)
    return bavail * bsize
  },
}

const wrapped = (file: FileHandle): DiskFile => ({
  read: async (length, position) => {
    const bytes = new Uint8Array(length)
    for (let done = 0; done < length;) {
      const { bytesRead } = await file.read(bytes, done, length - done, position + done)
      if (bytesRead === 0) return bytes.subarray(0, done)
      done += bytesRead
    }
    return bytes
  },
  write: async (bytes, position) => {
    let done = 0
    while (done < bytes.length) {
      const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done)
      done += bytesWritten
    }
  },
  truncate: async (length) => file.truncate(length),
  datasync: async () => file.datasync(),
  close: async () => file.close(),
})

/** The length of a file; undefined when there is none. */
export const fileLength = async (path: string): Promise<number | undefined> =>
  (await orUndefined(stat(path)))?.size

async function orUndefined<T>(wanted: Promise<T>): Promise<T | undefined> {
  try {
    return await wanted
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** The code of a failure of the file system (`ENOSPC`), or undefined for anything else. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
