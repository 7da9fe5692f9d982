import { expect, test } from 'vitest'
import { ARTICLE_TABLE } from '../../../shared/rules/articles'
import { CATALOGUE, RULES } from '../../../shared/rules/catalogue'
import { ARTICLES, NOTICE_ITEMS, PROVISIONS } from '../../../shared/rules/provisions'
import { STAGED_RULES } from '../../../shared/rules/staged-rules'

test('all 46 articles and every item of the notice stand in the table, once and in order', () => {
  expect(ARTICLES).toEqual(Array.from({ length: 46 }, (_, index) => `R${index + 1}`))
  expect(NOTICE_ITEMS).toHaveLength(1 + 9 + 5)
  expect(ARTICLE_TABLE.map(({ provision }) => provision)).toEqual(PROVISIONS)
})

test('each is checked by a rule, served by a feature, or says why there is nothing to check', () => {
  for (const { provision, rules, features, reason } of ARTICLE_TABLE) {
    expect([provision, rules.length + features.length > 0]).toEqual([provision, reason === undefined])
  }
})

test('every rule runs, and stands at the article that its findings cite', () => {
  expect(STAGED_RULES.map(({ id }) => id).toSorted()).toEqual([...RULES].toSorted())
  for (const { rule, provision } of Object.values(CATALOGUE)) {
    expect(ARTICLE_TABLE.find((entry) => entry.provision === provision)?.rules).toContain(rule)
  }
  const listed = new Set(ARTICLE_TABLE.flatMap(({ rules }) => rules))
  expect([...listed].toSorted()).toEqual([...RULES].toSorted())
})
