import { describe, expect, test } from 'vitest'
import type { IsoDate } from '../../../../shared/base/iso-date'
import { fail, ok } from '../../../../shared/base/result'
import { takePhoto, type IntakeDeps, type RawFile } from '../../../../renderer/ui/attachments/take-photo'

const hash = 'a'.repeat(64)
const source = 'b'.repeat(64)
const raw = (name: string): RawFile => ({ name, read: async () => ok(new Uint8Array([1])) })

function deps(change: Partial<IntakeDeps> = {}) {
  const kept: Uint8Array[] = []
  const made: IntakeDeps = {
    encode: async () => ok({ bytes: new Uint8Array([9, 9]), width: 2048, height: 1365, source }),
    keep: async (jpeg) => {
      kept.push(jpeg)
      return ok({ hash, bytes: jpeg.byteLength })
    },
    today: () => '2026-11-20' as IsoDate,
    ...change,
  }
  return { kept, made }
}

test('what is kept and named is the photo drawn anew, not the file', async () => {
  const { kept, made } = deps()
  expect(await takePhoto(raw('签到表.png'), made)).toEqual(
    ok({ hash, source, name: '签到表.png', width: 2048, height: 1365, bytes: 2, addedOn: '2026-11-20' }),
  )
  expect(kept).toEqual([new Uint8Array([9, 9])])
})

describe('nothing is named by a record', () => {
  test('when the file cannot be read', async () => {
    const { kept, made } = deps()
    const unread: RawFile = { name: 'x.jpg', read: async () => fail('cannot-read') }
    expect(await takePhoto(unread, made)).toMatchObject({ failure: { code: 'cannot-read' } })
    expect(kept).toEqual([])
  })

  test('when it is no photo', async () => {
    const { kept, made } = deps({ encode: async () => fail('not-a-photo') })
    expect(await takePhoto(raw('x.svg'), made)).toMatchObject({ failure: { code: 'not-a-photo' } })
    expect(kept).toEqual([])
  })

  test('when the disk is full', async () => {
    const { made } = deps({ keep: async () => fail('disk-full') })
    expect(await takePhoto(raw('x.jpg'), made)).toMatchObject({ failure: { code: 'disk-full' } })
  })
})

test('a name that would read backwards or has no visible character is cleaned; a long one is cut', async () => {
  const named = async (name: string) => {
    const taken = await takePhoto(raw(name), deps().made)
    return taken.ok ? taken.value.name : taken.failure.code
  }
  expect(await named('gpj.\u202eexe')).toBe('gpj.exe')
  expect(await named('\u200b\u0000')).toBe('photo.jpg')
  expect((await named('长'.repeat(300))).length).toBe(200)
})
