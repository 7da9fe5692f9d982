import { describe, expect, test } from 'vitest'
import { duesOf, duesTotals, withDues } from '../../../shared/organs/dues'
import { planBulk } from '../../../shared/organs/member-bulk'
import type { DuesRule } from '../../../shared/records/dues-rule'
import type { Member } from '../../../shared/records/member'
import { day, records } from '../../support/association-facts'

const rules: readonly DuesRule[] = [
  { fromYear: 2020, amount: 5000 },
  { fromYear: 2025, amount: 6000 },
  { fromYear: 2025, category: 'manager', amount: 10_000 },
]
const context = { today: day('2026-11-22'), rules: new Map([['a1', rules]]) }
const roll = records<Member>(
  { associationId: 'a1', name: '余华', category: 'manager', state: 'current' },
  { associationId: 'a1', name: '田实', category: 'sci-tech', state: 'current' },
)

describe('dues by stated rules (第二十二条)', () => {
  test('the latest rule that has begun, the category’s own first', () => {
    expect(duesOf(rules, 'manager', 2026)).toBe(10_000)
    expect(duesOf(rules, 'sci-tech', 2026)).toBe(6000)
    expect(duesOf(rules, 'manager', 2024)).toBe(5000)
    expect(duesOf(rules, 'manager', 2019)).toBeUndefined()
  })

  test('a year has one entry; totals go by state', () => {
    const dues = withDues([{ year: 2026, state: 'due' }], { year: 2026, state: 'paid', amount: 6000 })
    expect(dues).toEqual([{ year: 2026, state: 'paid', amount: 6000 }])
    expect(duesTotals([{ dues: [...dues] }, {}], 2026)).toMatchObject({ paid: { members: 1, amount: 6000 } })
  })
})

describe('many members at once', () => {
  test('dues take the amount of the rule and the day they were paid', () => {
    const lines = planBulk(roll, { action: 'dues', year: 2026, state: 'paid' }, context)
    expect(lines.map(({ set }) => set)).toEqual([
      { dues: [{ year: 2026, state: 'paid', amount: 10_000, on: '2026-11-22' }] },
      { dues: [{ year: 2026, state: 'paid', amount: 6000, on: '2026-11-22' }] },
    ])
  })

  test('who would not change is no line; every line knows the way back', () => {
    expect(planBulk(roll, { action: 'category', category: 'manager' }, context)).toEqual([
      {
        id: 'b',
        name: '田实',
        field: 'category',
        set: { category: 'manager' },
        undo: { category: 'sci-tech' },
      },
    ])
    expect(planBulk(roll, { action: 'move', associationId: 'a1' }, context)).toEqual([])
    expect(planBulk(roll, { action: 'move', associationId: 'a2' }, context)).toHaveLength(2)
  })

  test('who has left is neither moved nor made a member again with others; their dues can still be noted', () => {
    const left = records<Member>(
      { associationId: 'a1', name: '余华', state: 'withdrawn', leftOn: day('2026-05-01') },
      { associationId: 'a1', name: '田实', state: 'expelled', leftOn: day('2026-05-01') },
    )
    expect(planBulk(left, { action: 'move', associationId: 'a2' }, context)).toEqual([])
    expect(planBulk(left, { action: 'state', state: 'current' }, context)).toEqual([])
    expect(planBulk(left, { action: 'dues', year: 2026, state: 'waived' }, context)).toHaveLength(2)
  })
})
