import { expect, test } from 'vitest'
import { ageState, daysSince } from '../../../../../renderer/features/exchange/offices/age'

test('when only old bundles keep arriving, the age of the last one makes its office late and then very late (threat 5)', () => {
  const made = '2026-01-01T08:00:00.000Z'
  const stateOn = (day: string): string => ageState(daysSince(made, Date.parse(`${day}T08:00:00.000Z`)))
  expect(['2026-01-20', '2026-01-31', '2026-03-02'].map(stateOn)).toEqual(['fresh', 'late', 'very-late'])
})

test('a bundle from the future has no negative age', () => {
  expect(daysSince('2027-01-01T08:00:00.000Z', Date.parse('2026-01-01T08:00:00.000Z'))).toBe(0)
})
