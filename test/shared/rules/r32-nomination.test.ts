import { describe, expect, test } from 'vitest'
import type { Association } from '../../../shared/records/association'
import type { Post } from '../../../shared/records/post'
import { codesBy, day, facts, foundBy, records } from '../../support/association-facts'

const TODAY = '2026-11-22'
const taken = (post: Partial<Post>, association: Partial<Association> = {}) =>
  facts(association, {
    posts: records<Post>({ office: 'chair', person: '余华', from: day('2026-01-15'), ...post }),
  })

describe('第三十二条: who nominates chair and vice chairs', () => {
  test('the party organisation', () => {
    expect(codesBy('nomination', taken({ nominatedBy: 'party' }), TODAY)).toEqual([])
  })

  test('the decision-making body only where there was no party organisation that day', () => {
    const post = { nominatedBy: 'decision-body' } as const
    expect(codesBy('nomination', taken(post, { hasParty: false }), TODAY)).toEqual([])
    expect(codesBy('nomination', taken(post, { partyFoundedOn: day('2026-02-01') }), TODAY)).toEqual([])
    expect(foundBy('nomination', taken(post, { partyFoundedOn: day('2016-02-01') }), TODAY)).toMatchObject([
      { code: 'nominated-by-decision-body', kind: 'violation', addressee: 'enterprise' },
    ])
    expect(codesBy('nomination', taken(post), TODAY)).toEqual(['nomination-party-unknown'])
  })

  test('nobody else', () => {
    const vice = taken({ office: 'vice-chair', nominatedBy: 'chair' })
    expect(foundBy('nomination', vice, TODAY)).toMatchObject([
      {
        code: 'nominated-otherwise',
        kind: 'violation',
        facts: { office: 'vice-chair', nominatedBy: 'chair' },
      },
    ])
  })

  test('posts that do not say are asked for once per association', () => {
    const posts = records<Post>(
      { office: 'chair', person: '余华', from: day('2026-01-15') },
      { office: 'vice-chair', person: '董远', from: day('2026-01-15') },
    )
    expect(foundBy('nomination', facts({}, { posts }), TODAY)).toMatchObject([
      { code: 'nomination-unknown', kind: 'undetermined', facts: { persons: ['余华', '董远'] } },
    ])
  })

  test('posts taken up before the rules, and those that ended, are left alone', () => {
    expect(codesBy('nomination', taken({ from: day('2024-08-29'), nominatedBy: 'other' }), TODAY)).toEqual([])
    expect(codesBy('nomination', taken({ to: day('2026-06-01'), nominatedBy: 'other' }), TODAY)).toEqual([])
  })
})
