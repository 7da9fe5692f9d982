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
  const graded = (...grades: readonly string[]) =>
    grades.map((grade, at) => ({
      id: `e${at}`,
      value: { scheme: SCHEME, step: 'provisional', provisionalGrade: grade } satisfies Evaluation,
    }))

  test('30 % allows 3 of 10 and 2 of 9; who may still be settled is named', () => {
    const ten = graded(...Array.from({ length: 10 }, (_, at) => (at < 4 ? 'excellent' : 'good')))
    expect(topGrades(ten, 30)).toEqual([
      { name: '优秀', top: 4, graded: 10, percent: 30, limit: 3, open: ['e0', 'e1', 'e2', 'e3'] },
    ])
    expect(topGrades(ten.slice(1), 30)).toMatchObject([{ top: 3, graded: 9, limit: 2 }])
  })

  test('one that a person settled lower is counted where it was settled; a final one is open no more', () => {
    const [one, two] = graded('excellent', 'excellent').map(({ id, value }) => ({ id, value }))
    const settled = { id: 'e0', value: { ...one?.value, settledGrade: 'good' } }
    const final = { id: 'e1', value: { ...two?.value, step: 'final' as const, grade: 'excellent' } }
    expect(topGrades([settled, final], 50)).toMatchObject([{ top: 1, limit: 1, open: [] }])
  })

  test('a scheme’s own share is over its own evaluations, the office’s over all others; without either there is no limit', () => {
    const park = { ...SCHEME, id: 'park', name: '园区方案', topGradeShare: 20 }
    const own = { id: 'p', value: { scheme: park, provisionalGrade: 'excellent' } }
    for (const mixed of [
      [own, ...graded('excellent', 'good')],
      [...graded('excellent', 'good'), own],
    ]) {
      const limits = topGrades(mixed, 30).toSorted((a, b) => a.percent - b.percent)
      expect(limits).toMatchObject([
        { scheme: '园区方案', percent: 20, graded: 1, top: 1 },
        { percent: 30, graded: 2, top: 1 },
      ])
    }
    expect(topGrades(graded('excellent'), undefined)).toEqual([])
    expect(topGrades([], 30)).toEqual([])
  })
})
