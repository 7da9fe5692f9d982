import { ok } from '../../../shared/base/result'
import { ATTACHMENT_TEXT } from '../../text/attachments'
import type { RawFile } from './take-photo'

/** The files of a paste or a drop. What they are is judged by their bytes, not by the type they claim. */
export const filesIn = (transfer: DataTransfer): readonly RawFile[] =>
  Array.from(transfer.files, (file) => ({
    name: file.name === '' ? ATTACHMENT_TEXT.pasted : file.name,
    read: async () => ok(new Uint8Array(await file.arrayBuffer())),
  }))
