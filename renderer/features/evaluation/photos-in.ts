import { ok } from '../../../shared/base/result'
import { PANEL_TEXT } from '../../text/evaluation'
import type { RawPhoto } from './take-photos'

/** The files of a paste or a drop. What they are is judged by their bytes, not by the type they claim. */
export const photosIn = (transfer: DataTransfer): readonly RawPhoto[] =>
  Array.from(transfer.files, (file) => ({
    name: file.name === '' ? PANEL_TEXT.pasted : file.name,
    read: async () => ok(new Uint8Array(await file.arrayBuffer())),
  }))
