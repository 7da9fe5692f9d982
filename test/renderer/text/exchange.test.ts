import { expect, test } from 'vitest'
import { EXCHANGE_TEXT } from '../../../renderer/text/exchange'

test('a receipt that was written is not said to hold 0 records', () => {
  expect(EXCHANGE_TEXT.exportedFacts('回执.kxb', 0, 0)).toBe('回执.kxb：已写入、落盘，并读回核对一致。')
  expect(EXCHANGE_TEXT.exportedFacts('报送.kxb', 219, 0)).toContain('219 条记录')
})
