import { expect, test } from 'vitest'
import type { EvaluationStep } from '../../../shared/codes/evaluation-steps'
import { codesBy, day, facts, foundBy, records } from '../../support/association-facts'

const visit = (siteOn: string, step: EvaluationStep = 'draft') =>
  facts({}, { evaluations: records({ year: 2026, siteOn: day(siteOn), step }) })

test('第四十条: a dated visit of an open evaluation is due until that day', () => {
  expect(foundBy('site-visit', visit('2026-12-13'), '2026-11-22')).toMatchObject([
    { code: 'site-visit', kind: 'due', addressee: 'approving-office', dueOn: '2026-12-13' },
  ])
  expect(codesBy('site-visit', visit('2026-11-22'), '2026-11-22')).toEqual(['site-visit'])
  expect(codesBy('site-visit', visit('2026-11-21'), '2026-11-22')).toEqual([])
  expect(codesBy('site-visit', visit('2026-12-13', 'final'), '2026-11-22')).toEqual([])
})

test('while documents are checked, and on the way, the visit is still to come; confirmed on site, it is over', () => {
  for (const step of ['documents', 'site'] as const) {
    expect(codesBy('site-visit', visit('2026-12-13', step), '2026-11-22')).toEqual(['site-visit'])
  }
  expect(codesBy('site-visit', visit('2026-12-13', 'confirmed'), '2026-11-22')).toEqual([])
})
