import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_AREA, MAX_SIDE, readPhotoHeader } from '../../../renderer/workers/photo-header'

const latin1 = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')]
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? latin1(part) : part)))
const be16 = (n: number) => [(n >> 8) & 255, n & 255]
const be32 = (n: number) => [...be16(n >>> 16), ...be16(n & 0xffff)]
const le16 = (n: number) => [n & 255, (n >> 8) & 255]
const le24 = (n: number) => [...le16(n & 0xffff), (n >> 16) & 255]
const le32 = (n: number) => [...le16(n & 0xffff), ...le16(n >>> 16)]

const segment = (marker: number, content: readonly number[]) => [
  0xff,
  marker,
  ...be16(content.length + 2),
  ...content,
]
const frame = (width: number, height: number, marker = 0xc0) =>
  segment(marker, [8, ...be16(height), ...be16(width), 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1])
const jpeg = (width: number, height: number, ...before: readonly (readonly number[])[]) =>
  bytes([0xff, 0xd8], ...before, frame(width, height))
const png = (width: number, height: number) =>
  bytes('\x89PNG\r\n\x1a\n', be32(13), 'IHDR', be32(width), be32(height), [8, 6, 0, 0, 0], be32(0))
const webp = (kind: string, content: readonly number[]) =>
  bytes('RIFF', le32(30), 'WEBP', kind, le32(content.length), content)
const bmp = (width: number, height: number) =>
  bytes(
    'BM',
    le32(54),
    le32(0),
    le32(54),
    le32(40),
    le32(width),
    le32(height),
    [1, 0, 24, 0],
    Array(24).fill(0),
  )

const code = (file: Uint8Array): string => {
  const read = readPhotoHeader(file)
  return read.ok ? 'ok' : read.failure.code
}
const size = (file: Uint8Array): string => {
  const read = readPhotoHeader(file)
  return read.ok ? `${read.value.format} ${read.value.width}x${read.value.height}` : read.failure.code
}

describe('the declared size is read without decoding', () => {
  test('of JPEG, also progressive and behind an EXIF segment that holds a thumbnail of another size', () => {
    expect(size(jpeg(4000, 3000))).toBe('jpeg 4000x3000')
    expect(size(bytes([0xff, 0xd8], frame(640, 480, 0xc2)))).toBe('jpeg 640x480')
    const thumbnail = latin1('Exif\0\0').concat([0xff, 0xd8], frame(160, 120))
    expect(size(jpeg(4000, 3000, segment(0xe1, thumbnail), segment(0xc4, [0, 1, 2])))).toBe('jpeg 4000x3000')
  })

  test('of JPEG with fill bytes before a marker', () => {
    expect(size(jpeg(20, 10, [0xff, 0xff, ...segment(0xfe, [65]).slice(1)]))).toBe('jpeg 20x10')
  })

  test('of PNG, WebP in its three kinds, and BMP in both row orders', () => {
    expect(size(png(800, 600))).toBe('png 800x600')
    expect(size(webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, ...le16(320), ...le16(240)]))).toBe('webp 320x240')
    expect(size(webp('VP8L', [0x2f, ...le32(((240 - 1) << 14) | (320 - 1)), 0, 0, 0, 0, 0]))).toBe(
      'webp 320x240',
    )
    expect(size(webp('VP8X', [0, 0, 0, 0, ...le24(4999), ...le24(2999)]))).toBe('webp 5000x3000')
    expect(size(bmp(100, 50))).toBe('bmp 100x50')
    expect(size(bmp(100, -50))).toBe('bmp 100x50')
  })
})

describe('what is no photo is refused by its first bytes', () => {
  test.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'],
    ['SVG behind an XML declaration', '<?xml version="1.0"?><svg width="1" height="1"/>'],
    ['HTML', '<!doctype html><img src=x>'],
    ['GIF', 'GIF89a\x01\0\x01\0'],
    ['PDF', '%PDF-1.7'],
    ['zip', 'PK\x03\x04'],
    ['nothing', ''],
  ])('%s', (_name, text) => {
    expect(code(bytes(text))).toBe('not-a-photo')
  })

  test('a photo of a phone that saves HEIC is named', () => {
    expect(code(bytes(be32(24), 'ftypheic', be32(0)))).toBe('heic')
  })

  test('a polyglot that starts as something else and holds a whole JPEG (threat 23)', () => {
    expect(code(bytes('<svg/>', [...jpeg(10, 10)]))).toBe('not-a-photo')
    expect(code(bytes('GIF89a', [...jpeg(10, 10)]))).toBe('not-a-photo')
  })

  test('a polyglot that starts as JPEG is read as that JPEG, whatever follows', () => {
    expect(size(bytes([...jpeg(10, 20)], 'PK\x03\x04<svg onload=1>'))).toBe('jpeg 10x20')
  })
})

describe('a picture too large to decode is refused before it is decoded', () => {
  test.each([
    ['JPEG', jpeg(50_000, 50_000)],
    ['PNG', png(50_000, 50_000)],
    ['one long side', png(50_000, 1)],
    ['WebP', webp('VP8X', [0, 0, 0, 0, ...le24(49_999), ...le24(49_999)])],
    ['BMP', bmp(50_000, -50_000)],
    ['BMP at the end of its range', bmp(1, -2_147_483_648)],
    ['PNG at the end of its range', png(0xffffffff, 0xffffffff)],
  ])('%s', (_name, file) => {
    expect(code(file)).toBe('too-many-pixels')
  })

  test('the limits themselves are still allowed', () => {
    expect(code(png(MAX_SIDE, 1))).toBe('ok')
    expect(code(png(MAX_SIDE + 1, 1))).toBe('too-many-pixels')
    expect(code(png(12_000, MAX_AREA / 12_000))).toBe('ok')
    expect(code(png(12_000, MAX_AREA / 12_000 + 1))).toBe('too-many-pixels')
  })
})

describe('damaged headers', () => {
  test('a size of nothing, a broken segment, scan data before the frame', () => {
    expect(code(png(0, 10))).toBe('photo-damaged')
    expect(code(bytes([0xff, 0xd8, 0xff, 0xe0, 0, 1]))).toBe('photo-damaged')
    expect(code(bytes([0xff, 0xd8], segment(0xda, [1]), frame(10, 10)))).toBe('photo-damaged')
    expect(code(bytes('\x89PNG\r\n\x1a\n', be32(4), 'tEXt', be32(0), be32(0), be32(0), be32(0)))).toBe(
      'photo-damaged',
    )
  })

  test('cut anywhere, a file gives a failure or the same size, never an exception', () => {
    for (const file of [jpeg(40, 30, segment(0xe0, [1, 2, 3])), png(40, 30), bmp(40, 30)]) {
      for (let length = 0; length < file.length; length++) {
        expect(['ok', 'not-a-photo', 'photo-damaged']).toContain(code(file.subarray(0, length)))
      }
    }
  })

  test('no bytes whatever behind a magic number make it throw or pass a limit', () => {
    const magic = fc.constantFrom([0xff, 0xd8, 0xff], latin1('\x89PNG\r\n\x1a\n'), [66, 77])
    fc.assert(
      fc.property(magic, fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        const read = readPhotoHeader(bytes(start, [...rest]))
        if (!read.ok) return
        expect(Math.max(read.value.width, read.value.height)).toBeLessThanOrEqual(MAX_SIDE)
        expect(read.value.width * read.value.height).toBeLessThanOrEqual(MAX_AREA)
        expect(Math.min(read.value.width, read.value.height)).toBeGreaterThan(0)
      }),
    )
  })

  test('bytes that lie inside a larger buffer are read at their own place', () => {
    const file = png(12, 34)
    const larger = new Uint8Array(file.length + 7)
    larger.set(file, 7)
    expect(size(larger.subarray(7))).toBe('png 12x34')
  })
})
