import { fail, ok, type Failure, type Result } from '../../shared/base/result'

/** The picture formats that are taken in. SVG is text that can carry scripts and references; it is refused. */
export type PhotoFormat = 'jpeg' | 'png' | 'webp' | 'bmp'

/** What a file declares about itself before anything is decoded. */
export interface PhotoHeader {
  readonly format: PhotoFormat
  /** Pixels as stored, before an EXIF orientation turns them. */
  readonly width: number
  readonly height: number
}

export type HeaderFailure = Failure<'not-a-photo' | 'heic' | 'photo-damaged' | 'too-many-pixels'>

/** Longest side a decoder is allowed to see, in pixels. */
export const MAX_SIDE = 16_384
/** Largest area a decoder is allowed to see: 480 MB once decoded. */
export const MAX_AREA = 120_000_000

/**
 * Reads format and declared size from the first bytes, by magic number and never by name or type: a small file that
 * declares 50,000 × 50,000 pixels would take 10 GB to decode (threat 23). Only a magic number at offset 0 counts, so
 * a page or an archive with a picture inside is no photo.
 */
export function readPhotoHeader(bytes: Uint8Array): Result<PhotoHeader, HeaderFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const format = formatOf(bytes)
  if (format === undefined) return fail(isHeic(bytes) ? 'heic' : 'not-a-photo')
  const size = READERS[format](view)
  if (size === undefined || size.width < 1 || size.height < 1) return fail('photo-damaged')
  const { width, height } = size
  if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_AREA) {
    return fail('too-many-pixels', { width, height })
  }
  return ok({ format, width, height })
}

interface Size {
  readonly width: number
  readonly height: number
}

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to))

function formatOf(bytes: Uint8Array): PhotoFormat | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp'
  if (ascii(bytes, 0, 2) === 'BM') return 'bmp'
  return undefined
}

/** Phones of one maker save HEIC, which Chromium cannot decode: it gets a sentence of its own. */
const isHeic = (bytes: Uint8Array): boolean =>
  ascii(bytes, 4, 8) === 'ftyp' && /^(heic|heix|hevc|heim|heis|mif1|msf1)$/.test(ascii(bytes, 8, 12))

const READERS: Readonly<Record<PhotoFormat, (view: DataView) => Size | undefined>> = {
  jpeg: jpegSize,
  png: pngSize,
  webp: webpSize,
  bmp: bmpSize,
}

/** Markers without a length: TEM, RST0–RST7 and SOI. */
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)
/** SOF0–SOF15 without DHT, JPG and DAC, which share the range. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** Walks the segments up to the first frame header; thumbnails lie inside APP segments and are stepped over. */
function jpegSize(view: DataView): Size | undefined {
  let at = 2
  while (at + 4 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) at += 1
    else if (standsAlone(marker)) at += 2
    else if (marker === 0xd9 || marker === 0xda) return undefined
    else {
      const length = view.getUint16(at + 2)
      if (length < 2) return undefined
      if (isFrame(marker)) {
        return at + 9 > view.byteLength
          ? undefined
          : { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
      }
      at += 2 + length
    }
  }
  return undefined
}

/** IHDR is the first chunk by the standard; a PNG that starts otherwise is damaged. */
function pngSize(view: DataView): Size | undefined {
  if (view.byteLength < 33 || view.getUint32(8) !== 13 || view.getUint32(12) !== 0x49484452) return undefined
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** Lossy (VP8), lossless (VP8L) and extended (VP8X, the canvas) files. */
function webpSize(view: DataView): Size | undefined {
  if (view.byteLength < 30) return undefined
  switch (view.getUint32(12)) {
    case 0x56503820: // 'VP8 ': a key frame's start code, then 14 bits of width and height
      if (view.getUint8(23) !== 0x9d || view.getUint8(24) !== 0x01 || view.getUint8(25) !== 0x2a)
        return undefined
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    case 0x5650384c: {
      // 'VP8L'
      if (view.getUint8(20) !== 0x2f) return undefined
      const bits = view.getUint32(21, true)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 0x56503858: // 'VP8X'
      return { width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 }
    default:
      return undefined
  }
}

const uint24 = (view: DataView, at: number): number =>
  view.getUint8(at) | (view.getUint8(at + 1) << 8) | (view.getUint8(at + 2) << 16)

/** The Windows header (40 bytes or more); a negative height only says that rows run from the top. */
function bmpSize(view: DataView): Size | undefined {
  if (view.byteLength < 54 || view.getUint32(14, true) < 40) return undefined
  return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) }
}
