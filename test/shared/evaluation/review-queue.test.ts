import { describe, expect, test } from 'vitest'
import {
  reviewed,
  scoreDifferences,
  topGrades,
  waitsForReview,
} from '../../../shared/evaluation/review-queue'
import type { Evaluation } from '../../../shared/records/evaluation'
import { defaultScheme } from '../../../shared/scoring/default-scheme'

const SCHEME = defaultScheme('enterprise')

test('what the review changed is told before what the enterprise saw otherwise; agreement is not', () => {
  const answers = {
    A1: { self: 400, site: 300 },
    A2: { self: 300, site: 300, review: 200, note: '章程未修订' },
    A3: { self: 500, site: 500, review: 500 },
    A4: { site: 400 },
    A5: { self: 400, site: 0, notApplicable: true },
  }
  expect(scoreDifferences(SCHEME, answers).map(({ code, differs }) => [code, differs])).toEqual([
    ['A1', 'self'],
    ['A2', 'review'],
  ])
})

test('a review of what nobody saw on site is a difference too', () => {
  expect(scoreDifferences(SCHEME, { A1: { review: 200 } })).toMatchObject([{ code: 'A1', differs: 'review' }])
})

test('what was signed on site waits, what has a provisional grade does not', () => {
  const steps = ['draft', 'site', 'confirmed', 'review', 'provisional', 'final'] as const
  expect(steps.filter((step) => waitsForReview({ step }))).toEqual(['confirmed', 'review'])
})

test('without a scheme there is nothing to review', () => {
  expect(reviewed({ evaluation: {}, answers: {} })).toBeUndefined()
})

describe('the share limit of the best grade', () => {
  const graded = (...grades: readonly string[]): readonly Evaluation[] =>
    grades.map((grade) => ({ scheme: SCHEME, provisionalGrade: grade }))

  test('30 % allows 3 of 10 and 2 of 9', () => {
    const ten = graded(...Array.from({ length: 10 }, (_, at) => (at < 4 ? 'excellent' : 'good')))
    expect(topGrades(ten, 30)).toMatchObject({ name: '优秀', top: 4, graded: 10, limit: 3 })
    expect(topGrades(ten.slice(1), 30)).toMatchObject({ top: 3, graded: 9, limit: 2 })
  })

  test('one that a person settled lower is counted where it was settled', () => {
    const [one, two] = graded('excellent', 'excellent')
    expect(topGrades([{ ...one, settledGrade: 'good' }, two ?? {}], 50)).toMatchObject({ top: 1, limit: 1 })
  })

  test('the scheme’s own share goes before the office’s; without either there is no limit', () => {
    const own = [{ scheme: { ...SCHEME, topGradeShare: 20 }, provisionalGrade: 'excellent' }]
    expect(topGrades(own, 30)?.percent).toBe(20)
    expect(topGrades(graded('excellent'), undefined)).toBeUndefined()
    expect(topGrades([], 30)).toBeUndefined()
  })
})
