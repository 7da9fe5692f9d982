import { inTurns } from '../../shared/base/in-turn'
import { sha256Hex } from '../../shared/base/sha256'
import { fail, ok, type Result } from '../../shared/base/result'
import { readPhotoHeader, type PhotoHeader } from './photo-header'
import {
  MAX_PHOTO_BYTES,
  type EncodedPhoto,
  type PhotoAnswer,
  type PhotoFailure,
  type PhotoJob,
} from './photo-job'
import { keptSize } from './photo-size'

/*
 * Decodes foreign pictures where nothing else lives (threat 23), one after the other so that memory stays bounded.
 * What is kept is drawn anew: EXIF with its position, hidden trailers and second meanings of the file stay behind.
 */

const QUALITY = 0.85
/** The part of a worker's global scope that is used here; the project compiles with the DOM's types. */
const scope = globalThis as unknown as {
  addEventListener(type: 'message', listener: (event: MessageEvent<PhotoJob>) => void): void
  postMessage(answer: PhotoAnswer, transfer: Transferable[]): void
}

const inTurn = inTurns()
scope.addEventListener('message', ({ data }) => void inTurn(async () => answer(data)))

async function answer({ id, bytes }: PhotoJob): Promise<void> {
  const result = await encode(bytes)
  scope.postMessage({ id, result }, result.ok ? [result.value.bytes.buffer] : [])
}

async function encode(bytes: Uint8Array): Promise<Result<EncodedPhoto, PhotoFailure>> {
  if (bytes.byteLength > MAX_PHOTO_BYTES) return fail('file-too-large', { bytes: bytes.byteLength })
  const header = readPhotoHeader(bytes)
  if (!header.ok) return header
  const bitmap = await decode(bytes)
  if (bitmap === undefined) return fail('photo-damaged')
  try {
    return isAsDeclared(bitmap, header.value) ? ok(await draw(bitmap, bytes)) : fail('photo-damaged')
  } finally {
    bitmap.close()
  }
}

async function decode(bytes: Uint8Array): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>]), {
      imageOrientation: 'from-image',
    })
  } catch {
    // The decoder's only way to say that the bytes are no whole picture.
    return undefined
  }
}

/** A file whose decoder sees another size than its header declared has two meanings; an orientation may swap sides. */
const isAsDeclared = (bitmap: ImageBitmap, { width, height }: PhotoHeader): boolean =>
  (bitmap.width === width && bitmap.height === height) || (bitmap.width === height && bitmap.height === width)

async function draw(bitmap: ImageBitmap, original: Uint8Array): Promise<EncodedPhoto> {
  const { width, height } = keptSize(bitmap.width, bitmap.height)
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { alpha: false })
  if (context === null) throw new Error('no 2d context in a worker')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, width, height)
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY })
  return { bytes: new Uint8Array(await blob.arrayBuffer()), width, height, source: sha256Hex(original) }
}
