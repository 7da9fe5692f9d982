import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasQuorum, isCarried, quorumOf, votesToCarry } from '../../../shared/rules/r31-quorum'

describe('第三十一条 in integers, 以上 with the number itself', () => {
  test.each([
    [9, 6],
    [7, 5],
    [10, 7],
    [3, 2],
    [1, 1],
  ])('of %i members %i are a quorum and one fewer are not', (total, needed) => {
    expect(hasQuorum(needed, total)).toBe(true)
    expect(hasQuorum(needed - 1, total)).toBe(false)
    expect(quorumOf(total)).toBe(needed)
  })

  test.each([
    [6, 3],
    [7, 4],
    [1, 1],
  ])('of %i present %i carry and one fewer do not', (present, needed) => {
    expect(isCarried(needed, present)).toBe(true)
    expect(isCarried(needed - 1, present)).toBe(false)
    expect(votesToCarry(present)).toBe(needed)
  })

  test('the smallest numbers that are named are the smallest that are enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (n) => {
        expect(hasQuorum(quorumOf(n), n)).toBe(true)
        expect(hasQuorum(quorumOf(n) - 1, n)).toBe(false)
        expect(isCarried(votesToCarry(n), n)).toBe(true)
        expect(isCarried(votesToCarry(n) - 1, n)).toBe(false)
      }),
    )
  })
})
