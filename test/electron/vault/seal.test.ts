import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { openText, sealText } from '../../../electron/vault/seal'

const key = randomBytes(32)

test('a sealed text opens again, and the same text never looks the same twice', () => {
  const text = '{"contactPhone":"13800138000"}'
  const [first, second] = [sealText(key, text), sealText(key, text)]
  expect(openText([key], first)).toEqual({ ok: true, value: text })
  expect(first).not.toBe(second)
  expect(first).toMatch(/^[A-Za-z0-9_-]+$/)
})

test('every changed byte and every shortening is noticed', () => {
  const sealed = Buffer.from(sealText(key, '张三'), 'base64url')
  for (let at = 0; at < sealed.length; at++) {
    const flipped = Buffer.from(sealed)
    flipped.writeUInt8(flipped.readUInt8(at) ^ 1, at)
    for (const bytes of [flipped, sealed.subarray(0, at)]) {
      expect(openText([key], bytes.toString('base64url'))).toMatchObject({
        failure: { code: 'seal-damaged' },
      })
    }
  }
})

test('another key opens nothing', () => {
  expect(openText([randomBytes(32)], sealText(key, 'x'))).toMatchObject({ failure: { code: 'seal-damaged' } })
})
