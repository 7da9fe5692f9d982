import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultScheme } from '../../../shared/scoring/default-scheme'
import { mostOf, schemeSchema } from '../../../shared/scoring/scheme'
import { randomScheme } from '../../support/random-scheme'

const SCHEME = defaultScheme('enterprise')

test('a scheme survives being stored as JSON', () => {
  fc.assert(
    fc.property(randomScheme, (scheme) => {
      expect(schemeSchema.parse(JSON.parse(JSON.stringify(scheme)))).toEqual(scheme)
    }),
  )
})

describe('what is no scheme', () => {
  test.each([
    ['an unknown member', { ...SCHEME, extra: 1 }],
    ['half a hundredth', { ...SCHEME, bonus: { ...SCHEME.bonus, cap: 10.5 } }],
    ['no sections', { ...SCHEME, sections: [] }],
    ['a code that cannot stand in a record id', { ...SCHEME, id: '../x' }],
    ['a name that reads backwards', { ...SCHEME, name: '方案\u202exslx' }],
    ['an unknown mode', JSON.parse(JSON.stringify(SCHEME).replaceAll('yes-no', 'maybe')) as unknown],
    ['version 0', { ...SCHEME, version: 0 }],
  ])('%s', (_, value) => {
    expect(schemeSchema.safeParse(value).success).toBe(false)
  })
})

test.each([
  [{ mode: 'yes-no', points: 200 }, 200],
  [
    {
      mode: 'tiers',
      unit: 'percent',
      tiers: [
        { from: 50, points: 200 },
        { from: 20, points: 100 },
      ],
    },
    200,
  ],
  [{ mode: 'per-count', each: 100, cap: 600 }, 600],
  [{ mode: 'deduction', full: 300, each: 100 }, 300],
  [{ mode: 'free', max: 500 }, 500],
] as const)('the most of %j', (rule, most) => {
  expect(
    mostOf({ ...rule, ...('tiers' in rule ? { tiers: [...rule.tiers] } : {}) } as Parameters<
      typeof mostOf
    >[0]),
  ).toBe(most)
})
