import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromUtf8, utf8 } from '../../../shared/base/utf8'

test('every well-formed text comes back, rare characters and a byte order mark included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fromUtf8(utf8(text))).toBe(text)
    }),
  )
  expect(fromUtf8(utf8('\ufeff䶮𠮷'))).toBe('\ufeff䶮𠮷')
})

test.each([
  ['a cut character', [0xe4, 0xbc]],
  ['a GBK text', [0xc6, 0xf3, 0xd2, 0xb5]],
  ['an encoded surrogate', [0xed, 0xa0, 0x80]],
  ['an overlong slash', [0xc0, 0xaf]],
])('%s is no UTF-8', (_, bytes) => {
  expect(fromUtf8(new Uint8Array(bytes))).toBeUndefined()
})
