import { expect, test } from 'vitest'
import { sourcesTyped, typedSources } from '../../../renderer/text/scheme-sources'
import { defaultScheme } from '../../../shared/scoring/default-scheme'
import { indicatorsOf, SCHEME_PRESETS } from '../../../shared/scoring/scheme'

test.each(SCHEME_PRESETS)(
  'every source of the reference scheme of %s comes back as it is typed',
  (preset) => {
    const { limits, bonus, ...scheme } = defaultScheme(preset)
    for (const { sources } of [...indicatorsOf({ limits, bonus, ...scheme }), ...limits, ...bonus.items]) {
      expect(typedSources(sourcesTyped(sources))).toEqual(sources)
    }
  },
)

test('what is no source is not taken for one', () => {
  expect(typedSources('细则第二十六条; 本方案')).toEqual([
    { document: 'rules', ref: '第二十六条' },
    { document: 'scheme' },
  ])
  expect(typedSources('二十六')).toBeUndefined()
  expect(typedSources('')).toEqual([])
})
