import { expect, test } from 'vitest'
import { termDates } from '../../../shared/organs/term-dates'
import { day } from '../../support/association-facts'

test('第二十六条: three to five years and one month, counted from the congress', () => {
  expect(termDates({ startOn: day('2020-12-01'), congressOn: day('2021-01-31'), charterYears: 4 })).toEqual({
    nextFrom: '2024-01-31',
    nextByCharter: '2025-01-31',
    nextUntil: '2026-01-31',
    reportUntil: '2021-02-28',
  })
  expect(termDates({ congressOn: day('2024-02-29') })).toMatchObject({
    nextUntil: '2029-02-28',
    reportUntil: '2024-03-29',
  })
})

test('a charter outside of three to five years gives no date of its own; without a congress there is none', () => {
  expect(termDates({ congressOn: day('2024-01-31'), charterYears: 6 })?.nextByCharter).toBeUndefined()
  expect(termDates({ startOn: day('2024-01-31') })).toBeUndefined()
})
