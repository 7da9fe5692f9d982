import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { KEPT_SIDE, keptSize } from '../../../renderer/workers/photo-size'

test('a phone photo is scaled to 2,048 px on its long side, upright or lying', () => {
  expect(keptSize(4000, 3000)).toEqual({ width: 2048, height: 1536 })
  expect(keptSize(3000, 4000)).toEqual({ width: 1536, height: 2048 })
})

test('a small photo keeps its size', () => {
  expect(keptSize(640, 480)).toEqual({ width: 640, height: 480 })
})

test('no picture is larger than allowed, none vanishes', () => {
  const side = fc.integer({ min: 1, max: 16_384 })
  fc.assert(
    fc.property(side, side, (width, height) => {
      const kept = keptSize(width, height)
      expect(Math.max(kept.width, kept.height)).toBeLessThanOrEqual(KEPT_SIDE)
      expect(Math.min(kept.width, kept.height)).toBeGreaterThanOrEqual(1)
    }),
  )
})
