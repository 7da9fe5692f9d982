import { expect, test } from 'vitest'
import type { IsoDate } from '../../../../shared/base/iso-date'
import { readMonth } from '../../../../shared/ledger/readers/month'
import type { Cell } from '../../../../shared/ledger/workbook'
import { text } from '../../../support/ledger-sheets'

const today = '2026-11-22' as IsoDate
const read = (cell: Cell) => readMonth(cell, today)

test.each([
  ['197407', '1974-07'],
  ['1988.5', '1988-05'],
  ['1988.05', '1988-05'],
  ['1995年11月', '1995-11'],
  ['１９９５／１１', '1995-11'],
  ['1995-11', '1995-11'],
  // Only the month of a day is kept.
  ['1995.11.3', '1995-11'],
  ['19951103', '1995-11'],
  ['1977.1', '1977-01'],
  ['1977.10', '1977-10'],
])('%s is %s', (typed, month) => {
  expect(read(text(typed))).toEqual({ value: month, problems: [] })
})

test('a date cell gives its month', () => {
  expect(read({ kind: 'date', text: '1988-05-01' }).value).toBe('1988-05')
})

test('a number 1977.1 may have been 1977.10: both are offered', () => {
  const { problems } = read({ kind: 'number', text: '1977.1' })
  expect(problems[0]?.code).toBe('month-1-or-10')
  expect(problems[0]?.choices?.map((choice) => choice.text)).toEqual(['1977年1月', '1977年10月'])
  expect(read(text('1977年10月')).value).toBe('1977-10')
  expect(read({ kind: 'number', text: '1977.2' }).problems).toEqual([])
})

test.each(['1977.13', '1877.1', '77.1', '七几年', '1977'])('%s is no month', (typed) => {
  expect(read(text(typed)).problems[0]?.code).toBe('not-a-month')
})

test('a birth in the future is asked about', () => {
  expect(read(text('2027.1')).problems[0]?.code).toBe('date-in-future')
})

test.each(['651208', '880512', '8805'])('%s is no month of a year to come', (typed) => {
  expect(read(text(typed)).value).toBeUndefined()
  expect(read(text(typed)).problems[0]?.code).toBe('not-a-month')
})
