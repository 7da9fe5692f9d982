import { describe, expect, test } from 'vitest'
import { codesBy, day, facts, foundBy, records } from '../../support/association-facts'

const TODAY = '2026-11-22'
const founded = { approvedOn: day('2025-03-10'), status: 'active' } as const
const consented = { consentBody: 'party', consentOn: day('2025-01-20') } as const

describe('第十三条: consent before an enterprise applies', () => {
  test('consent of the party organisation before the application satisfies it', () => {
    expect(codesBy('consent', facts({ ...founded, ...consented }), TODAY)).toEqual([])
  })

  test('an enterprise that had a party organisation when its decision-making body consented breaks it', () => {
    const about = facts({
      ...founded,
      ...consented,
      consentBody: 'decision-body',
      partyFoundedOn: day('2019-07-01'),
    })
    expect(foundBy('consent', about, TODAY)).toMatchObject([
      { code: 'consent-by-decision-body', kind: 'violation', addressee: 'enterprise', article: 'R13' },
    ])
  })

  test('a party organisation founded after the consent was not there to ask', () => {
    const about = facts({
      ...founded,
      ...consented,
      consentBody: 'decision-body',
      partyFoundedOn: day('2025-01-21'),
    })
    expect(codesBy('consent', about, TODAY)).toEqual([])
  })

  test('without a party organisation the decision-making body consents', () => {
    const about = facts({ ...founded, ...consented, consentBody: 'decision-body', hasParty: false })
    expect(codesBy('consent', about, TODAY)).toEqual([])
  })

  test('where nobody knows since when there is a party organisation, nothing can be judged', () => {
    const about = facts({ ...founded, ...consented, consentBody: 'decision-body' })
    expect(foundBy('consent', about, TODAY)).toMatchObject([
      { code: 'consent-party-unknown', kind: 'undetermined', lacking: ['party-founded-on'] },
    ])
  })

  test('for a municipal-level application 第十四条 takes either body', () => {
    const about = facts({
      ...founded,
      ...consented,
      level: 'municipal',
      consentBody: 'decision-body',
      partyFoundedOn: day('2019-07-01'),
    })
    expect(codesBy('consent', about, TODAY)).toEqual([])
  })

  test('what is wrong with a municipal-level application is wrong under 第十四条', () => {
    const municipal = { ...founded, level: 'municipal' } as const
    const wrong = [
      facts(municipal),
      facts({ ...municipal, consentBody: 'none' }),
      facts({ ...municipal, consentBody: 'party', consentOn: day('2025-03-11') }),
    ].flatMap((about) => foundBy('consent', about, TODAY))
    expect(wrong.map(({ code, article }) => [code, article])).toEqual([
      ['consent-unknown', 'R14'],
      ['consent-none', 'R14'],
      ['consent-late', 'R14'],
    ])
  })

  test('a blank is no violation: it says what is missing', () => {
    expect(foundBy('consent', facts(founded), TODAY)).toMatchObject([
      { code: 'consent-unknown', kind: 'undetermined', lacking: ['consent-body', 'consent-date'] },
    ])
  })

  test('the absence of consent, on record, is one', () => {
    expect(foundBy('consent', facts({ ...founded, consentBody: 'none' }), TODAY)).toMatchObject([
      { code: 'consent-none', kind: 'violation' },
    ])
  })

  test('consent on the day of the application is in time, a day later is not', () => {
    const dossiers = records({ matter: 'establish', appliedOn: day('2025-02-01') } as const)
    const on = (consentOn: string) =>
      facts({ ...founded, ...consented, consentOn: day(consentOn) }, { dossiers })
    expect(codesBy('consent', on('2025-02-01'), TODAY)).toEqual([])
    expect(codesBy('consent', on('2025-02-02'), TODAY)).toEqual(['consent-late'])
  })

  test('what was applied for or approved before 2024-08-30 is not judged', () => {
    expect(codesBy('consent', facts({ approvedOn: day('2024-08-29') }), TODAY)).toEqual([])
    expect(codesBy('consent', facts({ approvedOn: day('2024-08-30') }), TODAY)).toEqual(['consent-unknown'])
    const dossiers = records({ matter: 'establish', appliedOn: day('2024-08-29') } as const)
    expect(codesBy('consent', facts(founded, { dossiers }), TODAY)).toEqual([])
  })

  test('while it is being prepared and nobody has applied, nothing is asked', () => {
    const { approvedOn: _, ...association } = facts({ status: 'preparing' }).association
    expect(codesBy('consent', { ...facts(), association }, TODAY)).toEqual([])
  })
})
