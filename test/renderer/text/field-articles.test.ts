import { expect, test } from 'vitest'
import { articlesOf, EXPLAINED_FIELDS } from '../../../renderer/text/field-articles'
import { kindOf } from '../../../shared/records/kinds'
import { PROVISIONS } from '../../../shared/rules/provisions'

test.each(EXPLAINED_FIELDS)('%s is a field, and its help names provisions that there are', (name) => {
  const [kind = '', field = ''] = name.split('.')
  expect(Object.keys(kindOf(kind)?.schema.shape ?? {})).toContain(field)
  const provisions = articlesOf(kind, field)
  expect(provisions.length).toBeGreaterThan(0)
  expect(PROVISIONS).toEqual(expect.arrayContaining([...provisions]))
})

test('a field of which the documents say nothing has no help', () => {
  expect(articlesOf('association', 'notes')).toEqual([])
})
