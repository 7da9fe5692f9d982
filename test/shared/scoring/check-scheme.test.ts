import { describe, expect, test } from 'vitest'
import { checkScheme } from '../../../shared/scoring/check-scheme'
import { defaultScheme } from '../../../shared/scoring/default-scheme'
import type { Rule, Scheme } from '../../../shared/scoring/scheme'

/** The default scheme with one change made to it. */
function changed(change: (scheme: Scheme) => void): Scheme {
  const scheme = defaultScheme('enterprise')
  change(scheme)
  return scheme
}
const withRule = (rule: Rule): Scheme =>
  changed((scheme) => {
    const [part] = scheme.sections[0]!.indicators[0]!.parts
    part!.rule = rule
    delete part!.query
  })

describe('sums', () => {
  test('a weight changed in one place is found in every sum it breaks', () => {
    const scheme = changed(({ sections }) => {
      sections[0]!.indicators[0]!.max = 500
    })
    expect(checkScheme(scheme)).toEqual([
      { code: 'indicator-sum', at: 'A1', found: 400, expected: 500 },
      { code: 'section-sum', at: 'A', found: 2600, expected: 2500 },
    ])
  })

  test('a section less leaves no hundred', () => {
    const scheme = changed(({ sections }) => sections.pop())
    expect(checkScheme(scheme)).toEqual([
      { code: 'total-not-100', at: 'total', found: 8500, expected: 10_000 },
    ])
  })

  test('a mode that cannot reach the full marks', () => {
    expect(checkScheme(withRule({ mode: 'per-count', each: 50, cap: 100 }))).toEqual([
      { code: 'indicator-sum', at: 'A1', found: 300, expected: 400 },
    ])
  })
})

describe('modes', () => {
  test('one event worth more than the cap', () => {
    expect(checkScheme(withRule({ mode: 'per-count', each: 300, cap: 200 }))).toEqual([
      { code: 'each-above-cap', at: 'A1.approval', found: 300, expected: 200 },
    ])
  })

  test('one failure that costs more than there is', () => {
    expect(checkScheme(withRule({ mode: 'deduction', full: 200, each: 300 }))).toEqual([
      { code: 'each-above-full', at: 'A1.approval', found: 300, expected: 200 },
    ])
  })

  test.each([
    [
      'bounds that do not fall',
      [
        [20, 200],
        [50, 100],
      ],
    ],
    [
      'one bound twice',
      [
        [50, 200],
        [50, 100],
      ],
    ],
    [
      'a lower tier worth as much',
      [
        [50, 200],
        [20, 200],
      ],
    ],
  ] as const)('%s', (_, tiers) => {
    const rule: Rule = {
      mode: 'tiers',
      unit: 'percent',
      tiers: tiers.map(([from, points]) => ({ from, points })),
    }
    expect(checkScheme(withRule(rule))).toEqual([{ code: 'tiers-out-of-order', at: 'A1.approval' }])
  })
})

describe('what the records are asked', () => {
  test('a yes or no cannot be counted one by one', () => {
    const scheme = changed(({ sections }) => {
      sections[0]!.indicators[0]!.parts[0]!.rule = { mode: 'per-count', each: 50, cap: 200 }
    })
    expect(checkScheme(scheme)).toEqual([{ code: 'query-misfit', at: 'A1.approval' }])
  })

  test('a share is no ground for a bonus', () => {
    const scheme = changed(({ bonus }) => {
      bonus.items[0]!.query = 'member-share'
    })
    expect(checkScheme(scheme)).toEqual([{ code: 'query-misfit', at: 'publicity' }])
  })
})

describe('duplicates', () => {
  test('an indicator code in two sections', () => {
    const scheme = changed(({ sections }) => {
      sections[1]!.indicators[0]!.code = 'A1'
    })
    expect(checkScheme(scheme)).toContainEqual({ code: 'duplicate-code', at: 'A1' })
  })

  test('a part, a limit, a bonus item and a grade', () => {
    const scheme = changed(({ sections, limits, bonus, grades }) => {
      sections[0]!.indicators[0]!.parts[1]!.code = 'approval'
      limits[1]!.code = 'grave-breach'
      bonus.items[1]!.code = 'publicity'
      grades[1]!.code = 'excellent'
    })
    const repeated = checkScheme(scheme).filter(({ code }) => code === 'duplicate-code')
    expect(repeated.map(({ at }) => at)).toEqual(['A1.approval', 'publicity', 'grave-breach', 'excellent'])
  })
})

describe('grades and limits', () => {
  test('lower bounds that do not fall', () => {
    const scheme = changed(({ grades }) => {
      grades[1]!.from = 9000
    })
    expect(checkScheme(scheme)).toEqual([{ code: 'grades-out-of-order', at: 'good' }])
  })

  test('a gap below the lowest grade', () => {
    const scheme = changed(({ grades }) => {
      grades[3]!.from = 1000
    })
    expect(checkScheme(scheme)).toEqual([
      { code: 'lowest-grade-above-zero', at: 'fail', found: 1000, expected: 0 },
    ])
  })

  test('a limit on a grade that is not there, or on the best one', () => {
    const scheme = changed(({ limits }) => {
      limits[0]!.atMost = 'gone'
      limits[1]!.atMost = 'excellent'
    })
    expect(checkScheme(scheme)).toEqual([
      { code: 'limit-of-unknown-grade', at: 'grave-breach' },
      { code: 'limit-without-effect', at: 'forged-proof' },
    ])
  })
})

test('a bonus cap that no items can fill', () => {
  const scheme = changed(({ bonus }) => bonus.items.pop())
  expect(checkScheme(scheme)).toEqual([
    { code: 'bonus-cap-unreachable', at: 'bonus', found: 900, expected: 1000 },
  ])
})
