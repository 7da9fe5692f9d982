import { expect, test } from 'vitest'
import { fundsSums, fundsTotal } from '../../../shared/organs/funds-sums'

const year = {
  year: 2026,
  broughtForward: 10,
  hostBudget: 10_000_000,
  dues: 33,
  donations: 1,
  spending: 10_000_050,
}

test('第四十一条: income by kind adds up; the balance counts what was brought forward', () => {
  expect(fundsSums(year)).toEqual({ income: 10_000_034, spending: 10_000_050, balance: -6 })
})

test('blanks count as nothing, and several records add up', () => {
  expect(fundsSums({})).toEqual({ income: 0, spending: 0, balance: 0 })
  expect(fundsTotal([year, { dues: 6 }])).toEqual({ income: 10_000_040, spending: 10_000_050, balance: 0 })
})
