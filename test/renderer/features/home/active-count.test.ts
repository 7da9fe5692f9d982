import { expect, test } from 'vitest'
import { activeCount } from '../../../../renderer/features/home/active-count'
import { activeDefinition } from '../../../../shared/rules/office-choices'
import { day } from '../../../support/association-facts'
import { view } from '../../../support/register-views'

const today = day('2026-11-22')
const activity = (id: string, from: string) => view('activity', id, 1, { associationId: id, from: day(from) })
const meeting = (id: string, present: number) =>
  view('meeting', `m${id}`, 1, {
    associationId: id,
    kind: 'committee',
    heldOn: day('2026-05-01'),
    expected: 9,
    present,
    yes: present,
  })

test('活跃 by 本方案: an activity and a committee meeting with quorum within twelve months', () => {
  const done = {
    activities: [activity('a1', '2026-03-01'), activity('a2', '2026-03-01'), activity('a3', '2025-01-01')],
    meetings: [meeting('a1', 6), meeting('a2', 5), meeting('a3', 9)],
  }
  expect(activeCount(['a1', 'a2', 'a3', 'a4'], done, activeDefinition(undefined), today)).toBe(1)
})

test('the office’s own definition counts differently: no meeting asked for', () => {
  const done = { activities: [activity('a1', '2026-03-01')], meetings: [] }
  expect(activeCount(['a1'], done, activeDefinition({ activeMeetings: 0 }), today)).toBe(1)
})
