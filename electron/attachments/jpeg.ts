/** A photo's size as its frame header says. */
export interface JpegSize {
  readonly width: number
  readonly height: number
}

const START = 0xffd8
const END = 0xffd9
const APP1 = 0xe1
const SCAN = 0xda

/** Whether bytes begin as a JPEG does. */
export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === START >> 8 && bytes[1] === (START & 0xff)

/** Frame headers (ITU-T T.81, table B.1): C0 to CF without the tables C4, C8, CC. */
const isFrameHeader = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/**
 * The size of a JPEG as the photo worker makes them, or `undefined` for anything else: by magic number, begun and
 * ended as a JPEG is, without APP1 (EXIF and XMP: where and with what it was taken). Nothing is decoded here; an SVG,
 * a file that is two formats at once, or a header that lies about its length does not pass (threat 23).
 */
export function jpegSize(bytes: Uint8Array): JpegSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 4 || view.getUint16(0) !== START || view.getUint16(bytes.length - 2) !== END)
    return undefined
  let offset = 2
  let size: JpegSize | undefined
  while (offset + 4 <= bytes.length) {
    if (view.getUint8(offset) !== 0xff) return undefined
    const marker = view.getUint8(offset + 1)
    const length = view.getUint16(offset + 2)
    if (length < 2 || marker === APP1) return undefined
    if (marker === SCAN) return size
    if (isFrameHeader(marker)) {
      if (size !== undefined || length < 8 || offset + 9 > bytes.length) return undefined
      size = { height: view.getUint16(offset + 5), width: view.getUint16(offset + 7) }
    }
    offset += 2 + length
  }
  return undefined
}
