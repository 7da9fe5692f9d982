import { describe, expect, test } from 'vitest'
import { activityTotals, isActive } from '../../../shared/organs/activity-figures'
import type { Meeting } from '../../../shared/records/meeting'
import { activeDefinition } from '../../../shared/rules/office-choices'
import { day } from '../../support/association-facts'

const TODAY = day('2026-11-22')
const held: Meeting = { kind: 'committee', heldOn: day('2026-03-01'), expected: 9, present: 6 }
const activity = { from: day('2026-05-01') }

describe('an active association (本方案)', () => {
  const active = (activities: readonly (typeof activity)[], meetings: readonly Meeting[]) =>
    isActive({ activities, meetings }, activeDefinition(undefined), TODAY)

  test('has an activity and a committee meeting with its quorum in the last twelve months', () => {
    expect(active([activity], [held])).toBe(true)
    expect(active([], [held])).toBe(false)
    expect(active([activity], [])).toBe(false)
    expect(active([activity], [{ ...held, present: 5 }])).toBe(false)
    expect(active([activity], [{ ...held, kind: 'working' }])).toBe(false)
    expect(active([activity], [{ ...held, yes: 2 }])).toBe(false)
  })

  test('twelve months reach from the day after the same day of last year to today', () => {
    expect(active([{ from: day('2025-11-22') }], [held])).toBe(false)
    expect(active([{ from: day('2025-11-23') }], [held])).toBe(true)
    expect(active([{ from: TODAY }], [held])).toBe(true)
    expect(active([{ from: day('2026-11-23') }], [held])).toBe(false)
  })
})

test('outcomes add up; blanks count as nothing', () => {
  expect(activityTotals([{ participants: 30, patents: 2, cost: 1 }, { patents: 1 }])).toMatchObject({
    activities: 2,
    participants: 30,
    patents: 3,
    proposals: 0,
    cost: 1,
  })
})
