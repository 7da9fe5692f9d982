import { describe, expect, test } from 'vitest'
import type { Sanction } from '../../../shared/records/sanction'
import { codesBy, day, facts, foundBy, records } from '../../support/association-facts'

const TODAY = '2026-11-22'

const rectification: Sanction = {
  handling: 'rectification',
  ground: 'slack',
  decidedOn: day('2025-01-10'),
  deadline: day('2025-04-10'),
  recheckOn: day('2025-04-20'),
  recheckResult: 'not-improved',
}
const warning: Sanction = {
  handling: 'warning',
  ground: 'no-improvement',
  decidedOn: day('2025-05-06'),
  followsId: 'a',
}
const revocation: Sanction = {
  handling: 'revocation',
  ground: 'breach',
  graveConsequences: true,
  decidedOn: day('2025-05-06'),
}
const handled = (...sanctions: readonly Sanction[]) =>
  codesBy('handling', facts({}, { sanctions: records(...sanctions) }), TODAY)

describe('第十九条: each handling on its own ground', () => {
  test('rectification for slack work, with a deadline', () => {
    expect(handled(rectification)).toEqual([])
    expect(handled({ ...rectification, ground: 'breach' })).toEqual(['rectification-other-ground'])
    const { deadline: _, ...open } = rectification
    expect(handled(open)).toEqual(['rectification-no-deadline'])
  })

  test('a warning after a rectification without clear improvement', () => {
    expect(handled(rectification, warning)).toEqual([])
    const { followsId: _, ...unnamed } = warning
    expect(handled(rectification, unnamed)).toEqual([])
  })

  test('a warning for slack work skips the rectification', () => {
    const about = facts({}, { sanctions: records({ ...warning, ground: 'slack' as const }) })
    expect(foundBy('handling', about, TODAY)).toMatchObject([
      { code: 'warning-other-ground', kind: 'violation', addressee: 'approving-office', article: 'R19' },
    ])
  })

  test('a warning after clear improvement, or before the deadline was over, is a violation', () => {
    expect(handled({ ...rectification, recheckResult: 'improved' }, warning)).toEqual([
      'warning-after-improvement',
    ])
    const onDeadline = { ...warning, decidedOn: day('2025-04-10') }
    const { recheckOn: _, recheckResult: __, ...open } = rectification
    expect(handled(open, onDeadline)).toEqual(['warning-too-early'])
  })

  test('a warning whose rectification or re-check is not on record cannot be judged', () => {
    expect(handled(warning)).toEqual(['warning-rectification-unknown'])
    const { recheckResult: _, ...unchecked } = rectification
    expect(handled(unchecked, warning)).toEqual(['warning-recheck-unknown'])
    expect(handled({ ...rectification, recheckOn: day('2025-05-07') }, warning)).toEqual([
      'warning-recheck-unknown',
    ])
  })

  test('a revocation has its own ground with grave consequences, and needs no earlier step', () => {
    expect(handled(revocation)).toEqual([])
    expect(handled(rectification, warning, { ...revocation, ground: 'no-improvement' })).toEqual([
      'revocation-other-ground',
    ])
    expect(handled({ ...revocation, graveConsequences: false })).toEqual(['revocation-not-grave'])
    const { graveConsequences: _, ...unsaid } = revocation
    expect(handled(unsaid)).toEqual(['revocation-gravity-unknown'])
  })

  test('it is looked at after the revocation ended the association, too', () => {
    const about = facts(
      { status: 'revoked' },
      { sanctions: records({ ...revocation, ground: 'slack' as const }) },
    )
    expect(codesBy('handling', about, TODAY)).toEqual(['revocation-other-ground'])
  })

  test('the office that approved handles: 市科协 its own, districts theirs', () => {
    const sanctions = records({ ...revocation, decidedBy: '500157' })
    expect(codesBy('handling', facts({}, { sanctions }), TODAY)).toEqual([])
    expect(foundBy('handling', facts({ level: 'municipal' }, { sanctions }), TODAY)).toMatchObject([
      { code: 'handling-by-other-office', kind: 'violation', addressee: 'local-office', actor: '500157' },
    ])
  })

  test('handling of before 2024-08-30 is not judged', () => {
    const before = { ...warning, ground: 'slack' as const, decidedOn: day('2024-08-29') }
    expect(handled(before)).toEqual([])
  })

  test('a low score is no ground: evaluations are not read', () => {
    const evaluations = records({
      year: 2025,
      step: 'final',
      grade: 'unqualified',
      totalHundredths: 1200,
    } as const)
    expect(codesBy('handling', facts({}, { evaluations }), TODAY)).toEqual([])
  })
})
