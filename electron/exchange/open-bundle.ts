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
import { codeOf } from '../disk/disk'
import { isFull } from '../disk/write-failure'
import { verify } from '../trust/verify'
import { decrypt, type DecryptFailure } from './age'
import { openSpool, type Spool } from './spool'

export type OpenFailure =
  DecryptFailure | CheckFailure | Failure<'too-large' | 'cannot-read' | 'disk-full' | 'cannot-write'>

/** A file that is genuine and for us, decrypted into a spool. */
export interface OpenBundle extends Checked {
  readonly spool: Spool
  readonly fileBytes: number
}

/** age adds a header and 16 bytes to each 64 KiB; nothing honest is longer than this. */
const MAX_FILE_BYTES = Math.ceil((MAX_BUNDLE_BYTES + MAX_HEAD_BYTES) * 1.001)

/**
 * Decrypts a bundle file into a spool and checks every byte of it. The file is only read. Whatever is refused leaves
 * no spool behind.
 */
export async function openBundle(
  path: string,
  identity: string,
  reader: Reader,
  spoolFolder: string,
): Promise<Result<OpenBundle, OpenFailure>> {
  try {
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      if (size > MAX_FILE_BYTES) return fail('too-large', { bytes: size })
      const spool = await openSpool(spoolFolder)
      let isWanted = false
      try {
        const checked = await intoSpool(file, identity, reader, spool)
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

async function intoSpool(
  file: Parameters<typeof decrypt>[0],
  identity: string,
  reader: Reader,
  spool: Spool,
): Promise<Result<Checked, OpenFailure>> {
  const opened = await decrypt(file, identity, async (plain) => {
    await spool.append(plain)
  })
  if (!opened.ok) return opened
  return checkBundle(sourceOf(spool), reader, { verify, sha256 })
}

const sourceOf = (spool: Spool): ByteSource => ({
  size: spool.size(),
  read: async (offset, length) => spool.read(offset, length),
})

/** An error of the file system as a value: the stick was pulled, the disk is full. Others are bugs. */
function readFailure(error: unknown): Result<never, Failure<'cannot-read' | 'disk-full'>> {
  const code = codeOf(error)
  if (code === undefined) throw error
  return fail(isFull(code) ? 'disk-full' : 'cannot-read', { cause: code })
}

/** SHA-256 in hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
