import * as fc from 'fast-check'
import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { inflate } from '../../../renderer/workers/deflate-streams'

test('what is packed comes back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
      expect(await inflate(new Uint8Array(deflateRawSync(bytes)), bytes.length)).toEqual(bytes)
    }),
    { numRuns: 40 },
  )
})

test('a bomb is stopped at the size it claimed; too little and garbage are refused', async () => {
  const bomb = new Uint8Array(deflateRawSync(new Uint8Array(50_000_000)))
  expect(await inflate(bomb, 1000)).toBeUndefined()
  expect(await inflate(new Uint8Array(deflateRawSync(new Uint8Array(10))), 11)).toBeUndefined()
  expect(await inflate(new Uint8Array([0xff, 0xff, 0xff]), 10)).toBeUndefined()
})
