import { expect, test } from 'vitest'
import { findingsMemo, type RegisterViews } from '../../../../renderer/ui/findings/findings-memo'
import { day } from '../../../support/association-facts'
import { NO_VIEWS, view } from '../../../support/register-views'

const today = day('2026-11-22')
const enterprise = { kind: 'enterprise', platformState: 'complete' } as const
const meeting = { associationId: 'a1', kind: 'committee', heldOn: day('2026-10-15'), expected: 9 } as const

const register: RegisterViews = {
  ...NO_VIEWS,
  associations: [
    view('association', 'a1', 1, { ...enterprise, name: '甲科协' }),
    view('association', 'a2', 2, { ...enterprise, name: '乙科协' }),
  ],
  meetings: [view('meeting', 'm1', 3, { ...meeting, present: 5 })],
}

test('an edit re-runs only the association it belongs to', () => {
  const memo = findingsMemo()
  const [first, second] = memo(register, { today })
  expect(first?.findings.map(({ code }) => code)).toContain('no-quorum')

  const edited = { ...register, meetings: [view('meeting', 'm1', 4, { ...meeting, present: 6 })] }
  const [firstAgain, secondAgain] = memo(edited, { today })
  expect(firstAgain?.findings.map(({ code }) => code)).not.toContain('no-quorum')
  expect(secondAgain).toBe(second)
})

test('nothing changed: the same answers; a deleted record or a new day: new ones', () => {
  const memo = findingsMemo()
  const before = memo(register, { today })
  const unchanged = memo({ ...register }, { today })
  expect(unchanged[0]).toBe(before[0])

  const [without] = memo({ ...register, meetings: [] }, { today })
  expect(without?.findings.map(({ code }) => code)).not.toContain('no-quorum')

  const [tomorrow] = memo(register, { today: day('2026-11-23') })
  expect(tomorrow).not.toBe(before[0])
})

test('★ fields that are missing are told beside the findings', () => {
  const [first] = findingsMemo()(register, { today })
  expect(first?.name).toBe('甲科协')
  expect(first?.missing).toContain('hostName')
})
