import { ok, type Failure, type Result } from '../../../shared/base/result'
import type { IsoDate } from '../../../shared/base/iso-date'
import type { KeptFile } from '../../../shared/ipc/attachments'
import type { Photo } from '../../../shared/records/answer'
import type { EncodePhoto } from '../../workers/photo-client'

/** A file that was picked, pasted or dropped, before anything of it is trusted. */
export interface RawFile {
  /** For the screen only. */
  readonly name: string
  readonly read: () => Promise<Result<Uint8Array, Failure>>
}

/** What taking a file in needs of the worker and the main process. */
export interface IntakeDeps {
  readonly encode: EncodePhoto
  readonly keep: (content: Uint8Array<ArrayBuffer>) => Promise<Result<KeptFile, Failure>>
  readonly today: () => IsoDate
}

/**
 * Takes one file in: read, checked and drawn anew in the worker, sealed and synced by the main process; only then is
 * there a photo that a record may name, so no record ever names a file that is not there.
 */
export async function takePhoto(
  raw: RawFile,
  { encode, keep, today }: IntakeDeps,
): Promise<Result<Photo, Failure>> {
  const bytes = await raw.read()
  if (!bytes.ok) return bytes
  const encoded = await encode(bytes.value)
  if (!encoded.ok) return encoded
  const { width, height, source } = encoded.value
  const size = encoded.value.bytes.byteLength
  const kept = await keep(encoded.value.bytes)
  if (!kept.ok) return kept
  return ok({
    hash: kept.value.hash,
    source,
    name: shownName(raw.name),
    width,
    height,
    bytes: size,
    addedOn: today(),
  })
}

const MAX_NAME = 200
/** Control characters and bidirectional overrides make a name read as what it is not. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu

/** A file name as a record may hold it. */
export function shownName(name: string, unnamed = 'photo.jpg'): string {
  const clean = name.replace(HIDDEN, '').trim().slice(0, MAX_NAME)
  return clean === '' ? unnamed : clean
}
