import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSchemeFile, schemeFileText } from '../../../shared/scoring/scheme-file'
import { randomScheme } from '../../support/random-scheme'

test('a scheme file comes back as it was', () => {
  fc.assert(
    fc.property(randomScheme, (scheme) => {
      expect(readSchemeFile(schemeFileText(scheme))).toEqual({ ok: true, value: scheme })
    }),
  )
})

test.each([
  ['not-a-scheme', ''],
  ['not-a-scheme', '{"format":"other"}'],
  ['not-a-scheme', '[1]'],
  ['scheme-damaged', '{"format":"kexie-scheme"}'],
  ['scheme-damaged', '{"format":"kexie-scheme","formatVersion":1,"scheme":{}}'],
])('%s: %s', (code, text) => {
  expect(readSchemeFile(text)).toMatchObject({ ok: false, failure: { code } })
})

test('a file of a later version is refused by its number', () => {
  expect(readSchemeFile('{"format":"kexie-scheme","formatVersion":7,"scheme":{"new":1}}')).toEqual({
    ok: false,
    failure: { code: 'scheme-newer', facts: { version: 7, known: 1 } },
  })
})
