import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  isSameNumber,
  nextDocumentNumber,
  readDocumentNumber,
  writeDocumentNumber,
} from '../../../shared/codes/document-number'

test('the next number is one above the highest of the same mark and year', () => {
  const given = [
    '两江科协〔2026〕2号',
    '两江科协[2026]11号',
    '两江科协函〔2026〕40号',
    '两江科协〔2025〕90号',
    '无号',
  ]
  expect(nextDocumentNumber('两江科协', 2026, given)).toBe('两江科协〔2026〕12号')
  expect(nextDocumentNumber('两江科协函', 2026, given)).toBe('两江科协函〔2026〕41号')
  expect(nextDocumentNumber('两江科协', 2027, given)).toBe('两江科协〔2027〕1号')
})

test('a number is the same whatever brackets and widths it is typed in', () => {
  expect(isSameNumber('两江科协〔2026〕2号', '两江科协（2026）2号')).toBe(true)
  expect(isSameNumber('两江科协〔2026〕2号', '两江科协〔2026〕3号')).toBe(false)
  expect(isSameNumber('批 2', '批2')).toBe(true)
})

test('what is proposed was never given', () => {
  const number = fc.record({
    mark: fc.constantFrom('两江科协', '两江科协函'),
    year: fc.constantFrom(2025, 2026),
    running: fc.integer({ min: 1, max: 9999 }),
  })
  fc.assert(
    fc.property(fc.array(number), (all) => {
      const given = all.map(writeDocumentNumber)
      const next = nextDocumentNumber('两江科协', 2026, given)
      expect(given.some((one) => isSameNumber(one, next))).toBe(false)
      expect(readDocumentNumber(next)?.mark).toBe('两江科协')
    }),
  )
})
