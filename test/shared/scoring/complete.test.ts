import { describe, expect, test } from 'vitest'
import { missingBeforeFinal } from '../../../shared/scoring/complete'
import { defaultScheme } from '../../../shared/scoring/default-scheme'
import { indicatorsOf, type Scheme } from '../../../shared/scoring/scheme'
import type { Answers } from '../../../shared/scoring/total'

const SCHEME = defaultScheme('enterprise')
const DONE: Answers = Object.fromEntries(indicatorsOf(SCHEME).map(({ code, max }) => [code, { final: max }]))

test('nothing is missing when every indicator has a score', () => {
  expect(missingBeforeFinal(SCHEME, DONE)).toEqual([])
})

test('an empty evaluation lacks all 21, in printed order', () => {
  const missing = missingBeforeFinal(SCHEME, {})
  expect(missing.map(({ code }) => code)).toEqual(Array.from({ length: 21 }, () => 'blank'))
  expect(missing.map(({ at }) => at)).toEqual(indicatorsOf(SCHEME).map(({ code }) => code))
})

describe('one indicator', () => {
  test.each([
    ['a score of 0 is a score', { final: 0 }, []],
    ['a site score is enough', { site: 400 }, []],
    ['a self score alone is not', { self: 400 }, [{ code: 'self-only', at: 'A1' }]],
    ['no score at all', {}, [{ code: 'blank', at: 'A1' }]],
    ['more than the full marks', { final: 401 }, [{ code: 'over-max', at: 'A1', stage: 'final' }]],
    [
      'a site score above the marks is wrong even where the final one counts',
      { site: 500, final: 300 },
      [{ code: 'over-max', at: 'A1', stage: 'site' }],
    ],
    ['a half hundredth', { final: 10.5 }, [{ code: 'not-a-score', at: 'A1', stage: 'final' }]],
    ['less than nothing', { review: -1 }, [{ code: 'not-a-score', at: 'A1', stage: 'review' }]],
    ['not applicable with a reason', { notApplicable: true, notApplicableReason: '首届' }, []],
    [
      'not applicable without one',
      { notApplicable: true },
      [{ code: 'not-applicable-without-reason', at: 'A1' }],
    ],
    [
      'a reason of spaces',
      { notApplicable: true, notApplicableReason: '　 ' },
      [{ code: 'not-applicable-without-reason', at: 'A1' }],
    ],
  ])('%s', (_, answer, missing) => {
    expect(missingBeforeFinal(SCHEME, { ...DONE, A1: answer })).toEqual(missing)
  })
})

test('points without the proof that the scheme demands; nothing scored, nothing applicable need none', () => {
  const strict: Scheme = structuredClone(SCHEME)
  for (const indicator of indicatorsOf(strict).slice(0, 3)) indicator.proofDemanded = true
  const answers = {
    ...DONE,
    A1: { site: 100 },
    A2: { site: 0 },
    A3: { notApplicable: true, notApplicableReason: '首届' },
  }
  expect(missingBeforeFinal(strict, answers)).toEqual([{ code: 'proof-missing', at: 'A1' }])
  expect(missingBeforeFinal(strict, { ...answers, A1: { site: 100, photos: [{}] } })).toEqual([])
  expect(missingBeforeFinal(SCHEME, answers)).toEqual([])
})

test('an evaluation of nothing is none', () => {
  const none = Object.fromEntries(
    indicatorsOf(SCHEME).map(({ code }) => [code, { notApplicable: true, notApplicableReason: '无' }]),
  )
  expect(missingBeforeFinal(SCHEME, none)).toEqual([{ code: 'nothing-applies', at: 'total' }])
})

test('under a veto no scores are asked for, but wrong ones are named', () => {
  expect(missingBeforeFinal(SCHEME, {}, {}, ['refusal'])).toEqual([])
  expect(missingBeforeFinal(SCHEME, { A1: { site: 900 } }, {}, ['refusal'])).toEqual([
    { code: 'over-max', at: 'A1', stage: 'site' },
  ])
  expect(missingBeforeFinal(SCHEME, {}, {}, ['no-chair'])).toHaveLength(21)
})

test('answers, bonus items and limits that the frozen scheme lacks are named', () => {
  expect(
    missingBeforeFinal(SCHEME, { ...DONE, Z9: { final: 1 } }, { gone: 100, publicity: 301 }, ['gone']),
  ).toEqual([
    { code: 'unknown-indicator', at: 'Z9' },
    { code: 'unknown-bonus', at: 'gone' },
    { code: 'bonus-over-max', at: 'publicity' },
    { code: 'unknown-limit', at: 'gone' },
  ])
})
