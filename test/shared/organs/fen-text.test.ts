import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fenText } from '../../../shared/organs/fen-text'

test('fen are shown as yuan with two places', () => {
  expect([0, 5, 100, 123456, 100_000_000, -5, -123456].map(fenText)).toEqual([
    '0.00',
    '0.05',
    '1.00',
    '1,234.56',
    '1,000,000.00',
    '-0.05',
    '-1,234.56',
  ])
})

test('no digit is lost', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000_000_000, max: 10_000_000_000_000 }), (fen) => {
      expect(Number(fenText(fen).replaceAll(/[,.]/g, ''))).toBe(fen === 0 ? 0 : fen)
    }),
  )
})
