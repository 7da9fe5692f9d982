import { expect, test } from 'vitest'
import { incompleteLines } from '../../../../renderer/features/todo/incomplete-records'
import { day } from '../../../support/association-facts'
import { view } from '../../../support/register-views'

const names = new Map([['a1', '甲科协']])

test('★ fields of records below an association: one line a kind, with what is missing', () => {
  const meetings = [
    view('meeting', 'm1', 1, { associationId: 'a1', kind: 'committee', heldOn: day('2026-10-15') }),
    view('meeting', 'm2', 2, { associationId: 'a1', kind: 'committee', expected: 9, present: 6 }),
  ]
  const whole = view('contact-log', 'c1', 3, {
    associationId: 'a1',
    happenedOn: day('2026-10-15'),
    way: 'visit',
    summary: '指导换届',
  })
  const lines = incompleteLines([meetings, [whole]], names)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({
    title: '甲科协 · 2 条会议缺项',
    figures: '应到委员、实到委员、会议日期',
    path: '/associations/a1/meetings/m1',
  })
})

test('records of the office’s own lead to their list', () => {
  const [line] = incompleteLines([[view('prospect', 'p1', 1, { hostName: '某公司' })]], names)
  expect(line).toMatchObject({ title: '发展对象有 1 条缺项', path: '/prospects' })
})
