import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { proofFileName } from '../../../shared/evaluation/proof-names'

test('year, association, indicator and a number of two digits', () => {
  expect(proofFileName(2025, '重庆康美企业科协', 'A3', 1)).toBe('2025_重庆康美企业科协_A3_01.jpg')
  expect(proofFileName(2025, '重庆康美企业科协', 'A3', 12)).toBe('2025_重庆康美企业科协_A3_12.jpg')
})

test('what Windows forbids in a name is left out, rare characters stay', () => {
  expect(proofFileName(2025, '甲:乙/丙?科协', 'B1', 2)).toBe('2025_甲 乙 丙 科协_B1_02.jpg')
  expect(proofFileName(2025, '䶮㛃科协', 'B1', 2)).toBe('2025_䶮㛃科协_B1_02.jpg')
  expect(proofFileName(2025, '...', 'B1', 2)).toBe('2025_B1_02.jpg')
})

test('any name whatever gives a short file name that Windows takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const file = proofFileName(2025, name, 'A1', 1)
      expect(file).toMatch(/^2025(_[^<>:"/\\|?*\p{Cc}]+)?_A1_01\.jpg$/u)
      expect(file.length).toBeLessThan(150)
    }),
  )
})
