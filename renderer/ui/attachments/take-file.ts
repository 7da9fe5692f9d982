import type { IsoDate } from '../../../shared/base/iso-date'
import { failed, ok, type Failure, type Result } from '../../../shared/base/result'
import { sha256Hex } from '../../../shared/base/sha256'
import { documentTypeOf } from '../../../shared/records/kept-file'
import type { FileType } from '../../../shared/codes/file-types'
import { ATTACHMENT_TEXT } from '../../text/attachments'
import { readPhotoHeader } from '../../workers/photo-header'
import { shownName, takePhoto, type IntakeDeps, type RawFile } from './take-photo'

/** What a record says of a file that was taken in. */
export interface TakenFile {
  readonly hash: string
  readonly source: string
  readonly fileType: FileType
  readonly name: string
  readonly bytes: number
  readonly addedOn: IsoDate
  /** Of a picture. */
  readonly width?: number
  readonly height?: number
}

/**
 * Takes one file in. A picture is drawn anew in the worker; a document of an allowed type is kept byte for byte.
 * Only when the main process has it sealed and synced is there something that a record may name.
 */
export async function takeFile(raw: RawFile, deps: IntakeDeps): Promise<Result<TakenFile, Failure>> {
  const read = await raw.read()
  if (!read.ok) return read
  const content = read.value
  const header = readPhotoHeader(content)
  // A damaged or foreign picture is refused as one, with its own reason.
  if (header.ok || header.failure.code !== 'not-a-photo') {
    const photo = await takePhoto({ name: raw.name, read: async () => ok(content) }, deps)
    return photo.ok ? ok({ ...photo.value, fileType: 'jpg' }) : photo
  }
  const type = documentTypeOf(content)
  if (!type.ok) return failed(type.failure)
  const source = sha256Hex(content)
  const kept = await deps.keep(new Uint8Array(content))
  if (!kept.ok) return kept
  return ok({
    hash: kept.value.hash,
    source,
    fileType: type.value,
    name: shownName(raw.name, ATTACHMENT_TEXT.unnamed),
    bytes: kept.value.bytes,
    addedOn: deps.today(),
  })
}
