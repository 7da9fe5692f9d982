import { expect, test } from 'vitest'
import { yearsTable } from '../../../../../renderer/features/evaluation/looking-back/figure-table'
import type { YearResult } from '../../../../../shared/evaluation/looking-back'

const result = (year: number, reopened: number): YearResult => ({
  year,
  total: 9250,
  grade: '优秀',
  scheme: { id: 'default-enterprise', version: 1 },
  reopened,
  sections: [{ code: 'A', title: '组织建设', score: 2000, applicable: 2500 }],
})

test('years side by side are marked where one was opened again, and say nothing of it else', () => {
  const keys = (years: readonly YearResult[]) => yearsTable(years).rows.map(({ key }) => key)
  expect(keys([result(2025, 0), result(2026, 0)])).not.toContain('reopened')
  expect(yearsTable([result(2025, 1), result(2026, 0)]).rows.at(-1)?.cells).toEqual([
    '曾重新打开',
    '1 次',
    '—',
  ])
})
