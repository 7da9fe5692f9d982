import { expect, test } from 'vitest'
import type { IsoDate } from '../../../../shared/base/iso-date'
import { fail, ok } from '../../../../shared/base/result'
import { sha256Hex } from '../../../../shared/base/sha256'
import { takeFile } from '../../../../renderer/ui/attachments/take-file'
import type { IntakeDeps } from '../../../../renderer/ui/attachments/take-photo'
import { jpegOf } from '../../../support/jpegs'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const raw = (name: string, content: Uint8Array) => ({ name, read: async () => ok(content) })

function desk(change: Partial<IntakeDeps> = {}) {
  const kept: Uint8Array[] = []
  const deps: IntakeDeps = {
    encode: async () => ok({ bytes: new Uint8Array([9, 9]), width: 64, height: 48, source: 'b'.repeat(64) }),
    keep: async (content) => {
      kept.push(content)
      return ok({ hash: sha256Hex(content), bytes: content.byteLength })
    },
    today: () => '2026-11-20' as IsoDate,
    ...change,
  }
  return { kept, deps }
}

test('a document is kept byte for byte, under the type that its content has', async () => {
  const { kept, deps } = desk()
  const content = bytesOf('%PDF-1.7 章程')
  const hash = sha256Hex(content)
  expect(await takeFile(raw('章程.exe', content), deps)).toEqual(
    ok({
      hash,
      source: hash,
      fileType: 'pdf',
      name: '章程.exe',
      bytes: content.length,
      addedOn: '2026-11-20',
    }),
  )
  expect(kept).toEqual([content])
})

test('a picture is drawn anew', async () => {
  const { kept, deps } = desk()
  const taken = await takeFile(raw('签到.jpg', jpegOf()), deps)
  expect(taken).toMatchObject({ value: { fileType: 'jpg', width: 64, height: 48, bytes: 2 } })
  expect(kept).toEqual([new Uint8Array([9, 9])])
})

test('a picture that no decoder takes is refused as one, and never kept as a document', async () => {
  const { kept, deps } = desk({ encode: async () => fail('photo-damaged') })
  expect(await takeFile(raw('坏.jpg', jpegOf()), deps)).toMatchObject({ failure: { code: 'photo-damaged' } })
  const phone = desk({ encode: async () => fail('heic') })
  const heic = await takeFile(raw('手机.pdf', bytesOf('\0\0\0\x18ftypheic\0\0\0\0')), phone.deps)
  expect(heic).toMatchObject({ failure: { code: 'heic' } })
  expect([...kept, ...phone.kept]).toEqual([])
})

test('what is on no list is refused before anything is kept', async () => {
  const { kept, deps } = desk()
  const taken = await takeFile(raw('图.png', bytesOf('<svg/>')), deps)
  expect(taken).toMatchObject({ failure: { code: 'file-refused', facts: { reason: 'markup' } } })
  expect(kept).toEqual([])
})

test('nothing is named by a record when the file was not kept', async () => {
  const { deps } = desk({ keep: async () => fail('disk-full') })
  expect(await takeFile(raw('a.pdf', bytesOf('%PDF-')), deps)).toMatchObject({
    failure: { code: 'disk-full' },
  })
})
