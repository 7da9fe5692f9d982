import { expect, test } from 'vitest'
import { summaryRows } from '../../../../../renderer/features/evaluation/year/year-summary'
import type { YearRow } from '../../../../../renderer/features/evaluation/year/year-rows'
import { defaultScheme } from '../../../../../shared/scoring/default-scheme'

const scheme = defaultScheme('enterprise')
const row = (step: 'draft' | 'final', reopenReasons?: readonly string[]): YearRow =>
  ({
    association: { name: '康美企业科协', kind: 'enterprise' },
    evaluation: {
      id: 'kangmei:2026',
      value: { scheme, step, ...(reopenReasons === undefined ? {} : { reopenReasons }) },
    },
    standing: { verdict: 'due', decided: false },
    step,
  }) as unknown as YearRow

const remarks = (rows: readonly YearRow[]): readonly string[] =>
  summaryRows(rows, new Map()).map(({ remark }) => remark)

test('the summary marks a reopened evaluation, finished anew or still in work', () => {
  expect(
    remarks([row('final', ['补正']), row('draft', ['补正', '补录']), row('draft'), row('final')]),
  ).toEqual(['曾重新打开 1 次', '录入；曾重新打开 2 次', '录入', ''])
})
