import { expect, test } from 'vitest'
import { answerIdOf } from '../../../shared/records/answer'
import { evaluationIdOf } from '../../../shared/records/evaluation'
import { RECORD_ID } from '../../../shared/records/fields'
import { answerMapOf, answerTo, progressOf } from '../../../shared/evaluation/answer-map'
import type { Scheme } from '../../../shared/scoring/scheme'

const indicator = (code: string) => ({
  code,
  title: code,
  max: 100,
  parts: [{ code: 'a', title: 'a', rule: { mode: 'free' as const, max: 100 } }],
  proof: '无',
  sources: [{ document: 'scheme' as const }],
})
const scheme: Scheme = {
  id: 's',
  version: 1,
  name: 's',
  sections: [{ code: 'A', title: 'A', max: 300, indicators: ['A1', 'A2', 'A3'].map(indicator) }],
  bonus: { cap: 100, items: [] },
  grades: [{ code: 'pass', name: '合格', from: 0 }],
  limits: [],
  notApplicableWarnPercent: 20,
}

test('ids of evaluation and answer are record ids', () => {
  const evaluation = evaluationIdOf('0f8fad5b-d9cb-469f-a165-70867728950e', 2026)
  expect(evaluation).toMatch(RECORD_ID)
  expect(answerIdOf(evaluation, 'A1')).toBe(`${evaluation}:a1`)
  expect(answerIdOf(evaluation, 'A1')).toMatch(RECORD_ID)
})

test('answers are found by indicator; blank, 0 and not applicable are told apart in the progress', () => {
  const answers = answerMapOf(scheme, [
    { indicator: 'A1', site: 0 },
    { indicator: 'A2', notApplicable: true },
    { indicator: 'A3', self: 100 },
    { indicator: 'Z9', site: 100 },
    {},
  ])
  expect(Object.keys(answers)).toEqual(['A1', 'A2', 'A3'])
  expect(progressOf(scheme, answers)).toEqual({ answered: 2, total: 3 })
})

test('an indicator named like a member of every object has no answer', () => {
  expect(answerTo({}, 'constructor')).toEqual({})
})
