import { expect, test } from 'vitest'
import { KINDS, type Kind } from '../../../shared/records/kinds'

const takes = (kind: Kind, field: string, value: unknown): boolean =>
  KINDS[kind].schema.safeParse({ [field]: value }).success

test.each([
  ['funds', 'year', 2026, [20, 1979, 20256]],
  ['dues-rule', 'fromYear', 2026, [20, 0]],
  ['term', 'ordinal', 1, [0, 100, 1.5]],
  ['term', 'charterYears', 7, [0, 50]],
  ['asset', 'openDays', 366, [367]],
  ['office-settings', 'goalCoverage', 100, [101]],
  ['parameter', 'amount', 6, [0, 10_000]],
  ['activity', 'participants', 0, [-1, 10_000_001]],
] as const)('%s.%s takes %d and none of %j', (kind, field, good, bad) => {
  expect(takes(kind, field, good)).toBe(true)
  for (const value of bad) expect(takes(kind, field, value)).toBe(false)
})
