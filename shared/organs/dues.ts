import type { DuesState } from '../codes/dues-states'
import type { IsoDate } from '../base/iso-date'
import type { DuesRule } from '../records/dues-rule'
import type { Member, YearlyDues } from '../records/member'

/**
 * What a member of a category owes in a year, in fen (《实施细则》第二十二条（二）按照有关规定): the latest rule that has begun, one for
 * the category before one for all. `undefined`: no rule, so nobody can say.
 */
export function duesOf(
  rules: readonly DuesRule[],
  category: Member['category'],
  year: number,
): number | undefined {
  const begun = rules
    .filter((rule) => rule.amount !== undefined && (rule.fromYear ?? 0) <= year)
    .toSorted((a, b) => (b.fromYear ?? 0) - (a.fromYear ?? 0))
  const own = begun.find((rule) => rule.category !== undefined && rule.category === category)
  return (own ?? begun.find((rule) => rule.category === undefined))?.amount
}

/** A member's dues with the entry of one year put in its place; years in order. */
export const withDues = (dues: readonly YearlyDues[] | undefined, entry: YearlyDues): readonly YearlyDues[] =>
  [...(dues ?? []).filter(({ year }) => year !== entry.year), entry].toSorted((a, b) => a.year - b.year)

/** The entry of a year: `due` has no day yet, the others have the day on which they became so. */
export const duesEntry = (
  year: number,
  state: DuesState,
  amount: number | undefined,
  on: IsoDate,
): YearlyDues => ({
  year,
  state,
  ...(amount === undefined ? {} : { amount }),
  ...(state === 'due' ? {} : { on }),
})

/** Members and fen by state in one year, over those who have an entry. */
export function duesTotals(
  members: readonly Member[],
  year: number,
): Readonly<Record<DuesState, { readonly members: number; readonly amount: number }>> {
  const total = {
    due: { members: 0, amount: 0 },
    paid: { members: 0, amount: 0 },
    waived: { members: 0, amount: 0 },
  }
  for (const { dues = [] } of members) {
    const entry = dues.find((each) => each.year === year)
    if (entry === undefined) continue
    total[entry.state].members += 1
    total[entry.state].amount += entry.amount ?? 0
  }
  return total
}
