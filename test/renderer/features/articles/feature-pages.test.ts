import { expect, test } from 'vitest'
import { FEATURE_PAGES } from '../../../../renderer/features/articles/feature-pages'
import { ROUTES } from '../../../../renderer/app/routes'
import { PART_NAMES } from '../../../../renderer/text/register'
import { FEATURE_NAMES } from '../../../../renderer/text/articles'
import { ARTICLE_TABLE, FEATURES, REASONS } from '../../../../shared/rules/articles'

test.each(FEATURES)(
  'the feature %s of 条款对照 has a name, a page that there is, and serves something',
  (feature) => {
    const { path, parts } = FEATURE_PAGES[feature]
    // `/todo/:filter?` is the page `/todo`.
    const pages = ROUTES.map((route) => route.path.replace(/(?:\/:[a-z]+\?)+$/, ''))
    expect(pages).toContain(path)
    for (const part of parts) expect(Object.keys(PART_NAMES)).toContain(part)
    expect(FEATURE_NAMES[feature]).not.toBe('')
    expect(ARTICLE_TABLE.some(({ features }) => features.includes(feature))).toBe(true)
  },
)

test('every reason for there being nothing to check is used', () => {
  expect(new Set(ARTICLE_TABLE.flatMap(({ reason }) => reason ?? []))).toEqual(new Set(REASONS))
})
