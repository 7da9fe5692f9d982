import { createHash, randomBytes } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openAttachments, type Attachments } from '../../../electron/attachments/attachments'
import { realDisk, type Disk } from '../../../electron/disk/disk'
import { faultyDisk } from '../../support/faulty-disk'
import { jpegOf } from '../../support/jpegs'
import { temporaryFolder } from '../../support/temporary-folder'

const dataKey = randomBytes(32)
const attachmentsAt = (folder: string, disk: Disk = realDisk, floorBytes = 0): Attachments =>
  openAttachments({ disk, folder, dataKey, floorBytes })

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const filesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true })).filter((name) => name.includes('.'))

describe('a photo', () => {
  test('is kept under its SHA-256, sealed, and comes back byte for byte', async () => {
    const folder = temporaryFolder()
    const photo = jpegOf({ scan: 'what the photo shows' })
    const hash = sha256(photo)
    expect(await attachmentsAt(folder).put(photo)).toEqual({ ok: true, value: { hash, bytes: photo.length } })
    expect(await attachmentsAt(folder).read(hash)).toEqual(Buffer.from(photo))
    expect(await filesIn(folder)).toEqual([`${hash.slice(0, 2)}/${hash}.kxp`])
    const file = await readFile(join(folder, hash.slice(0, 2), `${hash}.kxp`), 'latin1')
    expect(file).not.toContain('what the photo shows')
  })

  test('is synced with its folder before the answer, and the same one again writes nothing', async () => {
    const disk = faultyDisk()
    const attachments = attachmentsAt(temporaryFolder(), disk)
    await attachments.put(jpegOf())
    const steps = disk.steps.join(' ')
    expect(steps).toBe('makeFolder syncFolder open write datasync rename syncFolder')
    expect(await attachments.put(jpegOf())).toMatchObject({ ok: true })
    expect(disk.steps.join(' ')).toBe(steps)
  })

  test('that was changed on the disk, or lies under another name, is not there', async () => {
    const folder = temporaryFolder()
    const attachments = attachmentsAt(folder)
    const [one, two] = [jpegOf({ scan: 'one' }), jpegOf({ scan: 'two' })]
    const [first, second] = [sha256(one), sha256(two)]
    await attachments.put(one)
    await attachments.put(two)
    const path = (hash: string): string => join(folder, hash.slice(0, 2), `${hash}.kxp`)
    await writeFile(path(second), await readFile(path(first)))
    expect(await attachments.present([first, second, 'a'.repeat(64)])).toEqual([first])
    expect(await attachments.read(second)).toBeUndefined()
    expect(await attachments.put(two)).toMatchObject({ ok: true })
    expect(await attachments.present([second])).toEqual([second])
  })

  test('is here whole or not at all when the disk fails at step n, for every n (threat 24)', async () => {
    for (let n = 1; n <= 7; n++) {
      const disk = faultyDisk()
      const folder = temporaryFolder()
      disk.failAt(n, 'ENOSPC', true)
      expect(await attachmentsAt(folder, disk).put(jpegOf())).toMatchObject({
        failure: { code: 'disk-full' },
      })
      disk.heal()
      const here = await attachmentsAt(folder).present([sha256(jpegOf())])
      expect((await filesIn(folder)).filter((name) => name.endsWith('.kxp')).length).toBe(here.length)
      expect(await attachmentsAt(folder).put(jpegOf())).toMatchObject({ ok: true })
    }
  })

  test('is refused while the disk has less room than the floor', async () => {
    const put = await attachmentsAt(temporaryFolder(), realDisk, Number.MAX_SAFE_INTEGER).put(jpegOf())
    expect(put).toMatchObject({ failure: { code: 'disk-full' } })
  })
})

test('a document is kept under its SHA-256 as it is, and lies sealed', async () => {
  const folder = temporaryFolder()
  const content = Buffer.from('%PDF-1.7 what the document says')
  const hash = sha256(content)
  expect(await attachmentsAt(folder).put(content)).toMatchObject({ ok: true, value: { hash } })
  expect(await attachmentsAt(folder).read(hash)).toEqual(content)
  const file = await readFile(join(folder, hash.slice(0, 2), `${hash}.kxp`), 'latin1')
  expect(file).not.toContain('what the document says')
})

describe('refused', () => {
  const refused: Readonly<Record<string, readonly [Uint8Array, string]>> = {
    'an empty file': [new Uint8Array(), 'file-refused'],
    'an SVG': [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'file-refused'],
    'a PNG': [Buffer.from('89504e470d0a1a0a', 'hex'), 'file-refused'],
    'a program named as a document': [Buffer.from('MZ'), 'file-refused'],
    'a JPEG that goes on as something else': [
      Buffer.concat([jpegOf(), Buffer.from('<script>')]),
      'not-a-photo',
    ],
    'a JPEG with EXIF': [jpegOf({ extra: [[0xe1, 'Exif\0\0GPS']] }), 'not-a-photo'],
    'a JPEG with two sizes': [jpegOf({ extra: [[0xc2, '\x08\0\x10\0\x10\x01']] }), 'not-a-photo'],
    'a segment longer than the file': [jpegOf().slice(0, 30), 'not-a-photo'],
    'no height': [jpegOf({ height: 0 }), 'not-a-photo'],
    'a side over 2,048': [jpegOf({ width: 50_000 }), 'too-large'],
    'over 8 MiB': [jpegOf({ scan: 'x'.repeat(8 * 1024 * 1024) }), 'too-large'],
  }
  test.each(Object.entries(refused))('%s', async (_name, [bytes, code]) => {
    const folder = temporaryFolder()
    expect(await attachmentsAt(folder).put(bytes)).toMatchObject({ ok: false, failure: { code } })
    expect(await filesIn(folder)).toEqual([])
  })
})
