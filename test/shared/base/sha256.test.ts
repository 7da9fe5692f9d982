import { expect, test } from 'vitest'
import { sha256Hex } from '../../../shared/base/sha256'
import { utf8 } from '../../../shared/base/utf8'

/** Vectors of FIPS 180-4, and one of a Chinese text computed with openssl. */
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['企业科协', '79c10e89e1334c459bbf3885cc7ed269a26811d549d479a67f2a1745add1017a'],
])('%j', (text, hash) => {
  expect(sha256Hex(text)).toBe(hash)
  expect(sha256Hex(utf8(text))).toBe(hash)
})
