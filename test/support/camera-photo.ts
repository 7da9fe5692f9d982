import type { Page } from '@playwright/test'

/** A picture as a camera would save it: left half red, right half blue, turned by its EXIF, with a position in it. */
export async function cameraPhoto(page: Page, width: number, height: number): Promise<Buffer> {
  const drawn = await page.evaluate(
    async ([width = 1, height = 1]) => {
      const canvas = new OffscreenCanvas(width, height)
      const context = canvas.getContext('2d')
      if (context === null) throw new Error('no 2d context')
      context.fillStyle = '#f00'
      context.fillRect(0, 0, width / 2, height)
      context.fillStyle = '#00f'
      context.fillRect(width / 2, 0, width / 2, height)
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })
      return Array.from(new Uint8Array(await blob.arrayBuffer()))
    },
    [width, height],
  )
  return Buffer.concat([Buffer.from(drawn.slice(0, 2)), exif(), Buffer.from(drawn.slice(2))])
}

/** An EXIF segment: orientation 6 (turn by 90° to the right) and a description. */
function exif(): Buffer {
  const tiff = Buffer.from(
    '4d4d002a00000008' + // big endian, first directory at 8
      '0002' + // two entries
      '0112' +
      '0003' +
      '00000001' +
      '00060000' + // orientation
      '010e' +
      '0002' +
      '00000010' +
      '00000026' + // description, 16 bytes at 38
      '00000000',
    'hex',
  )
  const content = Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from('29.5,106.5 here\0')])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}
