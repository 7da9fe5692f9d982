import { expect, test } from 'vitest'
import type { IsoDate } from '../../../shared/base/iso-date'
import { isVisitOf } from '../../../shared/records/visit'

const visitedOn = '2027-01-12' as IsoDate

test('a visit for an evaluation belongs to the year it names, though it was made in the next', () => {
  const visit = { visitedOn, purpose: 'evaluation', evaluationYear: 2026 } as const
  expect(isVisitOf(visit, 2026)).toBe(true)
  expect(isVisitOf(visit, 2027)).toBe(false)
})

test('any other visit belongs to the year in which it was made', () => {
  expect(isVisitOf({ visitedOn, purpose: 'evaluation' }, 2027)).toBe(true)
  expect(isVisitOf({ visitedOn, purpose: 'recheck', evaluationYear: 2026 }, 2027)).toBe(true)
  expect(isVisitOf({ visitedOn, purpose: 'routine' }, 2026)).toBe(false)
  expect(isVisitOf({ purpose: 'routine' }, 2027)).toBe(false)
})
