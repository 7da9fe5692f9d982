import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultScheme } from '../../../shared/scoring/default-scheme'
import { draftProblems, nextVersionOf, ownDraft, published } from '../../../shared/scoring/publish-scheme'
import { SCHEME_PRESETS, schemeDraftSchema, schemeSchema } from '../../../shared/scoring/scheme'
import { randomScheme } from '../../support/random-scheme'

const own = () => ownDraft('enterprise', 'own-1', '本区方案')

describe('what keeps a draft from being published', () => {
  test.each(SCHEME_PRESETS)('nothing, as long as it is the reference scheme of %s', (preset) => {
    expect(draftProblems(ownDraft(preset, 'own-1', '本区方案'))).toEqual([])
  })

  test('a blank title, with the indicator it stands in', () => {
    const draft = own()
    draft.sections[1]!.indicators[2]!.title = ''
    expect(draftProblems(draft)).toEqual([
      { kind: 'field', field: 'title', place: { at: 'indicator', section: 1, indicator: 2 } },
    ])
    expect(schemeDraftSchema.safeParse(draft).success).toBe(true)
    expect(schemeSchema.safeParse(draft).success).toBe(false)
  })

  test('a mode that cannot reach the full marks, with the indicator', () => {
    const draft = own()
    const [part] = draft.sections[0]!.indicators[0]!.parts
    part!.rule = { mode: 'tiers', unit: 'count', tiers: [] }
    delete part!.query
    expect(draftProblems(draft).map(({ place }) => place)).toEqual([
      { at: 'indicator', section: 0, indicator: 0 },
      { at: 'indicator', section: 0, indicator: 0 },
    ])
  })

  test('grades, bonus and limits lead to their own pages', () => {
    const draft = own()
    draft.grades.pop()
    draft.bonus.cap = 5000
    expect(draftProblems(draft).map(({ place }) => place.at)).toEqual([
      'grades',
      'limits',
      'limits',
      'limits',
      'bonus',
    ])
  })
})

test('what is published is what was drafted, and the next version changes the number only', () => {
  const draft = own()
  const result = published(draft)
  expect(result.ok && result.value).toEqual(draft)
  expect(nextVersionOf(draft, 2)).toEqual({ ...draft, version: 2 })
})

test('a draft of any sound or unsound content can be saved, and is published only without problems', () => {
  fc.assert(
    fc.property(randomScheme, (scheme) => {
      expect(schemeDraftSchema.safeParse(scheme).success).toBe(true)
      expect(published(scheme).ok).toBe(draftProblems(scheme).length === 0)
    }),
  )
})

test('an own draft is a copy: the reference scheme stays as it is', () => {
  const draft = own()
  draft.sections[0]!.title = '改了'
  expect(defaultScheme('enterprise').sections[0]!.title).not.toBe('改了')
})
