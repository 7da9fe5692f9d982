import { describe, expect, test } from 'vitest'
import type { Sanction } from '../../../shared/records/sanction'
import { codesBy, day, facts, foundBy, records } from '../../support/association-facts'

const rectification: Sanction = {
  handling: 'rectification',
  ground: 'slack',
  decidedOn: day('2026-09-04'),
  deadline: day('2026-12-04'),
}
const handled = (...sanctions: readonly Sanction[]) =>
  facts({ status: 'rectification' }, { sanctions: records(...sanctions) })

describe('第十九条: the deadline of a rectification', () => {
  test('runs for the association until its last day, then the re-check is due from the office', () => {
    expect(foundBy('handling-deadlines', handled(rectification), '2026-12-04')).toMatchObject([
      { code: 'rectification-running', kind: 'due', addressee: 'association', dueOn: '2026-12-04' },
    ])
    expect(foundBy('handling-deadlines', handled(rectification), '2026-12-05')).toMatchObject([
      { code: 'recheck-due', kind: 'due', addressee: 'approving-office', dueOn: '2026-12-04' },
    ])
  })

  test('is over once it was re-checked, lifted, or followed by a warning', () => {
    const after = '2026-12-20'
    const on = day('2026-12-10')
    const rechecked = { ...rectification, recheckOn: on, recheckResult: 'not-improved' } as const
    expect(codesBy('handling-deadlines', handled(rechecked), after)).toEqual([])
    expect(codesBy('handling-deadlines', handled({ ...rectification, liftedOn: on }), after)).toEqual([])
    const warning: Sanction = { handling: 'warning', followsId: 'a', decidedOn: on }
    expect(codesBy('handling-deadlines', handled(rectification, warning), after)).toEqual([])
  })
})
