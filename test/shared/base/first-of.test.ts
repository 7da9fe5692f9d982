import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstOf } from '../../../shared/base/first-of'

interface Row {
  readonly at: number
  readonly rank: number
}
const byRank = (a: Row, b: Row): number => a.rank - b.rank

test('the first rows are those that sorting all of them puts first, equal ones as they came', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), fc.nat(12), (ranks, count) => {
      const rows = ranks.map((rank, at) => ({ at, rank }))
      expect(firstOf(rows, count, byRank)).toEqual(rows.toSorted(byRank).slice(0, count))
    }),
  )
})
