import { expect, test } from 'vitest'
import { codesBy, day, facts, foundBy, OFFICE, records } from '../../support/association-facts'

const RULE = 'yearly-evaluation'

test('第四十条: the evaluation of the year before is told until it is final; 及时 has no number, so a reminder', () => {
  expect(foundBy(RULE, facts(), '2026-03-01')).toMatchObject([
    { code: 'evaluation-not-final', kind: 'reminder', dueOn: '2026-06-30', facts: { year: 2025 } },
  ])
  const begun = facts({}, { evaluations: records({ year: 2025, step: 'draft' } as const) })
  expect(foundBy(RULE, begun, '2026-03-01')).toMatchObject([{ record: { kind: 'evaluation', id: 'a' } }])
  const provisional = facts(
    {},
    { evaluations: records({ year: 2025, grade: 'good', step: 'notice' } as const) },
  )
  expect(codesBy(RULE, provisional, '2026-03-01')).toHaveLength(1)
  const final = facts({}, { evaluations: records({ year: 2025, grade: 'good' }) })
  expect(codesBy(RULE, final, '2026-03-01')).toEqual([])
})

test('no year that ended before the rules', () => {
  expect(codesBy(RULE, facts(), '2024-12-31')).toEqual([])
  expect(codesBy(RULE, facts(), '2025-01-01')).toEqual(['evaluation-not-final'])
})

test('本方案: six months by the end of the year are enough, a day less is not', () => {
  expect(codesBy(RULE, facts({ approvedOn: day('2025-06-30') }), '2026-03-01')).toHaveLength(1)
  expect(codesBy(RULE, facts({ approvedOn: day('2025-07-01') }), '2026-03-01')).toEqual([])
})

test('the plan of the year decides: left out or deferred is not told, a young one may be taken in', () => {
  const planned = (verdict: 'evaluate' | 'defer' | 'out', approvedOn = '2020-05-06') =>
    facts({ approvedOn: day(approvedOn) }, { assignments: records({ year: 2025, verdict } as const) })
  expect(codesBy(RULE, planned('defer'), '2026-03-01')).toEqual([])
  expect(codesBy(RULE, planned('out'), '2026-03-01')).toEqual([])
  expect(codesBy(RULE, planned('evaluate', '2025-12-01'), '2026-03-01')).toHaveLength(1)
})

test('municipal-level ones are 市科协’s to evaluate, and it may set its own time', () => {
  const municipal = { level: 'municipal', approvingOffice: 'cq' } as const
  expect(codesBy(RULE, facts(municipal), '2026-03-01')).toEqual([])
  const parameters = [
    {
      name: 'evaluationMonths',
      value: 3,
      office: OFFICE,
      documentNumber: '两江科协〔2026〕3号',
      validFrom: day('2026-01-01'),
    },
  ] as const
  expect(foundBy(RULE, facts(), '2026-03-01', { parameters })).toMatchObject([{ dueOn: '2026-03-31' }])
})
