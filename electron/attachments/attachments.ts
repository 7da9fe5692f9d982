import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { fail, ok, type Failure, type Result } from '../../shared/base/result'
import { documentTypeOf } from '../../shared/records/kept-file'
import type { KeptFile } from '../../shared/ipc/attachments'
import type { Disk } from '../disk/disk'
import { writeAside } from '../disk/write-aside'
import { writeFailure, type WriteFailure } from '../disk/write-failure'
import { boxed, unboxed } from '../vault/box'
import { isJpeg, jpegSize } from './jpeg'

const MOST_PIXELS_A_SIDE = 2_048
const MOST_BYTES = 8 * 1024 * 1024
const VERSION = 1

type RefusedContent = Failure<'not-a-photo' | 'file-refused' | 'too-large'>
export type PutFailure = WriteFailure | RefusedContent

export interface AttachmentsDeps {
  readonly disk: Disk
  readonly folder: string
  /** 32 bytes. */
  readonly dataKey: Uint8Array
  readonly floorBytes: number
}

/** Kept photos and documents: sealed files named after the SHA-256 of what is in them. */
export interface Attachments {
  /**
   * Takes a picture as the photo worker draws it, or a document of an allowed type; what it is, its bytes say. Returns
   * once the file is on the disk; the same content again changes nothing.
   */
  put(content: Uint8Array): Promise<Result<KeptFile, PutFailure>>
  /** The content of a hash; `undefined` when it is not here or not what was kept. */
  read(hash: string): Promise<Uint8Array | undefined>
  /** Those of the hashes that are here and whole. */
  present(hashes: readonly string[]): Promise<readonly string[]>
}

export function openAttachments({ disk, folder, dataKey, floorBytes }: AttachmentsDeps): Attachments {
  const pathOf = (hash: string): string => join(folder, hash.slice(0, 2), `${hash}.kxp`)

  async function read(hash: string): Promise<Uint8Array | undefined> {
    const bytes = await disk.readFile(pathOf(hash))
    if (bytes?.[0] !== VERSION) return undefined
    const plain = unboxed(dataKey, bytes.subarray(1), about(hash))
    return plain !== undefined && sha256(plain) === hash ? plain : undefined
  }

  return {
    read,
    put: async (content) => {
      const refused = refusalOf(content)
      if (refused !== undefined) return { ok: false, failure: refused }
      const hash = sha256(content)
      const kept: KeptFile = { hash, bytes: content.length }
      if ((await read(hash)) !== undefined) return ok(kept)
      try {
        await disk.makeFolder(dirname(pathOf(hash)))
        await disk.syncFolder(folder)
        if ((await disk.freeBytes(folder)) - content.length < floorBytes) {
          return fail('disk-full', { floor: floorBytes })
        }
      } catch (error) {
        return writeFailure(error)
      }
      const sealed = Buffer.concat([Buffer.of(VERSION), boxed(dataKey, content, about(hash))])
      const written = await writeAside(disk, pathOf(hash), sealed)
      return written.ok ? ok(kept) : written
    },
    present: async (hashes) => {
      const here: string[] = []
      for (const hash of hashes) if ((await read(hash)) !== undefined) here.push(hash)
      return here
    },
  }
}

/** A picture must be one that was drawn anew; anything else must be on the list of documents (threat 23). */
function refusalOf(content: Uint8Array): RefusedContent | undefined {
  if (!isJpeg(content)) {
    const type = documentTypeOf(content)
    return type.ok ? undefined : type.failure
  }
  const size = jpegSize(content)
  if (size === undefined || size.width === 0 || size.height === 0) return { code: 'not-a-photo' }
  const isLarge = Math.max(size.width, size.height) > MOST_PIXELS_A_SIDE || content.length > MOST_BYTES
  return isLarge ? { code: 'too-large' } : undefined
}

/** The seal is bound to the name, so that no file passes for another. */
const about = (hash: string): Uint8Array => Buffer.from(`kexie-photo-1\n${hash}`)

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
