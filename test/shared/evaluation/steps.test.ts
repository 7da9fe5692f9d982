import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type IsoDate } from '../../../shared/base/iso-date'
import type { AnswerMap } from '../../../shared/evaluation/answer-map'
import { contentHashOf } from '../../../shared/evaluation/content-hash'
import { isIntact, keptVersion } from '../../../shared/evaluation/kept-version'
import { isFinal, isReadOnly } from '../../../shared/evaluation/read-only'
import {
  awaitsRework,
  isFinished,
  leftOut,
  openColumns,
  returnedReason,
  stepBack,
  stepForward,
  STEP_ORDER,
  stepsBack,
  stepsForward,
  type OrderedStep,
  type StepFields,
} from '../../../shared/evaluation/steps'
import { evaluation as definition, type Evaluation } from '../../../shared/records/evaluation'
import { evaluationVersion } from '../../../shared/records/evaluation-version'
import { defaultScheme } from '../../../shared/scoring/default-scheme'
import { indicatorsOf } from '../../../shared/scoring/scheme'

const day = '2026-11-02' as IsoDate
const scheme = { ...defaultScheme('enterprise'), topGradeShare: 30 }
const full: AnswerMap = Object.fromEntries(
  indicatorsOf(scheme).map(({ code, max }) => [code, { evaluationId: 'x:2026', indicator: code, site: max }]),
)
const begun: Evaluation = { associationId: 'x', year: 2026, scheme }

/** A value with the fields of a step; `null` empties, as the store does it. */
function applied(evaluation: Evaluation, set: StepFields): Evaluation {
  const next: Record<string, unknown> = { ...evaluation, ...set }
  for (const [field, value] of Object.entries(next)) if (value === null) delete next[field]
  return definition.schema.parse(next)
}

/** Goes forward; refusals are bugs of the test. */
function at(evaluation: Evaluation, to: OrderedStep, answers = full, today = day): Evaluation {
  const step = stepForward({ evaluation, answers, today }, to)
  if (!step.ok) throw new Error(step.failure.code)
  return applied(evaluation, step.value)
}
const noticed = (): Evaluation =>
  at({ ...at(begun, 'provisional'), noticeFrom: day, noticeTo: addDays(day, 5) }, 'notice')

describe('forward', () => {
  test('every step can follow the one before it, and only the last one is the end', () => {
    let evaluation: Evaluation = { ...begun, noticeFrom: day, noticeTo: addDays(day, -0) }
    const taken = STEP_ORDER.slice(1).filter((step) => step !== 'sent')
    for (const step of taken) evaluation = at(evaluation, step, full, addDays(day, 9))
    expect(evaluation).toMatchObject({ step: 'archived', grade: 'excellent' })
    expect(stepsForward(evaluation)).toEqual([])
  })

  test('that it was sent is nobody’s step to take, and none that is left out', () => {
    const final = at(begun, 'final')
    expect(stepsForward(final)).toEqual(['archived'])
    expect(leftOut(final, 'archived')).toEqual([])
    expect(stepForward({ evaluation: final, answers: full, today: day }, 'sent')).toMatchObject({
      failure: { code: 'no-such-step' },
    })
  })

  test('steps may be left out before the grade, and are named', () => {
    expect(leftOut(begun, 'review')).toEqual(['documents', 'site', 'confirmed'])
    expect(at(begun, 'final').step).toBe('final')
  })

  test('an evaluation with a blank gets no provisional grade, and is told what is missing', () => {
    const { A1: _gone, ...answers } = full
    expect(stepForward({ evaluation: begun, answers, today: day }, 'provisional')).toMatchObject({
      ok: false,
      failure: { code: 'missing', missing: [{ code: 'blank', at: 'A1' }] },
    })
  })

  test('a notice needs its two days, the end not before the start', () => {
    const provisional = at(begun, 'provisional')
    for (const dates of [{}, { noticeFrom: day }, { noticeFrom: day, noticeTo: addDays(day, -1) }]) {
      expect(
        stepForward({ evaluation: { ...provisional, ...dates }, answers: full, today: day }, 'notice'),
      ).toMatchObject({ ok: false, failure: { code: 'notice-dates-missing' } })
    }
  })

  test('while a notice hangs, or an objection is open or upheld, there is no final grade', () => {
    const final = (evaluation: Evaluation, today: IsoDate) =>
      stepForward({ evaluation, answers: full, today }, 'final')
    const evaluation = noticed()
    expect(final(evaluation, addDays(day, 5))).toMatchObject({ failure: { code: 'notice-open' } })
    const later = addDays(day, 6)
    const objection = { receivedOn: day, text: '科普活动次数有误' }
    expect(final({ ...evaluation, objections: [objection] }, later)).toMatchObject({
      failure: { code: 'objection-open' },
    })
    expect(final({ ...evaluation, objections: [{ ...objection, upheld: true }] }, later)).toMatchObject({
      failure: { code: 'objection-upheld' },
    })
    expect(final({ ...evaluation, objections: [{ ...objection, upheld: false }] }, later).ok).toBe(true)
  })

  test('an answer that a merge changed after the provisional grade stops the final one', () => {
    const answers = { ...full, A1: { ...full['A1'], site: 0 } }
    expect(stepForward({ evaluation: noticed(), answers, today: addDays(day, 9) }, 'final')).toMatchObject({
      failure: { code: 'changed-since-provisional' },
    })
    expect(stepForward({ evaluation: at(begun, 'final'), answers, today: day }, 'archived')).toMatchObject({
      failure: { code: 'content-changed' },
    })
  })

  test('a grade settled under the share limit is the final one, and part of the hash', () => {
    const settled = { ...at(begun, 'provisional'), settledGrade: 'good', settledReason: '超出比例' }
    const final = at(settled, 'final')
    expect(final.grade).toBe('good')
    expect(final.contentHash).toBe(contentHashOf(final, full))
    expect(at(final, 'archived').step).toBe('archived')
  })
})

describe('back', () => {
  test('never without a reason', () => {
    expect(stepBack(at(begun, 'site'), 'draft', ' ')).toMatchObject({ failure: { code: 'reason-missing' } })
  })

  test('an upheld objection leads to review: the notice and the provisional grade are over', () => {
    const back = stepBack(noticed(), 'review', '异议成立')
    const evaluation = applied(noticed(), back.ok ? back.value : {})
    expect(evaluation).toMatchObject({ step: 'review', stepReason: '异议成立' })
    expect(evaluation.provisionalGrade).toBeUndefined()
    expect(evaluation.noticeTo).toBeUndefined()
    expect(openColumns(evaluation)).toEqual(['review', 'final'])
  })

  test('what 市科协 returned opens at review, with its reason at hand', () => {
    const final = at(begun, 'final')
    const returned: Evaluation = {
      ...final,
      returnedOn: day,
      returnReason: '缺佐证',
      answeredHash: final.contentHash,
    }
    expect(returnedReason(returned)).toBe('缺佐证')
    expect(stepsBack(returned)[0]).toBe('review')
    expect([final, returned, { ...returned, step: 'review' as const }].map(awaitsRework)).toEqual([
      false,
      true,
      true,
    ])
    // Finished anew, and not answered yet.
    expect(awaitsRework({ ...returned, contentHash: 'f'.repeat(64) })).toBe(false)
  })

  test('a signature stands as long as what it was put under', () => {
    const photo = {
      hash: 'a'.repeat(64),
      source: 'b'.repeat(64),
      name: '签章.jpg',
      width: 1,
      height: 1,
      bytes: 1,
      addedOn: day,
    }
    const signatures = [
      { place: 'assessors' as const, ...photo },
      { place: 'office' as const, ...photo },
    ]
    const finished: Evaluation = { ...begun, step: 'final', signatures }
    const after = (to: OrderedStep) => {
      const back = stepBack(finished, to, '补正')
      return back.ok ? back.value['signatures'] : back.failure
    }
    expect(after('review')).toEqual([{ place: 'assessors', ...photo }])
    expect(after('draft')).toBeNull()
  })

  test('what was signed on site stays as it was signed', () => {
    expect(openColumns(at(begun, 'confirmed'))).toEqual(['review', 'final'])
    expect(openColumns(begun)).toEqual(['self', 'site', 'review', 'final'])
  })
})

const moves = fc.array(
  fc.oneof(
    fc.record({ to: fc.constantFrom(...STEP_ORDER), days: fc.nat(8) }),
    fc.record({ back: fc.constantFrom(...STEP_ORDER), reason: fc.constantFrom('', '补正材料', '复核') }),
    fc.record({ score: fc.nat(400) }),
  ),
  { maxLength: 40 },
)

type Move = (typeof moves extends fc.Arbitrary<infer M> ? M : never)[number]

/** Where a random walk stands. */
interface Walk {
  readonly evaluation: Evaluation
  readonly answers: AnswerMap
  readonly today: IsoDate
  readonly reopened: number
}

/** One move, and what was wrong about it. */
function walked(walk: Walk, move: Move): { readonly walk: Walk; readonly wrong: readonly string[] } {
  const { evaluation, answers } = walk
  if ('score' in move) {
    if (isReadOnly(evaluation)) return { walk, wrong: [] }
    const scored = { ...answers, A1: { ...answers['A1'], review: move.score } }
    return { walk: { ...walk, answers: scored }, wrong: [] }
  }
  if ('to' in move) {
    const today = addDays(walk.today, move.days)
    const step = stepForward({ evaluation, answers, today }, move.to)
    const next = step.ok ? applied(evaluation, step.value) : evaluation
    return { walk: { ...walk, today, evaluation: next }, wrong: [] }
  }
  const step = stepBack(evaluation, move.back, move.reason)
  if (!step.ok) return { walk, wrong: [] }
  const next = applied(evaluation, step.value)
  const wrong = move.reason === '' ? ['no reason'] : []
  if (!isFinished(evaluation)) return { walk: { ...walk, evaluation: next }, wrong }
  const reopened = walk.reopened + 1
  const kept = keptVersion('x:2026', evaluation, answers, move.reason, walk.today)
  return {
    walk: { ...walk, evaluation: next, reopened },
    wrong: [
      ...wrong,
      ...(kept.id === `x:2026:v${reopened}` ? [] : ['id']),
      ...(evaluationVersion.schema.safeParse(kept.value).success ? [] : ['shape']),
      ...(isIntact(kept.value) === true ? [] : ['not intact']),
    ],
  }
}

/** What may never be true of an evaluation. */
function brokenIn({ evaluation, answers, reopened }: Walk): readonly string[] {
  const final = isFinal(evaluation)
  const halves = (['grade', 'totalHundredths', 'finalisedOn', 'contentHash'] as const).filter(
    (field) => (evaluation[field] !== undefined) !== final,
  )
  return [
    ...halves,
    ...(final === isFinished(evaluation) ? [] : ['finished']),
    ...(!final || contentHashOf(evaluation, answers) === evaluation.contentHash ? [] : ['hash']),
    ...((evaluation.reopenReasons?.length ?? 0) === reopened ? [] : ['reasons']),
  ]
}

test('on any way through the steps a grade is whole or not there, and what was finished is kept intact', () => {
  fc.assert(
    fc.property(moves, (all) => {
      const evaluation = { ...begun, noticeFrom: day, noticeTo: addDays(day, 3) }
      let walk: Walk = { evaluation, answers: full, today: day, reopened: 0 }
      for (const move of all) {
        const { walk: next, wrong } = walked(walk, move)
        walk = next
        expect([...wrong, ...brokenIn(walk)]).toEqual([])
      }
    }),
    { numRuns: 150 },
  )
})
