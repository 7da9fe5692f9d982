import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { IsoDate } from '../../../shared/base/iso-date'
import type { AnswerMap } from '../../../shared/evaluation/answer-map'
import { conclusionOf } from '../../../shared/evaluation/conclude'
import { isIntact, keptVersion } from '../../../shared/evaluation/kept-version'
import { leavesVersion, reEvaluation, reEvaluationStep } from '../../../shared/evaluation/re-evaluate'
import type { Evaluation } from '../../../shared/records/evaluation'
import { defaultScheme } from '../../../shared/scoring/default-scheme'
import { indicatorsOf, type Scheme } from '../../../shared/scoring/scheme'
import { totalOf } from '../../../shared/scoring/total'
import { randomAnswer, randomScheme } from '../../support/random-scheme'

const copyOf = (scheme: Scheme): Scheme => structuredClone(scheme)

test('whatever is edited in a later version, the frozen copy gives the same total and grade', () => {
  fc.assert(
    fc.property(randomScheme, fc.array(randomAnswer, { maxLength: 25 }), fc.nat(), (scheme, list, seed) => {
      const answers = Object.fromEntries(
        indicatorsOf(scheme).flatMap(({ code }, at) => {
          const answer = list[at]
          return answer === undefined ? [] : [[code, answer] as const]
        }),
      )
      const frozen = copyOf(scheme)
      const before = totalOf(frozen, answers)
      const edited = scheme
      for (const [at, indicator] of indicatorsOf(edited).entries()) indicator.max += (seed + at) % 7
      edited.grades.pop()
      edited.version += 1
      expect(totalOf(frozen, answers)).toEqual(before)
    }),
  )
})

test('scores stay where the indicator is the same, and every other one is scored anew', () => {
  fc.assert(
    fc.property(randomScheme, fc.nat(), (scheme, seed) => {
      const newer = copyOf(scheme)
      newer.version += 1
      const changed = indicatorsOf(newer).filter((_, at) => (at + seed) % 3 === 0)
      for (const indicator of changed) indicator.title = '另一项'
      // Proof is asked for at finalising; it makes no other indicator.
      for (const indicator of indicatorsOf(newer)) indicator.proofDemanded = true
      const answers = Object.fromEntries(indicatorsOf(scheme).map(({ code }) => [code, { site: 1 }]))
      const result = reEvaluation({ scheme, bonus: { b0: 1, gone: 1 }, vetoes: ['gone'] }, answers, newer)
      expect(result.blanked).toEqual(changed.map(({ code }) => code))
      expect(result.vetoes).toBeNull()
      expect(Object.keys(result.bonus ?? {})).not.toContain('gone')
    }),
  )
})

const TODAY = '2026-11-20' as IsoDate
const v1 = defaultScheme('enterprise')
const v2: Scheme = { ...copyOf(v1), version: v1.version + 1 }
const full = Object.fromEntries(
  indicatorsOf(v1).map(({ code, max }) => [code, { indicator: code, site: max }]),
)
const standing = (more: Evaluation): Evaluation => ({ associationId: 'a', year: 2026, scheme: v1, ...more })

/** What the evaluation is after the write: `null` empties. */
const after = (evaluation: Evaluation, answers: AnswerMap = full): Evaluation => {
  const step = reEvaluationStep(evaluation, answers, v2, '按新版')
  if (!step.ok) throw new Error(step.failure.code)
  const set = Object.entries({ ...evaluation, ...step.value }).filter(([, value]) => value !== null)
  return Object.fromEntries(set)
}

test.each(['confirmed', 'review', 'provisional', 'notice'] as const)(
  'what was signed or graded under the older version is not taken for the newer one: from %s back to entry',
  (step) => {
    const graded = { provisionalGrade: 'excellent', provisionalHundredths: 10_000, noticeFrom: TODAY }
    const next = after(standing({ step, confirmedOn: TODAY, ...(step === 'notice' ? graded : {}) }))
    expect(next).toEqual({
      ...standing({ scheme: v2 }),
      step: 'draft',
      stepReason: '按新版',
      reopenReasons: ['按新版'],
    })
  },
)

test('a finished evaluation is kept with its scheme, answers and grade; the new one starts from entry', () => {
  const open = standing({})
  const concluded = conclusionOf(open, full, TODAY)
  if (!concluded.ok) throw new Error('not complete')
  const finished = { ...open, ...concluded.value }
  const { value } = keptVersion('a:2026', finished, full, '按新版', TODAY)
  expect(after(finished)).toEqual({
    ...standing({ scheme: v2 }),
    step: 'draft',
    stepReason: '按新版',
    reopenReasons: ['按新版'],
  })
  expect(value.content?.evaluation).toEqual(finished)
  expect(value.content?.answers).toEqual(Object.values(full))
  expect(isIntact(value)).toBe(true)
})

test('an evaluation in entry is kept too, with a hash of its own; one that was only begun takes the newer version', () => {
  const open = standing({ step: 'site' })
  expect(after(open)).toEqual({ ...open, scheme: v2, reopenReasons: ['按新版'] })
  expect(isIntact(keptVersion('a:2026', open, full, '按新版', TODAY).value)).toBe(true)
  expect(leavesVersion(open, {})).toBe(false)
  expect(after(open, {})).toEqual({ ...open, scheme: v2 })
})

test('evaluated again twice, both older versions stay', () => {
  const first = standing({ step: 'site' })
  const ids = [first, after(first)].map((evaluation) => keptVersion('a:2026', evaluation, full, '', TODAY).id)
  expect(ids).toEqual(['a:2026:v1', 'a:2026:v2'])
})
