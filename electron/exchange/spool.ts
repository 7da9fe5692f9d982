import { createCipheriv, randomBytes, randomUUID } from 'node:crypto'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf, realDisk, type Disk } from '../disk/disk'

/**
 * A file for what is under way: written once, read at any place, gone with `dispose`. It is encrypted under a key
 * that exists only in memory, so nothing that was decrypted ever lies open on the disk, not even after a crash.
 * Whoever reads from it checks hashes; a spool guards secrecy only.
 */
export interface Spool {
  readonly size: () => number
  /** Where the bytes begin. File system errors are thrown, with their code. */
  append(bytes: Uint8Array): Promise<number>
  read(offset: number, length: number): Promise<Uint8Array>
  dispose(): Promise<void>
}

const BLOCK = 16
const SUFFIX = '.spool'

export async function openSpool(folder: string, disk: Disk = realDisk): Promise<Spool> {
  await disk.makeFolder(folder)
  const path = join(folder, `${randomUUID()}${SUFFIX}`)
  const file = await disk.openFile(path, true)
  const key = randomBytes(32)
  let size = 0

  /** AES-256-CTR from any offset; a spool has one key and writes each offset once. */
  const crypt = (offset: number, bytes: Uint8Array): Uint8Array => {
    const counter = Buffer.alloc(BLOCK)
    counter.writeBigUInt64BE(BigInt(Math.floor(offset / BLOCK)), BLOCK - 8)
    const cipher = createCipheriv('aes-256-ctr', key, counter)
    cipher.update(new Uint8Array(offset % BLOCK))
    return cipher.update(bytes)
  }

  return {
    size: () => size,
    append: async (bytes) => {
      const offset = size
      await file.write(crypt(offset, bytes), offset)
      size += bytes.length
      return offset
    },
    read: async (offset, length) => {
      const sealed = await file.read(length, offset)
      if (sealed.length < length) throw new Error('spool ends early')
      return crypt(offset, sealed)
    },
    dispose: async () => {
      await file.close()
      try {
        await disk.remove(path)
      } catch (error) {
        // Its key is gone, so nobody can read it, and the next start removes it (`clearSpools`). What the spool was
        // for is done, and must not be said to have failed.
        if (codeOf(error) === undefined) throw error
      }
    },
  }
}

/**
 * Removes spools that a crash left behind; their keys are gone, nobody can read them. What cannot be removed now is
 * tried again at the next start.
 */
export async function clearSpools(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    for (const name of await readdir(folder)) {
      if (name.endsWith(SUFFIX)) await rm(join(folder, name), { force: true })
    }
  } catch (error) {
    if (codeOf(error) === undefined) throw error
  }
}
