import { expect, test } from 'vitest'
import type { IsoDate } from '../../../../shared/base/iso-date'
import { readDay, readPastDay } from '../../../../shared/ledger/readers/day'
import { text } from '../../../support/ledger-sheets'

const codeOf = (typed: string): string | undefined => readDay(text(typed)).problems[0]?.code

test.each([
  '2025.9.29',
  '2025年9月29日',
  '2025/9/29',
  '2025-09-29',
  '２０２５.０９.２９',
  '２０２５－９－２９',
  ' 2025 年 9 月 29 日　',
  '20250929',
  '2025-09-29 00:00:00',
  '二〇二五年九月二十九日',
  '45929',
])('%s is 29 September 2025', (typed) => {
  expect(readDay(text(typed))).toEqual({ value: '2025-09-29', problems: [] })
})

test('a date cell and a serial number in a number cell are the same day', () => {
  expect(readDay({ kind: 'date', text: '2025-09-29' }).value).toBe('2025-09-29')
  expect(readDay({ kind: 'number', text: '45929' }).value).toBe('2025-09-29')
})

test('30 February is refused with the last day that month has', () => {
  expect(readDay(text('2025.2.30'))).toEqual({
    problems: [{ code: 'no-such-day', facts: { text: '2025.2.30', year: 2025, month: 2, last: 28 } }],
  })
  expect(readDay(text('2024年2月30日')).problems[0]?.facts).toMatchObject({ last: 29 })
})

test.each([
  ['2025年9月', 'date-without-day'],
  ['2025.9', 'date-without-day'],
  ['2025', 'date-without-day'],
  ['25.9.29', 'year-of-two-digits'],
  ['25-9-29', 'year-of-two-digits'],
  ['2025.13.1', 'not-a-date'],
  ['2025.0.1', 'not-a-date'],
  ['去年底', 'not-a-date'],
  ['2025.9.29-30', 'not-a-date'],
  ['99999', 'not-a-date'],
])('%s is refused: %s', (typed, code) => {
  expect(codeOf(typed)).toBe(code)
})

test('a day after the latest that makes sense is asked about, and kept if confirmed', () => {
  const reading = readPastDay(text('2031年5月1日'), '2026-11-22' as IsoDate)
  expect(reading.value).toBe('2031-05-01')
  expect(reading.problems[0]).toMatchObject({ code: 'date-in-future', facts: { latest: '2026-11-22' } })
  expect(readPastDay(text('2026-11-22'), '2026-11-22' as IsoDate).problems).toEqual([])
})

test('a serial number without a date format counts from where its file counts', () => {
  expect(readDay({ kind: 'number', text: '44467', from1904: true }).value).toBe('2025-09-29')
})
