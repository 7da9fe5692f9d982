import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { fail, type Failure, type Result, ok } from '../../shared/base/result'
import {
  checkBundle,
  type ByteSource,
  type CheckFailure,
  type Checked,
} from '../../shared/bundle/check-bundle'
import { MAX_BUNDLE_BYTES, MAX_HEAD_BYTES } from '../../shared/bundle/limits'
import type { Reader } from '../../shared/bundle/trust'
import { codeOf, realDisk, type Disk } from '../disk/disk'
import { isFull } from '../disk/write-failure'
import { verify } from '../trust/verify'
import { decrypt, type DecryptFailure } from './age'
import { openSpool, type Spool } from './spool'

export type FileFailure = DecryptFailure | Failure<'too-large' | 'cannot-read' | 'disk-full' | 'cannot-write'>
export type OpenFailure = FileFailure | CheckFailure | Failure<'cancelled'>

/** A file that is genuine and for us, decrypted into a spool. */
export interface OpenBundle extends Checked {
  readonly spool: Spool
  readonly fileBytes: number
}

/** age adds a header and 16 bytes to each 64 KiB; nothing honest is longer than this. */
const MAX_FILE_BYTES = Math.ceil((MAX_BUNDLE_BYTES + MAX_HEAD_BYTES) * 1.001)

/** Who wants to know how far the opening of a file is, and may call it off. */
export interface OpenWatch {
  /** So many bytes more are decrypted, or read again to be checked, of this many in all. */
  readonly onBytes: (count: number, total: number) => void
  readonly signal: AbortSignal
}

/** Thrown between two chunks where the opening was called off; it never leaves this file. */
class CalledOff extends Error {}

/** What a check found, with the spool that holds the plain bytes. */
export type Spooled<C> = C & Pick<OpenBundle, 'spool' | 'fileBytes'>

/**
 * Decrypts a bundle file into a spool and checks every byte of it. The file is only read. Whatever is refused leaves
 * no spool behind.
 */
export async function openBundle(
  path: string,
  identity: string,
  reader: Reader,
  spoolFolder: string,
  disk: Disk = realDisk,
  watch?: OpenWatch,
): Promise<Result<OpenBundle, OpenFailure>> {
  const check = async (source: ByteSource) => checkBundle(source, reader, { verify, sha256 })
  const note: OpenWatch['onBytes'] = (count, total) => {
    if (watch?.signal.aborted === true) throw new CalledOff()
    watch?.onBytes(count, total)
  }
  try {
    return await openSpooled(path, identity, spoolFolder, check, disk, note)
  } catch (error) {
    if (error instanceof CalledOff) return fail('cancelled')
    throw error
  }
}

/** The same for any check of the plain bytes. */
export async function openSpooled<C extends object, F>(
  path: string,
  identity: string,
  spoolFolder: string,
  check: (source: ByteSource) => Promise<Result<C, F>>,
  disk: Disk = realDisk,
  onBytes: OpenWatch['onBytes'] = () => {},
): Promise<Result<Spooled<C>, F | FileFailure>> {
  try {
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      if (size > MAX_FILE_BYTES) return fail('too-large', { bytes: size })
      // Each byte is decrypted once, and read once more to be checked.
      const note = (count: number): void => onBytes(count, 2 * size)
      const spool = await openSpool(spoolFolder, disk)
      let isWanted = false
      try {
        const opened = await decrypt(file, identity, async (plain) => {
          note(plain.length)
          await spool.append(plain)
        })
        const checked = opened.ok ? await check(sourceOf(spool, note)) : opened
        isWanted = checked.ok
        return checked.ok ? ok({ ...checked.value, spool, fileBytes: size }) : checked
      } finally {
        if (!isWanted) await spool.dispose()
      }
    } finally {
      await file.close()
    }
  } catch (error) {
    return readFailure(error)
  }
}

const sourceOf = (spool: Spool, note: (count: number) => void): ByteSource => ({
  size: spool.size(),
  read: async (offset, length) => {
    note(length)
    return spool.read(offset, length)
  },
})

/** An error of the file system as a value: the stick was pulled, the disk is full. Others are bugs. */
function readFailure(error: unknown): Result<never, Failure<'cannot-read' | 'disk-full'>> {
  const code = codeOf(error)
  if (code === undefined) throw error
  return fail(isFull(code) ? 'disk-full' : 'cannot-read', { cause: code })
}

/** SHA-256 in hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
