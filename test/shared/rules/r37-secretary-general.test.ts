import { expect, test } from 'vitest'
import type { Post } from '../../../shared/records/post'
import { codesBy, day, facts, foundBy, records } from '../../support/association-facts'

const TODAY = '2026-11-22'
const secretary = (post: Partial<Post>) =>
  facts(
    {},
    {
      posts: records<Post>({ office: 'secretary-general', person: '董远', from: day('2026-01-15'), ...post }),
    },
  )

test('第三十七条: a sci-tech worker or a manager; another category is a hint', () => {
  expect(codesBy('secretary-general', secretary({ category: 'sci-tech' }), TODAY)).toEqual([])
  expect(codesBy('secretary-general', secretary({ category: 'manager' }), TODAY)).toEqual([])
  expect(codesBy('secretary-general', secretary({}), TODAY)).toEqual([])
  expect(foundBy('secretary-general', secretary({ category: 'skilled' }), TODAY)).toMatchObject([
    { code: 'secretary-qualification', kind: 'reminder' },
  ])
})

test('a secretary-general who left without a successor is a hint; none on record is a blank', () => {
  const left = secretary({ to: day('2026-06-01') })
  expect(foundBy('secretary-general', left, TODAY)).toMatchObject([
    { code: 'secretary-vacant', kind: 'reminder', since: '2026-06-01' },
  ])
  expect(codesBy('secretary-general', facts(), TODAY)).toEqual([])
})
