import { expect, test } from 'vitest'
import {
  handlingChanges,
  statusChange,
  type Handled,
} from '../../../../../renderer/features/register/handling/handling-changes'
import type { Sanction } from '../../../../../shared/records/sanction'
import { day, records } from '../../../../support/association-facts'

const FAILED: Sanction = {
  handling: 'rectification',
  ground: 'slack',
  decidedOn: day('2026-01-10'),
  deadline: day('2026-03-10'),
  recheckOn: day('2026-03-12'),
  recheckResult: 'not-improved',
}
const handled = (...sanctions: readonly Sanction[]): Handled => ({
  id: 'a1',
  office: '500157',
  value: { name: '甲科协', status: 'rectification' },
  sanctions: records(...sanctions),
})

test('a warning writes itself, the state and a letter that tells of the rectification, in one write', () => {
  const value: Sanction = {
    handling: 'warning',
    ground: 'no-improvement',
    decidedOn: day('2026-03-20'),
    documentNumber: '两江科协〔2026〕5号',
    reason: '仍没有活动',
    followsId: 'a',
  }
  const changes = handlingChanges({
    handled: handled(FAILED),
    next: { id: 's2', value },
    changes: { handling: 'warning' },
    letterId: 'l1',
    signedBy: '两江新区科协',
    officeName: '两江新区科协',
  })
  expect(changes.map(({ kind }) => kind)).toEqual(['sanction', 'association', 'letter'])
  expect(changes[1]?.set).toEqual({ status: 'warning' })
  expect(changes[2]?.set['body']).toContain('整改期限至2026年3月10日')
})

test('improvement brings the state back; what has ended keeps its state', () => {
  const improved = { id: 'a', value: { ...FAILED, recheckResult: 'improved' as const } }
  expect(statusChange(handled(FAILED), improved)).toMatchObject([{ set: { status: 'active' } }])
  const ended = { ...handled(FAILED), value: { status: 'deregistered' as const } }
  expect(statusChange(ended, improved)).toEqual([])
})
