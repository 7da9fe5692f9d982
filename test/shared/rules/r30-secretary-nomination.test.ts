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

test('第三十条: the chair nominates the secretary-general; another nominator is a reminder, a blank nothing', () => {
  expect(codesBy('secretary-nomination', secretary({ nominatedBy: 'chair' }), TODAY)).toEqual([])
  expect(codesBy('secretary-nomination', secretary({}), TODAY)).toEqual([])
  expect(foundBy('secretary-nomination', secretary({ nominatedBy: 'party' }), TODAY)).toMatchObject([
    { code: 'secretary-nominated-otherwise', kind: 'reminder', article: 'R30' },
  ])
  const deputy = secretary({ office: 'deputy-secretary-general', nominatedBy: 'other' })
  expect(codesBy('secretary-nomination', deputy, TODAY)).toEqual(['secretary-nominated-otherwise'])
})
