import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  daysInMonth,
  isIsoDate,
  isoDateOf,
  partsOf,
  type IsoDate,
} from '../../../shared/base/iso-date'

const day = (text: string): IsoDate => {
  if (!isIsoDate(text)) throw new Error(text)
  return text
}

describe('days that exist', () => {
  test.each(['2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('%s', (text) => {
    expect(isIsoDate(text)).toBe(true)
  })

  test.each([
    '2025-02-30',
    '2023-02-29',
    '1900-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-1-1',
    '2025-01-01T00:00',
    '２０２５-01-01',
    '2025-01-01\n',
    '1899-12-31',
    '2200-01-01',
    '',
  ])('%j is none', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })

  test('parts that are no whole numbers make no day', () => {
    expect(isoDateOf(2025, 1.5, 1)).toBeUndefined()
    expect(isoDateOf(Number.NaN, 1, 1)).toBeUndefined()
    expect(isoDateOf(2025, 2, 30)).toBeUndefined()
    expect(isoDateOf(2025, 2, 28)).toBe('2025-02-28')
  })
})

describe('terms and report dates (《实施细则》第二十六条)', () => {
  test.each([
    ['2025-01-31', '2025-02-28'],
    ['2024-01-31', '2024-02-29'],
    ['2025-03-31', '2025-04-30'],
    ['2025-12-15', '2026-01-15'],
  ])('one month after %s is %s', (from, to) => {
    expect(addMonths(day(from), 1)).toBe(to)
  })

  test('five years after 29 February is 28 February', () => {
    expect(addYears(day('2024-02-29'), 5)).toBe('2029-02-28')
    expect(addYears(day('2024-02-29'), 4)).toBe('2028-02-29')
  })

  test('months count back over a new year', () => {
    expect(addMonths(day('2025-01-31'), -2)).toBe('2024-11-30')
    expect(addMonths(day('2025-03-15'), -15)).toBe('2023-12-15')
  })
})

describe('properties', () => {
  const dates = fc
    .tuple(
      fc.integer({ min: 1900, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    .map(([year, month, date]) => isoDateOf(year, month, Math.min(date, daysInMonth(year, month))))
    .filter((date) => date !== undefined)

  test('parts make the same day again', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const { year, month, day: dayOfMonth } = partsOf(date)
        expect(isoDateOf(year, month, dayOfMonth)).toBe(date)
        expect(isIsoDate(date)).toBe(true)
      }),
    )
  })

  test('days add up, and dates sort as text', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        const later = addDays(date, days)
        expect(daysBetween(date, later)).toBe(days)
        expect(addDays(later, -days)).toBe(date)
        expect(later > date).toBe(days > 0)
      }),
    )
  })

  test('a month later is at most 31 days later and in the next month', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const later = addMonths(date, 1)
        expect(daysBetween(date, later)).toBeGreaterThanOrEqual(28)
        expect(daysBetween(date, later)).toBeLessThanOrEqual(31)
        expect(partsOf(later).month).toBe((partsOf(date).month % 12) + 1)
      }),
    )
  })
})
