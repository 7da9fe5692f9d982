import { expect, test } from 'vitest'
import type { IsoDate } from '../../../shared/base/iso-date'
import { conclusionOf, missingIn } from '../../../shared/evaluation/conclude'
import type { AnswerMap } from '../../../shared/evaluation/answer-map'
import { evaluation as definition } from '../../../shared/records/evaluation'
import { defaultScheme } from '../../../shared/scoring/default-scheme'
import { indicatorsOf } from '../../../shared/scoring/scheme'

const today = '2026-11-20' as IsoDate
const scheme = defaultScheme('enterprise')
const evaluation = { associationId: 'x', year: 2026, scheme }
const full: AnswerMap = Object.fromEntries(
  indicatorsOf(scheme).map(({ code, max }) => [code, { indicator: code, site: max }]),
)

test('a complete evaluation gets total, grade, day and hash at once', () => {
  const concluded = conclusionOf(evaluation, { ...full, A1: { indicator: 'A1', site: 0 } }, today)
  expect(concluded).toMatchObject({
    ok: true,
    value: { step: 'final', totalHundredths: 9600, grade: 'excellent', finalisedOn: today },
  })
  expect(concluded.ok && concluded.value.contentHash).toMatch(/^[0-9a-f]{64}$/)
  expect(
    definition.schema.safeParse({ ...evaluation, ...(concluded.ok ? concluded.value : {}) }).success,
  ).toBe(true)
})

test('a draft with a blank, a score over its maximum and a missing reason gets the list of all three', () => {
  const answers = {
    ...full,
    A1: { indicator: 'A1' },
    A2: { indicator: 'A2', site: 400 },
    A3: { indicator: 'A3', notApplicable: true },
  }
  const concluded = conclusionOf(evaluation, answers, today)
  expect(concluded.ok).toBe(false)
  expect(missingIn(evaluation, answers).map(({ at, code }) => `${at} ${code}`)).toEqual([
    'A1 blank',
    'A2 over-max',
    'A3 not-applicable-without-reason',
  ])
})

test('a confirmed limit bounds the grade', () => {
  const limited = conclusionOf({ ...evaluation, vetoes: ['no-chair'] }, full, today)
  expect(limited.ok && limited.value.grade).toBe('pass')
})

test('a grade that a person settled under the share limit is given, but never a better one', () => {
  const settled = conclusionOf({ ...evaluation, settledGrade: 'good' }, full, today)
  expect(settled.ok && settled.value.grade).toBe('good')
  const upwards = conclusionOf({ ...evaluation, vetoes: ['no-chair'], settledGrade: 'good' }, full, today)
  expect(upwards.ok && upwards.value.grade).toBe('pass')
})
