import { describe, expect, test } from 'vitest'
import type { Sanction } from '../../../shared/records/sanction'
import { handlingRefusal, statusAfter } from '../../../shared/rules/r19-may-handle'
import { day, records } from '../../support/association-facts'

const rectification: Sanction = {
  handling: 'rectification',
  ground: 'slack',
  decidedOn: day('2026-01-10'),
  deadline: day('2026-03-10'),
}
const failed: Sanction = { ...rectification, recheckOn: day('2026-03-12'), recheckResult: 'not-improved' }
const warning: Sanction = { handling: 'warning', ground: 'no-improvement', decidedOn: day('2026-03-20') }
const revocation: Sanction = {
  handling: 'revocation',
  ground: 'breach',
  graveConsequences: true,
  decidedOn: day('2026-03-20'),
}

describe('第十九条: each handling on its own ground', () => {
  test('a rectification is ordered for slack work, with a deadline after the decision', () => {
    expect(handlingRefusal(rectification, [])).toBeUndefined()
    expect(handlingRefusal({ ...rectification, ground: 'breach' }, [])).toBe('rectification-ground')
    const { deadline: _, ...without } = rectification
    expect(handlingRefusal(without, [])).toBe('deadline-missing')
    expect(handlingRefusal({ ...rectification, deadline: day('2026-01-10') }, [])).toBe('deadline-too-early')
  })

  test('a re-check fails only behind the time that was given, its last day included; improvement may come early', () => {
    const on = (recheckOn: string, recheckResult: 'improved' | 'not-improved') =>
      handlingRefusal({ ...rectification, recheckOn: day(recheckOn), recheckResult }, [])
    expect(on('2026-03-10', 'not-improved')).toBe('recheck-too-early')
    expect(on('2026-03-11', 'not-improved')).toBeUndefined()
    expect(on('2026-02-01', 'improved')).toBeUndefined()
  })

  test('a warning is refused until a rectification was re-checked without clear improvement', () => {
    expect(handlingRefusal(warning, [])).toBe('warning-no-rectification')
    expect(handlingRefusal(warning, records(rectification))).toBe('warning-not-rechecked')
    expect(handlingRefusal(warning, records<Sanction>({ ...failed, recheckResult: 'improved' }))).toBe(
      'warning-improved',
    )
    expect(handlingRefusal(warning, records<Sanction>({ ...failed, deadline: day('2026-06-01') }))).toBe(
      'warning-too-early',
    )
    expect(handlingRefusal({ ...warning, ground: 'slack' }, records(failed))).toBe('warning-ground')
    expect(handlingRefusal(warning, records(failed))).toBeUndefined()
  })

  test('a re-check made after the warning does not carry it', () => {
    const late = { ...failed, recheckOn: day('2026-03-21') }
    expect(handlingRefusal(warning, records(late))).toBe('warning-not-rechecked')
  })

  test('a revocation needs its own ground and grave consequences, and no earlier step', () => {
    expect(handlingRefusal(revocation, [])).toBeUndefined()
    expect(handlingRefusal({ ...revocation, ground: 'no-improvement' }, records(failed))).toBe(
      'revocation-ground',
    )
    const { graveConsequences: _, ...mild } = revocation
    expect(handlingRefusal(mild, [])).toBe('revocation-not-grave')
  })

  test('what was decided before the rules is recorded as it was (第四十六条)', () => {
    expect(handlingRefusal({ ...warning, decidedOn: day('2024-08-29') }, [])).toBeUndefined()
    expect(handlingRefusal({ ...warning, decidedOn: day('2024-08-30') }, [])).toBe('warning-no-rectification')
  })
})

test('the state follows the gravest handling in force', () => {
  const given: Sanction = { ...warning, followsId: 'a' }
  expect(statusAfter([])).toBe('active')
  expect(statusAfter(records(rectification))).toBe('rectification')
  expect(statusAfter(records<Sanction>({ ...failed, recheckResult: 'improved' }))).toBe('active')
  expect(statusAfter(records(failed))).toBe('rectification')
  expect(statusAfter(records(failed, given))).toBe('warning')
  expect(statusAfter(records(failed, { ...given, liftedOn: day('2026-09-01') }))).toBe('active')
  expect(statusAfter(records(failed, given, revocation))).toBe('revoked')
})
