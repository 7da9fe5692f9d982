import { describe, expect, test } from 'vitest'
import { codesBy, day, facts, foundBy, records } from '../../support/association-facts'

const TODAY = '2026-11-22'

describe('第十九条: when an association applies for deregistration', () => {
  test('its own decision, or the end of its host, makes the application due; no day is named, so it is never late', () => {
    expect(
      foundBy('deregistration', facts({ dissolutionDecidedOn: day('2026-06-01') }), TODAY),
    ).toMatchObject([
      {
        code: 'deregistration-due',
        kind: 'due',
        addressee: 'association',
        facts: { ground: 'own-decision' },
      },
    ])
    const [finding] = foundBy('deregistration', facts({ hostDissolvedOn: day('2025-06-01') }), TODAY)
    expect(finding).toMatchObject({ code: 'deregistration-due', facts: { ground: 'host-dissolved' } })
    expect(finding?.dueOn).toBeUndefined()
  })

  test('an application on record answers it', () => {
    const dossiers = records({ matter: 'deregister', appliedOn: day('2026-07-01') } as const)
    const about = facts({ hostDissolvedOn: day('2026-06-01') }, { dossiers })
    expect(codesBy('deregistration', about, TODAY)).toEqual([])
  })

  test('an event from before the rules is advice', () => {
    expect(foundBy('deregistration', facts({ hostDissolvedOn: day('2024-08-29') }), TODAY)).toMatchObject([
      { code: 'deregistration-advised', kind: 'reminder' },
    ])
  })
})
