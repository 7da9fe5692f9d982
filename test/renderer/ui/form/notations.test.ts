import { expect, test } from 'vitest'
import {
  COUNT,
  CREDIT_CODE,
  DAY,
  HUNDREDTHS,
  LINE,
  MONTH,
  TEXT,
} from '../../../../renderer/ui/form/notations'

test.each([
  '2025-9-29',
  '2025.9.29',
  '2025/09/29',
  '2025年9月29日',
  '20250929',
  '２０２５．９．２９',
  ' 2025-09-29 ',
])('%s is a day', (typed) => {
  expect(DAY.read(typed)).toBe('2025-09-29')
})

test.each(['2025-02-30', '去年', '2025.9', '9.29'])(
  '%s stays as typed, for the schema to refuse',
  (typed) => {
    expect(DAY.read(typed)).toBe(typed)
  },
)

test('months, counts and amounts are read as people write them', () => {
  expect(MONTH.read('1985年3月')).toBe('1985-03')
  expect(COUNT.read('１,２３４')).toBe(1234)
  expect(COUNT.read('约三百')).toBe('约三百')
  expect(HUNDREDTHS.read('12.5')).toBe(1250)
  expect(HUNDREDTHS.show(1205)).toBe('12.05')
  expect(HUNDREDTHS.show(1250)).toBe('12.5')
  expect(CREDIT_CODE.read('１１５０００００００９２７５７８０l')).toBe('11500000009275780L')
})

test('blank is absent, and text stays as typed', () => {
  for (const notation of [DAY, MONTH, COUNT, HUNDREDTHS, CREDIT_CODE, TEXT]) {
    expect(notation.read('  ')).toBeUndefined()
  }
  expect(TEXT.read('于 程')).toBe('于 程')
})

test('a line pasted from a sheet loses its tabs, line ends and white space at the ends, and nothing else', () => {
  expect(LINE.read('\t重庆 某某\t公司\r\n企业科协　\n')).toBe('重庆 某某 公司 企业科协')
  expect(LINE.read(' \t\n')).toBeUndefined()
  expect(LINE.read('𪛖 龘·艾力 =1+1')).toBe('𪛖 龘·艾力 =1+1')
})
