/** The smallest bytes that have the parts of a JPEG: what is in the scan is never decoded by the code under test. */
export function jpegOf({
  width = 640,
  height = 480,
  extra = [],
  scan = 'scan',
}: {
  readonly width?: number
  readonly height?: number
  /** Segments before the frame header: marker and content. */
  readonly extra?: readonly (readonly [number, string])[]
  readonly scan?: string
} = {}): Uint8Array {
  const segment = (marker: number, content: Buffer): Buffer => {
    const head = Buffer.from([0xff, marker, 0, 0])
    head.writeUInt16BE(content.length + 2, 2)
    return Buffer.concat([head, content])
  }
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  frame.writeUInt16BE(height, 1)
  frame.writeUInt16BE(width, 3)
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    ...extra.map(([marker, content]) => segment(marker, Buffer.from(content, 'latin1'))),
    segment(0xc0, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from(scan, 'latin1'),
    Buffer.from([0xff, 0xd9]),
  ])
}

/** How an answer names a kept picture, as far as a test does not care. */
export const photoOf = (hash: string) => ({
  hash,
  source: '1'.repeat(64),
  name: 'A3',
  width: 640,
  height: 480,
  bytes: 100,
  addedOn: '2026-01-10',
})
