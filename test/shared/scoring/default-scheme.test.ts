import { describe, expect, test } from 'vitest'
import { ASSOCIATION_KINDS } from '../../../shared/codes/association-kinds'
import { checkScheme } from '../../../shared/scoring/check-scheme'
import { defaultScheme, presetFor, THREE_GRADES } from '../../../shared/scoring/default-scheme'
import { indicatorsOf, mostOf, SCHEME_PRESETS, schemeSchema } from '../../../shared/scoring/scheme'

const weights = (preset: (typeof SCHEME_PRESETS)[number]): Record<string, number> =>
  Object.fromEntries(defaultScheme(preset).sections.map(({ code, max }) => [code, max]))

describe.each(SCHEME_PRESETS)('the %s preset', (preset) => {
  const scheme = defaultScheme(preset)

  test('has the shape of a scheme and is sound', () => {
    expect(schemeSchema.safeParse(scheme).success).toBe(true)
    expect(checkScheme(scheme)).toEqual([])
  })

  test('is sound with 先进 / 合格 / 不合格 too', () => {
    expect(checkScheme({ ...scheme, grades: [...THREE_GRADES] })).toEqual([])
  })

  test('has the same 21 indicators and 100.00 points', () => {
    expect(indicatorsOf(scheme).map(({ code, title }) => [code, title])).toEqual(
      indicatorsOf(defaultScheme('enterprise')).map(({ code, title }) => [code, title]),
    )
    expect(indicatorsOf(scheme)).toHaveLength(21)
    expect(indicatorsOf(scheme).reduce((sum, { max }) => sum + max, 0)).toBe(10_000)
  })
})

test('sections weigh what the presets say', () => {
  expect(weights('enterprise')).toEqual({ A: 2500, B: 2000, C: 2000, D: 2000, E: 1500 })
  expect(weights('park')).toEqual(weights('enterprise'))
  expect(weights('joint')).toEqual(weights('enterprise'))
  expect(weights('chamber')).toEqual({ A: 3000, B: 2000, C: 2000, D: 1000, E: 2000 })
})

test('indicators of 企业 weigh what the form says', () => {
  const points = indicatorsOf(defaultScheme('enterprise')).map(({ code, max }) => `${code} ${max / 100}`)
  expect(points.join(' · ')).toBe(
    'A1 4 · A2 3 · A3 5 · A4 4 · A5 4 · A6 5 · B1 6 · B2 6 · B3 5 · B4 3 · C1 6 · C2 5 · C3 6 · C4 3 · D1 6 · D2 6 · D3 4 · D4 4 · E1 6 · E2 5 · E3 4',
  )
})

test('parts of 企业 earn what the form says', () => {
  const parts = Object.fromEntries(
    indicatorsOf(defaultScheme('enterprise')).map(({ code, parts: own }) => [
      code,
      own.map(({ rule }) => mostOf(rule) / 100),
    ]),
  )
  expect(parts).toEqual({
    A1: [2, 1, 1],
    A2: [2, 1],
    A3: [3, 1, 1],
    A4: [1, 1, 1, 1],
    A5: [2, 1, 1],
    A6: [2, 1, 2],
    B1: [4, 2],
    B2: [3, 3],
    B3: [2, 2, 1],
    B4: [3],
    C1: [6],
    C2: [3, 2],
    C3: [6],
    C4: [1, 2],
    D1: [6],
    D2: [6],
    D3: [2, 2],
    D4: [4],
    E1: [6],
    E2: [2, 1, 2],
    E3: [4],
  })
})

test('bonus items make 10 points, and every limit and item names its source', () => {
  const { bonus, limits } = defaultScheme('enterprise')
  expect(bonus.cap).toBe(1000)
  expect(bonus.items.reduce((sum, { max }) => sum + max, 0)).toBe(1000)
  expect(limits.map(({ code, atMost }) => `${code} ${atMost}`)).toEqual([
    'grave-breach fail',
    'forged-proof fail',
    'refusal fail',
    'no-chair pass',
    'congress-overdue pass',
    'under-sanction pass',
  ])
  for (const { sources } of limits) expect(sources).toContainEqual({ document: 'scheme' })
})

test('articles are cited as 《实施细则》 has them: the first to the forty-sixth', () => {
  const refs = indicatorsOf(defaultScheme('enterprise')).flatMap(({ sources }) =>
    sources.flatMap((source) => (source.document === 'rules' ? [source.ref] : [])),
  )
  for (const ref of refs)
    expect(ref).toMatch(/^第(?:[二三四]?十)?[一二三四五六七八九]?条(?:第[一二三四五]项)?$/)
})

test('editing one default scheme can touch no other: they share no object', () => {
  const objectsIn = (value: unknown): readonly object[] =>
    typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : []
  const first = new Set(objectsIn(defaultScheme('enterprise')))
  expect(objectsIn(defaultScheme('enterprise')).filter((object) => first.has(object))).toEqual([])
})

test('every kind of association has a preset', () => {
  expect(ASSOCIATION_KINDS.map(({ code }) => presetFor(code))).toEqual([
    'enterprise',
    'park',
    'chamber',
    'joint',
    'joint',
    'enterprise',
  ])
})
