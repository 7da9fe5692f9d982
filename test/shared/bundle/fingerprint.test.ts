import { expect, test } from 'vitest'
import { fingerprintOf } from '../../../shared/bundle/fingerprint'

test('a fingerprint is six groups of five digits, and frozen: it stands on printed sheets', () => {
  expect(fingerprintOf('ed25519', new Uint8Array(32))).toMatchInlineSnapshot(
    `"53943 72067 88721 78515 77056 50879"`,
  )
})

test('another key, and the same key under another algorithm, read differently', () => {
  const key = new Uint8Array(32).fill(7)
  const other = key.slice()
  other[31] = 8
  expect(fingerprintOf('ed25519', other)).not.toBe(fingerprintOf('ed25519', key))
  expect(fingerprintOf('sm2', key)).not.toBe(fingerprintOf('ed25519', key))
})
