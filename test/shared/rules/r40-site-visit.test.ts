import { expect, test } from 'vitest'
import { codesBy, day, facts, foundBy, records } from '../../support/association-facts'

const visit = (siteOn: string, step: 'draft' | 'final' = 'draft') =>
  facts({}, { evaluations: records({ year: 2026, siteOn: day(siteOn), step }) })

test('第四十条: a dated visit of an open evaluation is due until that day', () => {
  expect(foundBy('site-visit', visit('2026-12-13'), '2026-11-22')).toMatchObject([
    { code: 'site-visit', kind: 'due', addressee: 'approving-office', dueOn: '2026-12-13' },
  ])
  expect(codesBy('site-visit', visit('2026-11-22'), '2026-11-22')).toEqual(['site-visit'])
  expect(codesBy('site-visit', visit('2026-11-21'), '2026-11-22')).toEqual([])
  expect(codesBy('site-visit', visit('2026-12-13', 'final'), '2026-11-22')).toEqual([])
})
