import { fail, ok, type Result } from '../../shared/base/result'
import { decodeDocument } from '../../shared/bundle/document'
import type { FrameEntry } from '../../shared/bundle/manifest'
import { receiptSchema } from '../../shared/bundle/receipt'
import { decodeRecordsFrame } from '../../shared/bundle/records-frame'
import { documentTypeOf } from '../../shared/records/kept-file'
import type { FrameContent, FrameFailure } from './bundle-job'
import { gunzip } from './gunzip'
import { readPhotoHeader } from './photo-header'

/** Unpacks one frame of a bundle whose every byte has been checked, and parses what is in it. */
export async function readFrame(
  entry: FrameEntry,
  bytes: Uint8Array,
): Promise<Result<FrameContent, FrameFailure>> {
  if (entry.type === 'photo') return ok({ type: 'photo', isPicture: await isPicture(bytes) })
  if (entry.type === 'file') return ok({ type: 'file', isAllowed: documentTypeOf(bytes).ok })
  const raw = await gunzip(bytes, entry.raw)
  if (!raw.ok) return raw
  if (entry.type === 'receipt') {
    const receipt = decodeDocument(raw.value, receiptSchema)
    return receipt.ok
      ? ok({ type: 'receipt', receipt: receipt.value })
      : fail('receipt-malformed', { problem: receipt.failure.code })
  }
  const records = decodeRecordsFrame(raw.value, entry.count)
  return records.ok ? ok({ type: 'records', records: records.value }) : records
}

/** A foreign picture is decoded here, where nothing else lives, before it is kept (threat 23). */
async function isPicture(bytes: Uint8Array): Promise<boolean> {
  const header = readPhotoHeader(bytes)
  if (!header.ok) return false
  try {
    const bitmap = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>]), {
      imageOrientation: 'none',
    })
    const isAsDeclared = bitmap.width === header.value.width && bitmap.height === header.value.height
    bitmap.close()
    return isAsDeclared
  } catch {
    // The decoder's only way to say that the bytes are no whole picture.
    return false
  }
}
