import { describe, expect, test } from 'vitest'
import { codesBy, day, facts, foundBy } from '../../support/association-facts'

const TODAY = '2026-11-22'
const founded = { approvedOn: day('2025-03-10') } as const

describe('第十三条: who applies to 市科协, 原则上', () => {
  test.each(['central-second-tier', 'municipal-state-owned', 'large-private'] as const)(
    'a host tagged %s at district level is a reminder, never more',
    (tag) => {
      expect(foundBy('route', facts({ ...founded, hostTags: [tag] }), TODAY)).toMatchObject([
        { code: 'municipal-route', kind: 'reminder', facts: { tag } },
      ])
    },
  )

  test('在渝央企 is wider than 中央在渝二级企业 and does not stand for it', () => {
    expect(codesBy('route', facts({ ...founded, hostTags: ['central'] }), TODAY)).toEqual([])
  })

  test('a municipal-level association took that route', () => {
    const about = facts({ ...founded, level: 'municipal', hostTags: ['large-private'] })
    expect(codesBy('route', about, TODAY)).toEqual([])
  })

  test('one approved before the rules is left alone', () => {
    expect(codesBy('route', facts({ hostTags: ['large-private'] }), TODAY)).toEqual([])
  })

  test('one that is being prepared is told in time', () => {
    const { approvedOn: _, ...association } = facts({
      status: 'preparing',
      hostTags: ['large-private'],
    }).association
    expect(codesBy('route', { ...facts(), association }, TODAY)).toEqual(['municipal-route'])
  })
})
