import { expect, test } from 'vitest'
import type { IsoDate } from '../../../../../shared/base/iso-date'
import {
  openingOf,
  yearCounts,
  yearRows,
  type YearFacts,
} from '../../../../../renderer/features/evaluation/year/year-rows'
import { listedAssociation } from '../../../../support/year-associations'

const day = (text: string) => text as IsoDate
const facts = (change: Partial<YearFacts> = {}): YearFacts => ({
  year: 2026,
  today: day('2026-11-20'),
  role: 'district',
  office: '500157',
  associations: [
    listedAssociation('a'),
    listedAssociation('b'),
    listedAssociation('m', { level: 'municipal' }),
  ],
  dossiers: [],
  assignments: [],
  evaluations: [],
  ...change,
})

test('every association is listed; one without an evaluation of the year is not started', () => {
  const rows = yearRows(
    facts({
      evaluations: [
        { id: 'a:2026', office: '500157', value: { associationId: 'a', year: 2026 } },
        {
          id: 'b:2025',
          office: '500157',
          value: { associationId: 'b', year: 2025, step: 'final', grade: 'good' },
        },
      ],
    }),
  )
  expect(rows.map(({ step }) => step)).toEqual(['draft', 'not-started', 'not-started'])
  expect(rows[2]?.eligibility).toEqual({ verdict: 'out', reasons: ['municipal-level'] })
  expect(yearCounts(rows, '500157')).toEqual({ due: 2, started: 1, late: 0, final: 0 })
})

test('an association that is evaluated by exception counts as due', () => {
  const rows = yearRows(
    facts({
      evaluations: [
        {
          id: 'm:2026',
          office: '500157',
          value: { associationId: 'm', year: 2026, step: 'final', grade: 'good' },
        },
      ],
    }),
  )
  expect(yearCounts(rows, '500157')).toEqual({ due: 3, started: 1, late: 0, final: 1 })
})

test('what 市科协 evaluates itself is none of a district’s figures, and 市科协 counts all', () => {
  const evaluations = [{ id: 'm:2026', office: 'cq', value: { associationId: 'm', year: 2026 } }]
  const rows = yearRows(facts({ evaluations }))
  expect(yearCounts(rows, '500157')).toMatchObject({ due: 2, started: 0 })
  expect(yearCounts(rows, 'cq')).toMatchObject({ due: 3, started: 1 })
})

test('an application that is not decided makes its own association wait, no other', () => {
  const dossiers = [{ associationId: 'b', matter: 'deregister' as const, appliedOn: day('2026-10-01') }]
  expect(yearRows(facts({ dossiers })).map(({ eligibility }) => eligibility.verdict)).toEqual([
    'due',
    'wait',
    'out',
  ])
})

test('a finished evaluation that a bundle carried to 市科协 stands as sent', () => {
  const finished = (sentOn: string | undefined) =>
    yearRows(
      facts({
        evaluations: [
          {
            id: 'a:2026',
            office: '500157',
            sentOn,
            value: { associationId: 'a', year: 2026, step: 'final' },
          },
        ],
      }),
    )[0]?.step
  expect(finished('2026-11-20')).toBe('sent')
  expect(finished(undefined)).toBe('final')
})

test('an evaluation of another office is looked at; what is not begun begins, what has its grade is looked at', () => {
  const set = { associationId: 'm', year: 2026 }
  const rowsOf = (office: string, grade?: 'good') =>
    yearRows(
      facts({
        evaluations: [
          { id: 'm:2026', office, value: grade === undefined ? set : { ...set, step: 'final', grade } },
        ],
      }),
    )
  const openings = (rows: ReturnType<typeof yearRows>) => rows.map((row) => openingOf(row, '500157'))
  expect(openings(rowsOf('cq'))).toEqual(['start', 'start', 'look'])
  expect(openings(rowsOf('500157'))).toEqual(['start', 'start', 'goOn'])
  expect(openings(rowsOf('500157', 'good'))).toEqual(['start', 'start', 'look'])
  expect(openings(yearRows(facts()))).toEqual(['start', 'start', 'startAnyway'])
})

test('a district and 市科协 that both evaluate one association keep two records, and each sees its own', () => {
  const idAt = (change: Partial<YearFacts>) => yearRows(facts(change)).map(({ evaluationId }) => evaluationId)
  const city = { role: 'city', office: 'cq' } as const
  expect(idAt({})).toEqual(['a:2026', 'b:2026', 'm:2026:500157'])
  expect(idAt(city)).toEqual(['a:2026:cq', 'b:2026:cq', 'm:2026'])
  const set = { associationId: 'm', year: 2026 }
  const both = [
    { id: 'm:2026:500157', office: '500157', value: set },
    { id: 'm:2026', office: 'cq', value: set },
  ]
  for (const evaluations of [both, both.toReversed()]) {
    expect(idAt({ evaluations })[2]).toBe('m:2026:500157')
    expect(idAt({ evaluations, ...city })[2]).toBe('m:2026')
  }
})

test('an evaluation that 市科协 returned is started, and not graded', () => {
  const value = { associationId: 'a', year: 2026, step: 'final', grade: 'good' } as const
  const countsOf = (more: object) =>
    yearCounts(
      yearRows(facts({ evaluations: [{ id: 'a:2026', office: '500157', value: { ...value, ...more } }] })),
      '500157',
    )
  expect(countsOf({})).toMatchObject({ started: 1, final: 1 })
  expect(countsOf({ returnedOn: '2026-11-20' })).toMatchObject({ started: 1, final: 0 })
})
