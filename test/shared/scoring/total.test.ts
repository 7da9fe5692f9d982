import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missingBeforeFinal } from '../../../shared/scoring/complete'
import { defaultScheme } from '../../../shared/scoring/default-scheme'
import { indicatorsOf, type Scheme } from '../../../shared/scoring/scheme'
import { countedScore, totalOf, type Answers } from '../../../shared/scoring/total'
import { randomAnswer, randomScheme } from '../../support/random-scheme'

const SCHEME = defaultScheme('enterprise')

/** Full marks everywhere, with `lost` hundredths taken from A1 on. */
function fullLess(lost: number, scheme: Scheme = SCHEME): Answers {
  let left = lost
  return Object.fromEntries(
    indicatorsOf(scheme).map(({ code, max }) => {
      const taken = Math.min(left, max)
      left -= taken
      return [code, { final: max - taken }]
    }),
  )
}
const without = (answers: Answers, ...codes: readonly string[]): Answers => ({
  ...answers,
  ...Object.fromEntries(codes.map((code) => [code, { notApplicable: true, notApplicableReason: '首届' }])),
})

describe('grades by lower bounds on the exact ratio', () => {
  test.each([
    [0, 10_000, 'excellent'],
    [1000, 9000, 'excellent'],
    [1004, 9000, 'good'],
    [1001, 9000, 'good'],
    [2000, 8000, 'good'],
    [2001, 8000, 'pass'],
    [4000, 6000, 'pass'],
    [4001, 6000, 'fail'],
    [10_000, 0, 'fail'],
  ])('%i hundredths lost show as %i and are %s', (lost, shown, grade) => {
    expect(totalOf(SCHEME, fullLess(lost))).toMatchObject({ shown, grade, earned: grade })
  })

  test('89.96 shows as 90.0 and is still 良好', () => {
    const total = totalOf(SCHEME, fullLess(1004))
    expect(total.ratio).toEqual({ numerator: 8996, denominator: 10_000 })
    expect(total).toMatchObject({ shown: 9000, grade: 'good' })
  })

  test('四舍五入: 89.95 shows as 90.0, 89.94 as 89.9', () => {
    expect(totalOf(SCHEME, fullLess(1005)).shown).toBe(9000)
    expect(totalOf(SCHEME, fullLess(1006)).shown).toBe(8990)
  })
})

describe('which score counts', () => {
  test('final before review before site; self never', () => {
    expect(countedScore({ self: 400, site: 100, review: 200, final: 0 })).toEqual({
      stage: 'final',
      points: 0,
    })
    expect(countedScore({ self: 400, site: 100, review: 200 })).toEqual({ stage: 'review', points: 200 })
    expect(countedScore({ self: 400, site: 100 })).toEqual({ stage: 'site', points: 100 })
    expect(countedScore({ self: 400 })).toBeUndefined()
    expect(countedScore(undefined)).toBeUndefined()
  })
})

describe('blank, 0 and not applicable are three things', () => {
  test('0 counts and is graded', () => {
    const total = totalOf(SCHEME, { ...fullLess(0), A1: { final: 0 } })
    expect(total).toMatchObject({ score: 9600, applicable: 10_000, blanks: [], grade: 'excellent' })
  })

  test('blank keeps its points in the hundred and leaves the evaluation without a grade', () => {
    const total = totalOf(SCHEME, { ...fullLess(0), A1: { self: 400 } })
    expect(total).toMatchObject({ score: 9600, applicable: 10_000, blanks: ['A1'] })
    expect(total.grade).toBeUndefined()
    expect(total.explanations).toEqual([{ kind: 'ungraded', blanks: 1 }])
  })

  test('not applicable takes the points out of the hundred, whatever score was left beside it', () => {
    const answers = { ...fullLess(960), D3: { final: 400, notApplicable: true } }
    const total = totalOf(SCHEME, answers)
    expect(total.ratio).toEqual({ numerator: 8640, denominator: 9600 })
    expect(total).toMatchObject({
      notApplicable: 400,
      shown: 9000,
      grade: 'excellent',
      warnNotApplicable: false,
    })
    expect(total.explanations).toContainEqual({ kind: 'rescaled', notApplicable: 400, applicable: 9600 })
  })

  test('the bound is met in the rescaled ratio as well: one hundredth less is 良好', () => {
    expect(totalOf(SCHEME, { ...fullLess(961), D3: { notApplicable: true } }).grade).toBe('good')
  })

  test('nothing applies: no ratio, no grade', () => {
    const none = without({}, ...indicatorsOf(SCHEME).map(({ code }) => code))
    const total = totalOf(SCHEME, none)
    expect(total.ratio).toBeUndefined()
    expect(total.shown).toBeUndefined()
    expect(total.grade).toBeUndefined()
  })

  test('a warning above 20 % of the points, not at 20 %', () => {
    const twenty = without(fullLess(0), 'D1', 'D2', 'D3', 'D4')
    expect(totalOf(SCHEME, twenty).warnNotApplicable).toBe(false)
    const more = totalOf(SCHEME, without(twenty, 'A2'))
    expect(more.warnNotApplicable).toBe(true)
    expect(more.explanations).toContainEqual({
      kind: 'much-not-applicable',
      share: { numerator: 2300, denominator: 10_000 },
      percent: 20,
    })
  })
})

describe('vetoes and caps', () => {
  test('a cap lowers 优秀 to 合格 and says why', () => {
    const total = totalOf(SCHEME, fullLess(0), {}, ['no-chair'])
    expect(total).toMatchObject({ earned: 'excellent', grade: 'pass', shown: 10_000 })
    expect(total.explanations).toEqual([
      { kind: 'earned', grade: 'excellent', from: 9000 },
      { kind: 'limited', limit: 'no-chair', atMost: 'pass', lowers: true },
    ])
  })

  test('a cap does not lift 不合格', () => {
    const total = totalOf(SCHEME, fullLess(5000), {}, ['congress-overdue'])
    expect(total.grade).toBe('fail')
    expect(total.explanations).toContainEqual({
      kind: 'limited',
      limit: 'congress-overdue',
      atMost: 'pass',
      lowers: false,
    })
  })

  test('a cap at the earned grade lowers nothing', () => {
    expect(totalOf(SCHEME, fullLess(3000), {}, ['no-chair']).explanations).toContainEqual({
      kind: 'limited',
      limit: 'no-chair',
      atMost: 'pass',
      lowers: false,
    })
  })

  test('the strictest of several wins', () => {
    expect(totalOf(SCHEME, fullLess(0), {}, ['under-sanction', 'forged-proof']).grade).toBe('fail')
  })

  test('who refuses to be evaluated has no scores and is 不合格 all the same', () => {
    const total = totalOf(SCHEME, {}, {}, ['refusal'])
    expect(total).toMatchObject({ earned: undefined, grade: 'fail' })
    expect(totalOf(SCHEME, {}, {}, ['no-chair']).grade).toBeUndefined()
  })

  test('a limit that the scheme lacks changes nothing and is said', () => {
    const total = totalOf(SCHEME, fullLess(0), {}, ['gone'])
    expect(total.grade).toBe('excellent')
    expect(total.explanations).toContainEqual({ kind: 'unknown-limit', limit: 'gone' })
  })
})

describe('bonus', () => {
  test('is shown apart and lifts no grade', () => {
    const total = totalOf(SCHEME, fullLess(1004), { publicity: 300, commendation: 300 })
    expect(total).toMatchObject({ bonus: 600, score: 8996, grade: 'good' })
  })

  test('is at most its cap, and each item at most its own', () => {
    const most = {
      publicity: 900,
      commendation: 300,
      'city-federation': 100,
      'joint-building': 200,
      'group-member': 100,
    }
    expect(totalOf(SCHEME, {}, most).bonus).toBe(1000)
    expect(totalOf(SCHEME, {}, { publicity: 900, gone: 500 }).bonus).toBe(300)
    expect(totalOf({ ...SCHEME, bonus: { ...SCHEME.bonus, cap: 500 } }, {}, most).bonus).toBe(500)
  })
})

test('a draft above the full marks counts as the full marks', () => {
  expect(totalOf(SCHEME, { ...fullLess(0), A1: { final: 900 } }).score).toBe(10_000)
})

test('section sums stand beside the total', () => {
  const total = totalOf(SCHEME, { ...fullLess(0), A1: { final: 100 }, A2: {}, A3: { notApplicable: true } })
  expect(total.sections[0]).toEqual({ code: 'A', max: 2500, applicable: 2000, score: 1400, blanks: 1 })
  expect(total.sections.map(({ code }) => code)).toEqual(['A', 'B', 'C', 'D', 'E'])
})

/*
 * An oracle that shares nothing with the code: rationals of big integers, written from the words of the scheme.
 */
interface Rational {
  readonly top: bigint
  readonly bottom: bigint
}
const atLeast = (a: Rational, b: Rational): boolean => a.top * b.bottom >= b.top * a.bottom

interface Oracle {
  readonly score: bigint
  readonly applicable: bigint
  readonly shown: bigint | undefined
  readonly blanks: readonly string[]
  readonly warn: boolean
  readonly grade: string | undefined
  readonly bonus: bigint
}

function oracle(
  scheme: Scheme,
  answers: Answers,
  bonus: Readonly<Record<string, number>>,
  limits: readonly string[],
): Oracle {
  let score = 0n
  let applicable = 0n
  let all = 0n
  const blanks: string[] = []
  for (const { code, max } of indicatorsOf(scheme)) {
    all += BigInt(max)
    const answer = answers[code]
    if (answer?.notApplicable === true) continue
    applicable += BigInt(max)
    const counted = answer?.final ?? answer?.review ?? answer?.site
    if (counted === undefined) blanks.push(code)
    else score += BigInt(counted > max ? max : counted)
  }
  const warn = (all - applicable) * 100n > BigInt(scheme.notApplicableWarnPercent) * all
  const worst = scheme.grades.length - 1
  const ceilings = scheme.limits
    .filter(({ code }) => limits.includes(code))
    .map(({ atMost }) => scheme.grades.findIndex(({ code }) => code === atMost))
  const ratio = { top: score * 100n, bottom: applicable }
  const graded = applicable > 0n && blanks.length === 0
  const earned = graded
    ? scheme.grades.findIndex(({ from }) => atLeast(ratio, { top: BigInt(from), bottom: 100n }))
    : ceilings.includes(worst)
      ? worst
      : -1
  const place = earned < 0 ? undefined : Math.max(earned, ...ceilings)
  // 四舍五入: the tenth t with t − 1/2 <= 10 × ratio < t + 1/2, found by counting up.
  let tenth = 0n
  if (applicable > 0n)
    while (atLeast({ top: ratio.top * 20n, bottom: ratio.bottom }, { top: tenth * 2n + 1n, bottom: 1n }))
      tenth += 1n
  let bonusSum = 0n
  for (const { code, max } of scheme.bonus.items) {
    const given = Object.hasOwn(bonus, code) ? (bonus[code] ?? 0) : 0
    bonusSum += BigInt(Math.min(given, max))
  }
  const cap = BigInt(scheme.bonus.cap)
  return {
    score,
    applicable,
    shown: applicable === 0n ? undefined : tenth * 10n,
    blanks,
    warn,
    grade: place === undefined ? undefined : scheme.grades[place]?.code,
    bonus: bonusSum > cap ? cap : bonusSum,
  }
}

const evaluations = randomScheme.chain((scheme) =>
  fc.record({
    scheme: fc.constant(scheme),
    answers: fc
      .array(fc.option(randomAnswer, { nil: undefined }), {
        minLength: indicatorsOf(scheme).length,
        maxLength: indicatorsOf(scheme).length,
      })
      .map((list): Answers =>
        Object.fromEntries(indicatorsOf(scheme).map(({ code }, index) => [code, list[index]])),
      ),
    bonus: fc.dictionary(fc.constantFrom('b0', 'b1', 'b2', 'b3', 'other'), fc.nat(3000)),
    limits: fc.uniqueArray(fc.constantFrom('l0', 'l1', 'l2', 'l3', 'other')),
  }),
)

/** Every indicator scored within its marks or not applicable: what a finished evaluation looks like. */
const finished = randomScheme.chain((scheme) =>
  fc.record({
    scheme: fc.constant(scheme),
    answers: fc
      .tuple(
        ...indicatorsOf(scheme).map(({ code, max }) =>
          fc
            .oneof({ weight: 9, arbitrary: fc.nat(max) }, { weight: 1, arbitrary: fc.constant(undefined) })
            .map((final) => [code, final === undefined ? { notApplicable: true } : { final }] as const),
        ),
      )
      .map((entries): Answers => Object.fromEntries(entries)),
  }),
)

describe('the total agrees with an oracle of big rationals', () => {
  test('for drafts of any kind', () => {
    fc.assert(
      fc.property(evaluations, ({ scheme, answers, bonus, limits }) => {
        const expected = oracle(scheme, answers, bonus, limits)
        const total = totalOf(scheme, answers, bonus, limits)
        expect({
          score: BigInt(total.score),
          applicable: BigInt(total.applicable),
          shown: total.shown === undefined ? undefined : BigInt(total.shown),
          blanks: total.blanks,
          warn: total.warnNotApplicable,
          grade: total.grade,
          bonus: BigInt(total.bonus),
        }).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })

  test('for finished evaluations, which all have a grade when something applies', () => {
    fc.assert(
      fc.property(finished, ({ scheme, answers }) => {
        const total = totalOf(scheme, answers)
        expect(total.grade).toBe(oracle(scheme, answers, {}, []).grade)
        expect(total.grade === undefined).toBe(total.applicable === 0)
      }),
      { numRuns: 500 },
    )
  })
})

describe('laws', () => {
  test('sections add up to the whole', () => {
    fc.assert(
      fc.property(evaluations, ({ scheme, answers }) => {
        const total = totalOf(scheme, answers)
        const sum = (pick: 'score' | 'applicable' | 'max' | 'blanks'): number =>
          total.sections.reduce((all, section) => all + section[pick], 0)
        expect(sum('score')).toBe(total.score)
        expect(sum('applicable')).toBe(total.applicable)
        expect(sum('max')).toBe(total.applicable + total.notApplicable)
        expect(sum('blanks')).toBe(total.blanks.length)
      }),
    )
  })

  test('bonus and self scores never move score or grade', () => {
    fc.assert(
      fc.property(evaluations, fc.nat(3000), ({ scheme, answers, bonus, limits }, self) => {
        const plain = totalOf(scheme, answers, {}, limits)
        const withSelf = Object.fromEntries(
          Object.entries(answers).map(([code, answer]) => [code, { ...answer, self }]),
        )
        expect(totalOf(scheme, withSelf, bonus, limits)).toEqual({
          ...plain,
          bonus: totalOf(scheme, {}, bonus).bonus,
        })
      }),
    )
  })

  test('a limit never makes a grade better, and more limits never help', () => {
    fc.assert(
      fc.property(evaluations, ({ scheme, answers, limits }) => {
        const place = (grade: string | undefined): number =>
          scheme.grades.findIndex(({ code }) => code === grade)
        const free = totalOf(scheme, answers)
        const some = totalOf(scheme, answers, {}, limits.slice(0, 1))
        const all = totalOf(scheme, answers, {}, limits)
        expect(place(some.grade)).toBeGreaterThanOrEqual(place(free.grade))
        expect(place(all.grade)).toBeGreaterThanOrEqual(place(some.grade))
      }),
    )
  })

  test('a draft with nothing missing has a grade', () => {
    fc.assert(
      fc.property(evaluations, ({ scheme, answers, bonus, limits }) => {
        const done = missingBeforeFinal(scheme, answers, bonus, limits).length === 0
        expect(done && totalOf(scheme, answers, bonus, limits).grade === undefined).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
})
