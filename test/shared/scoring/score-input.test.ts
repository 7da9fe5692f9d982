import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseScore, scoreText, totalText } from '../../../shared/scoring/score-input'

describe('typed scores', () => {
  test.each([
    ['4', 400],
    ['4.5', 450],
    ['４．５', 450],
    ['4。5', 450],
    ['4.25', 425],
    ['4.50000', 450],
    [' 3　', 300],
    ['3分', 300],
    ['0', 0],
    ['.5', 50],
    ['4.', 400],
    ['+2', 200],
    ['004', 400],
  ])('%j is %i hundredths', (text, points) => {
    expect(parseScore(text, 500)).toEqual({ ok: true, value: points })
  })

  test.each([
    ['', 'empty'],
    ['　', 'empty'],
    ['-1', 'negative'],
    ['－0.5', 'negative'],
    ['4.125', 'too-fine'],
    ['5.01', 'over-max'],
    ['40', 'over-max'],
    ['四', 'not-a-number'],
    ['4,5', 'not-a-number'],
    ['4/5', 'not-a-number'],
    ['1e2', 'not-a-number'],
    ['4 5', 'not-a-number'],
    ['.', 'not-a-number'],
    ['分', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['99999999999999999999', 'not-a-number'],
  ])('%j is refused as %s', (text, code) => {
    expect(parseScore(text, 500)).toMatchObject({ ok: false, failure: { code } })
  })

  test('the refusal names the full marks', () => {
    expect(parseScore('5.01', 500)).toEqual({ ok: false, failure: { code: 'over-max', facts: { max: 500 } } })
  })
})

test('every amount of hundredths reads back as itself', () => {
  fc.assert(
    fc.property(fc.nat(100_000), (points) => {
      expect(parseScore(scoreText(points), 100_000)).toEqual({ ok: true, value: points })
    }),
  )
})

test('amounts and totals are written as on paper', () => {
  expect([400, 450, 425, 5, 0].map(scoreText)).toEqual(['4', '4.5', '4.25', '0.05', '0'])
  expect([9000, 8990, 10_000, 0].map(totalText)).toEqual(['90.0', '89.9', '100.0', '0.0'])
})
