import { describe, expect, test } from 'vitest'
import type { IsoDate } from '../../../shared/base/iso-date'
import { eligibilityOf, type EligibilityFacts } from '../../../shared/evaluation/eligibility'

const day = (text: string) => text as IsoDate
const facts = (change: Partial<EligibilityFacts> = {}): EligibilityFacts => ({
  association: { level: 'district', status: 'active', approvedOn: day('2024-01-31') },
  dossiers: [],
  year: 2026,
  role: 'district',
  today: day('2026-11-20'),
  ...change,
})
const of = (change: Partial<EligibilityFacts['association']>, more: Partial<EligibilityFacts> = {}) =>
  eligibilityOf(facts({ ...more, association: { ...facts().association, ...change } }))

test('an association of the district in ordinary running is due', () => {
  expect(eligibilityOf(facts())).toEqual({ verdict: 'due', reasons: [] })
})

describe('who is out by default', () => {
  test('a municipal-level association stands in the district’s list and is evaluated by 市科协', () => {
    expect(of({ level: 'municipal' })).toEqual({ verdict: 'out', reasons: ['municipal-level'] })
    expect(of({ level: 'municipal' }, { role: 'city' }).verdict).toBe('due')
    expect(of({ level: 'district' }, { role: 'city' }).reasons).toEqual(['district-level'])
  })

  test.each(['revoked', 'deregistered', 'transferred'] as const)('%s', (status) => {
    expect(of({ status })).toEqual({ verdict: 'out', reasons: ['ended'] })
  })
})

describe('who waits by default', () => {
  test('founded under six months ago; the day that makes it six months is enough', () => {
    expect(of({ approvedOn: day('2026-05-21') })).toEqual({ verdict: 'wait', reasons: ['under-six-months'] })
    expect(of({ approvedOn: day('2026-05-20') }).verdict).toBe('due')
  })

  test('for a year that is over the six months are counted to its last day', () => {
    const approvedOn = day('2025-08-15')
    expect(of({ approvedOn }, { year: 2025, today: day('2026-03-01') }).verdict).toBe('wait')
    expect(of({ approvedOn }, { year: 2026, today: day('2026-03-01') }).verdict).toBe('due')
  })

  test('an application to deregister or to move that is not decided', () => {
    const pending = { matter: 'deregister', appliedOn: day('2026-10-01') } as const
    expect(eligibilityOf(facts({ dossiers: [pending] })).reasons).toEqual(['deregistering'])
    const decided = { ...pending, decidedOn: day('2026-10-20') }
    expect(eligibilityOf(facts({ dossiers: [decided] })).verdict).toBe('due')
    const moving = { ...pending, matter: 'transfer' } as const
    expect(eligibilityOf(facts({ dossiers: [moving] })).reasons).toEqual(['transferring'])
  })

  test('one that is still being set up', () => {
    expect(of({ status: 'preparing' })).toEqual({ verdict: 'wait', reasons: ['preparing'] })
  })
})

test('a missing day of approval is said and keeps nobody out', () => {
  const { approvedOn: _missing, ...association } = facts().association
  expect(eligibilityOf(facts({ association }))).toEqual({
    verdict: 'due',
    reasons: ['approval-date-missing'],
  })
})
