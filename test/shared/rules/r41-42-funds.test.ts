import { describe, expect, test } from 'vitest'
import type { Funds } from '../../../shared/records/funds'
import type { Term } from '../../../shared/records/term'
import { codesBy, day, facts, foundBy, records } from '../../support/association-facts'

const TODAY = '2026-11-22'
const funds: Funds = {
  year: 2025,
  hostBudget: 10_000,
  spending: 9000,
  separateAccounts: true,
  committeeReportOn: day('2026-01-20'),
}
const kept = (more: Partial<Funds>, terms: readonly Term[] = []) =>
  facts({}, { funds: records<Funds>({ ...funds, ...more }), terms: records(...terms) })
const codes = (more: Partial<Funds>) => codesBy('funds', kept(more), TODAY)

describe('第四十二条', () => {
  test('应专项管理、单独核算: accounts that are not separate are a violation, unknown ones cannot be judged', () => {
    expect(codes({})).toEqual([])
    expect(foundBy('funds', kept({ separateAccounts: false }), TODAY)).toMatchObject([
      { code: 'funds-not-separate', kind: 'violation', article: 'R42', addressee: 'association' },
    ])
    expect(codes({ separateAccounts: undefined })).toEqual(['funds-separate-unknown'])
  })

  test('定期报告 has no number: a year that is over without a report to the committee is a reminder', () => {
    expect(foundBy('funds', kept({ committeeReportOn: undefined }), TODAY)).toMatchObject([
      { code: 'funds-committee-report', kind: 'reminder' },
    ])
    expect(codes({ year: 2026, committeeReportOn: undefined })).toEqual([])
  })

  test('a congress that met after the year and heard no report is a reminder', () => {
    const terms: readonly Term[] = [{ congressOn: day('2026-10-15') }]
    expect(foundBy('funds', kept({}, terms), TODAY)).toMatchObject([
      { code: 'funds-congress-report', kind: 'reminder', record: { kind: 'term', id: 'a' } },
    ])
    expect(codesBy('funds', kept({ congressReportOn: day('2026-10-15') }, terms), TODAY)).toEqual([])
  })

  test('no record of funds is a blank, and 2024 lies partly before the rules', () => {
    expect(codesBy('funds', facts(), TODAY)).toEqual([])
    expect(codes({ year: 2024, separateAccounts: false })).toEqual([])
  })
})

test('第四十一条 主要来源于所属企业预算: less than half is a hint, half is not', () => {
  expect(codes({ grants: 10_000 })).toEqual([])
  expect(foundBy('funds', kept({ grants: 10_000, dues: 1 }), TODAY)).toMatchObject([
    { code: 'funds-mainly-other', kind: 'reminder', article: 'R41', facts: { others: 10_001 } },
  ])
})
