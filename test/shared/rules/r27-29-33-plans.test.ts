import { describe, expect, test } from 'vitest'
import type { Plan } from '../../../shared/records/plan'
import type { Term } from '../../../shared/records/term'
import { codesBy, day, facts, foundBy, records } from '../../support/association-facts'

const TODAY = '2026-11-22'
const good: Plan = {
  termId: 'a',
  matter: 'delegates',
  decidedOn: day('2026-07-01'),
  consentBody: 'party',
  consentOn: day('2026-08-01'),
}
const planned = (plan: Plan, partyFoundedOn = '2015-07-01') =>
  facts(
    { partyFoundedOn: day(partyFoundedOn) },
    { plans: records(plan), terms: records<Term>({ congressOn: day('2026-09-18') }) },
  )

describe('第二十七、二十九、三十三条: three plans, decided and consented before the congress', () => {
  test('decided by the committee and consented by the party organisation in time', () => {
    expect(codesBy('plans', planned(good), TODAY)).toEqual([])
  })

  test.each([
    ['delegates', 'R27'],
    ['committee', 'R29'],
    ['standing-committee', 'R33'],
  ] as const)('the plan for %s falls under %s', (matter, article) => {
    const about = planned({ ...good, matter, consentBody: 'decision-body' })
    expect(foundBy('plans', about, TODAY)).toMatchObject([
      { code: 'plan-consent-by-decision-body', kind: 'violation', article, record: { kind: 'plan' } },
    ])
  })

  test('the decision-making body consents where there was no party organisation yet', () => {
    const about = planned({ ...good, consentBody: 'decision-body' }, '2026-08-02')
    expect(codesBy('plans', about, TODAY)).toEqual([])
  })

  test('consent after the congress, refused, or not on record', () => {
    expect(codesBy('plans', planned({ ...good, consentOn: day('2026-09-18') }), TODAY)).toEqual([])
    expect(codesBy('plans', planned({ ...good, consentOn: day('2026-09-19') }), TODAY)).toEqual(['plan-late'])
    expect(codesBy('plans', planned({ ...good, consentBody: 'none' }), TODAY)).toEqual(['plan-consent-none'])
    const { consentBody: _, ...silent } = good
    expect(foundBy('plans', planned(silent), TODAY)).toMatchObject([
      { code: 'plan-consent-unknown', kind: 'undetermined' },
    ])
  })

  test('the committee decides, then the body consents: the same day is in order, the day before is not', () => {
    const on = (consentOn: string) => planned({ ...good, consentOn: day(consentOn) })
    expect(codesBy('plans', on('2026-07-01'), TODAY)).toEqual([])
    expect(foundBy('plans', on('2026-06-30'), TODAY)).toMatchObject([
      { code: 'plan-consent-early', kind: 'reminder', article: 'R27' },
    ])
  })

  test('before the congress meets there is time', () => {
    const { consentBody: _, consentOn: __, ...silent } = good
    expect(codesBy('plans', planned(silent), '2026-09-17')).toEqual([])
  })
})
