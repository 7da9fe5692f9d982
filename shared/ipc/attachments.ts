import { z } from 'zod'
import { method } from './contract'
import { WRITE_OUT_CODES, type SavedFile } from './files'

export interface KeptFile {
  /** SHA-256 of the content, 64 hexadecimal digits: the name under which it is kept. */
  readonly hash: string
  readonly bytes: number
}

/** A copy that was saved outside; `token` lets its folder be shown once. */
export interface SavedCopy extends SavedFile {
  readonly token: string
}

const hash = () => z.string().regex(/^[0-9a-f]{64}$/)

/** Files that belong to records: kept sealed by the main process, named by their content. */
export const attachmentMethods = {
  /**
   * Keeps a photo that was drawn anew (JPEG) or a document of an allowed type, sealed and synced before this returns.
   * `file-refused` says why in `reason` (`RefusedFile`).
   */
  'attachments.put': method<KeptFile>()(z.tuple([z.instanceof(Uint8Array)]), [
    'disk-full',
    'cannot-write',
    'not-a-photo',
    'file-refused',
    'too-large',
  ]),
  /** Those of the hashes whose files are here and whole. */
  'attachments.present': method<readonly string[]>()(z.tuple([z.array(hash()).max(100_000)])),
  /** Asks where to save a copy; `name` comes without extension, which follows from the content. */
  'attachments.save': method<SavedCopy>()(z.tuple([hash(), z.string().min(1).max(200)]), [
    ...WRITE_OUT_CODES,
    'file-missing',
  ]),
  /** Shows the folder of a copy that was just saved. */
  'attachments.reveal': method<null>()(z.tuple([z.string().max(60)]), ['token-unknown']),
}
