import { describe, expect, test } from 'vitest'
import type { Term } from '../../../shared/records/term'
import { codesBy, day, facts, foundBy, records } from '../../support/association-facts'

const met = (congressOn: string, more: Partial<Term> = {}) =>
  facts({}, { terms: records<Term>({ congressOn: day(congressOn), ...more }) })
const codes = (about: ReturnType<typeof facts>, today: string) => codesBy('congress-report', about, today)

describe('第二十六条: the report within one month after the congress', () => {
  test('is due until the same day of the next month; after it a blank is overdue, which is not yet a violation', () => {
    const about = met('2026-09-18')
    expect(foundBy('congress-report', about, '2026-10-18')).toMatchObject([
      { code: 'report-due', kind: 'due', addressee: 'association', dueOn: '2026-10-18' },
    ])
    expect(foundBy('congress-report', about, '2026-10-19')).toMatchObject([
      { code: 'report-missing', kind: 'due', dueOn: '2026-10-18', since: '2026-10-19' },
    ])
  })

  test.each([
    ['2026-01-31', '2026-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2025-12-31', '2026-01-31'],
  ])('a congress on %s is reported by %s', (congressOn, last) => {
    expect(codes(met(congressOn), last)).toEqual(['report-due'])
    expect(codes(met(congressOn, { reportedOn: day(last) }), '2030-01-01')).toEqual([])
  })

  test('a report on the last day is in time, a day later is late', () => {
    expect(codes(met('2026-01-31', { reportedOn: day('2026-02-28') }), '2026-11-22')).toEqual([])
    const late = met('2026-01-31', { reportedOn: day('2026-03-01') })
    expect(foundBy('congress-report', late, '2026-11-22')).toMatchObject([
      { code: 'report-late', kind: 'violation', facts: { days: 1 } },
    ])
  })

  test('a dossier of that matter is a report as well', () => {
    const about = facts(
      {},
      {
        terms: records<Term>({ congressOn: day('2026-09-18') }),
        dossiers: records({ matter: 'congress-report', appliedOn: day('2026-10-10') } as const),
      },
    )
    expect(codes(about, '2026-11-22')).toEqual([])
  })

  test('a report dated before the congress is a slip that cannot be judged', () => {
    const about = met('2026-09-18', { reportedOn: day('2026-09-01') })
    expect(foundBy('congress-report', about, '2026-11-22')).toMatchObject([
      { code: 'report-before-congress', kind: 'undetermined' },
    ])
  })

  test('congresses of before the rules are not judged; that of their first day is', () => {
    expect(codes(met('2024-08-29'), '2026-11-22')).toEqual([])
    expect(codes(met('2024-08-30'), '2026-11-22')).toEqual(['report-missing'])
  })
})
