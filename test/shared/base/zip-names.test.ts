import fc from 'fast-check'
import { expect, test } from 'vitest'
import { zipNames } from '../../../shared/base/zip-names'
import { zipOf } from '../../support/zip-writer'

const archive = zipOf([
  { name: 'one.xml', content: 'first' },
  { name: 'folder/two.xml', content: 'second', stored: true },
])

test('the names of an archive, in the order of its directory', () => {
  expect(zipNames(archive)).toEqual(['one.xml', 'folder/two.xml'])
})

test('what was cut, or is no archive, has none', () => {
  expect(zipNames(archive.slice(0, -1))).toBeUndefined()
  expect(zipNames(archive.slice(1))).toBeUndefined()
  expect(zipNames(new Uint8Array())).toBeUndefined()
})

test('a directory that lies about its number of entries or its place has none', () => {
  const end = archive.length - 22
  const lie = (place: number, value: number): Uint8Array => {
    const changed = archive.slice()
    new DataView(changed.buffer).setUint16(end + place, value, true)
    return changed
  }
  expect(zipNames(lie(10, 3))).toBeUndefined()
  expect(zipNames(lie(10, 0xffff))).toBeUndefined()
  expect(zipNames(lie(16, 5))).toBeUndefined()
})

test('no bytes make it fail', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(archive.length - 1), (noise, place) => {
      const bent = archive.slice()
      bent.set(noise.subarray(0, archive.length - place), place)
      expect(() => [zipNames(bent), zipNames(noise)]).not.toThrow()
    }),
  )
})
