import { expect, test } from 'vitest'
import { chineseNumber, provisionName } from '../../../renderer/text/provisions'

test('articles are numbered as the document numbers them', () => {
  expect([1, 10, 14, 20, 31, 46].map(chineseNumber)).toEqual(['一', '十', '十四', '二十', '三十一', '四十六'])
  expect(provisionName('R31')).toBe('《实施细则》第三十一条')
  expect(provisionName('N3.2')).toBe('渝科协发〔2025〕48号三（二）')
  expect(provisionName('N2.5')).toBe('渝科协发〔2025〕48号二（二）5')
  expect(provisionName('N1')).toBe('渝科协发〔2025〕48号一')
})
