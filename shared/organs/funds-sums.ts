import type { Funds } from '../records/funds'

/** Kinds of income (《实施细则》第四十一条: mainly the host's budget, also grants, donations, other lawful; 第二十二条: dues). */
export const INCOME_FIELDS = ['hostBudget', 'dues', 'grants', 'donations', 'otherIncome'] as const

/** What a year's record adds up to, in fen. The balance may be negative. */
export interface FundsSums {
  readonly income: number
  readonly spending: number
  readonly balance: number
}

const ZERO: FundsSums = { income: 0, spending: 0, balance: 0 }

/** Income, spending and balance (what was brought forward included) of a year; blanks count as nothing. */
export function fundsSums(value: Funds): FundsSums {
  const income = INCOME_FIELDS.reduce((sum, field) => sum + (value[field] ?? 0), 0)
  const spending = value.spending ?? 0
  return { income, spending, balance: (value.broughtForward ?? 0) + income - spending }
}

/** The sums of several records: of one year, or balances mean nothing. */
export const fundsTotal = (values: readonly Funds[]): FundsSums =>
  values.map(fundsSums).reduce(
    (total, sums) => ({
      income: total.income + sums.income,
      spending: total.spending + sums.spending,
      balance: total.balance + sums.balance,
    }),
    ZERO,
  )
