import { describe, expect, test } from 'vitest'
import { codesBy, day, facts, foundBy } from '../../support/association-facts'

const TODAY = '2026-11-22'
const subsidiary = { approvedOn: day('2025-03-10'), parentEnterprise: '重庆悦来集团有限公司' } as const

describe('第十六条: the superior enterprise’s party organisation', () => {
  test('consents before the association is founded', () => {
    const about = facts({ ...subsidiary, parentConsentBody: 'party', parentConsentOn: day('2025-03-10') })
    expect(codesBy('superior-consent', about, TODAY)).toEqual([])
  })

  test('consent after the approval came too late', () => {
    const about = facts({ ...subsidiary, parentConsentOn: day('2025-03-11') })
    expect(foundBy('superior-consent', about, TODAY)).toMatchObject([
      { code: 'superior-consent-late', kind: 'violation', addressee: 'enterprise', article: 'R16' },
    ])
  })

  test('a blank cannot be judged; its absence on record is a violation', () => {
    expect(foundBy('superior-consent', facts(subsidiary), TODAY)).toMatchObject([
      { code: 'superior-consent-unknown', kind: 'undetermined' },
    ])
    const none = facts({ ...subsidiary, parentConsentBody: 'none' })
    expect(foundBy('superior-consent', none, TODAY)).toMatchObject([
      { code: 'superior-consent-none', kind: 'violation' },
    ])
  })

  test('the superior’s decision-making body is not what the article names, and it is silent on the rest', () => {
    const about = facts({
      ...subsidiary,
      parentConsentBody: 'decision-body',
      parentConsentOn: day('2025-03-01'),
    })
    expect(foundBy('superior-consent', about, TODAY)).toMatchObject([
      { code: 'superior-consent-by-decision-body', kind: 'undetermined', lacking: ['superior-party'] },
    ])
  })

  test('an enterprise outside a group needs none, nor does one founded before the rules', () => {
    expect(codesBy('superior-consent', facts({ approvedOn: day('2025-03-10') }), TODAY)).toEqual([])
    const before = facts({ ...subsidiary, approvedOn: day('2024-08-29') })
    expect(codesBy('superior-consent', before, TODAY)).toEqual([])
  })
})
