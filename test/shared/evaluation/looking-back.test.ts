import { expect, test } from 'vitest'
import type { IsoDate } from '../../../shared/base/iso-date'
import { conclusionOf } from '../../../shared/evaluation/conclude'
import {
  gradeDistribution,
  mostMissed,
  sectionAverages,
  shareOf,
  yearResults,
  type Evaluated,
} from '../../../shared/evaluation/looking-back'
import type { Answer } from '../../../shared/records/answer'
import type { Evaluation } from '../../../shared/records/evaluation'
import { defaultScheme } from '../../../shared/scoring/default-scheme'
import { indicatorsOf } from '../../../shared/scoring/scheme'

const SCHEME = defaultScheme('enterprise')

/** A finished evaluation with full marks except where said. */
function finished(year: number, less: Readonly<Record<string, Partial<Answer>>> = {}): Evaluated {
  const answers = Object.fromEntries(
    indicatorsOf(SCHEME).map(({ code, max }) => [code, { indicator: code, site: max, ...less[code] }]),
  )
  const evaluation: Evaluation = { associationId: 'x', year, scheme: SCHEME }
  const concluded = conclusionOf(evaluation, answers, '2026-11-22' as IsoDate)
  if (!concluded.ok) throw new Error('not complete')
  return { evaluation: { ...evaluation, ...concluded.value }, answers, kind: 'enterprise' }
}
const draft: Evaluated = { evaluation: { associationId: 'x', year: 2026, scheme: SCHEME }, answers: {} }

test('the years of an association in order, a draft is none of them', () => {
  const results = yearResults([draft, finished(2026, { A1: { site: 0 } }), finished(2025)])
  expect(results.map(({ year, total, grade }) => [year, total, grade])).toEqual([
    [2025, 10_000, '优秀'],
    [2026, 9600, '优秀'],
  ])
  expect(results[1]?.sections[0]).toEqual({ code: 'A', title: '组织建设', score: 2100, applicable: 2500 })
})

test('what 市科协 returned is no result of its year, as it is none once its district has opened it', () => {
  const one = finished(2025)
  const { contentHash } = one.evaluation
  const returned = { returnedOn: '2026-01-20' as IsoDate, answeredHash: contentHash }
  const gone = { ...one, evaluation: { ...one.evaluation, ...returned } }
  expect(yearResults([gone, finished(2026)]).map(({ year }) => year)).toEqual([2026])
  expect(gradeDistribution([gone])).toEqual([])
})

test('a year that was opened again says how often', () => {
  const again = finished(2025)
  const reopened = { ...again, evaluation: { ...again.evaluation, reopenReasons: ['补录', '更正'] } }
  expect(yearResults([reopened, finished(2026)]).map((result) => result.reopened)).toEqual([2, 0])
})

test('grades in the order of the scheme, those that nobody got too', () => {
  const low = finished(2026, Object.fromEntries(indicatorsOf(SCHEME).map(({ code }) => [code, { site: 0 }])))
  expect(gradeDistribution([finished(2026), low, draft])).toEqual([
    { grade: '优秀', count: 1 },
    { grade: '良好', count: 0 },
    { grade: '合格', count: 0 },
    { grade: '不合格', count: 1 },
  ])
})

test('an average is all points got of all that applied: what does not apply weighs nothing', () => {
  const [a] = sectionAverages([
    finished(2026),
    finished(2026, { A1: { notApplicable: true, notApplicableReason: '市级平台' }, A2: { site: 0 } }),
  ])
  expect(a).toMatchObject({ kind: 'enterprise', code: 'A', count: 2, score: 4300, applicable: 4600 })
  expect(a && shareOf(a)).toBe(9347)
})

test('the most missed first; full marks everywhere are no loss', () => {
  const missed = mostMissed([
    finished(2026, { A1: { site: 200 }, B1: { site: 0 } }),
    finished(2026, { A1: { site: 300 } }),
  ])
  expect(missed.map(({ code, missed: times, count }) => [code, times, count])).toEqual([
    ['B1', 1, 2],
    ['A1', 2, 2],
  ])
  expect(missed.map(shareOf)).toEqual([5000, 6250])
  expect(mostMissed([finished(2026)])).toEqual([])
})

test('a share of nothing is not known', () => {
  expect(shareOf({ score: 0, applicable: 0 })).toBeUndefined()
})
