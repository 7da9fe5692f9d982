import { expect, test } from 'vitest'
import { isReportOpen, proposalState } from '../../../../renderer/ui/answers/awaiting-answer'
import { view } from '../../../support/register-views'
import { CITY } from '../../../support/record-states'

const report = (set: object) => view('situation-report', 'r1', 1, { title: '专职秘书', ...set })

test('a report waits from its day of reporting until 市科协 has said something', () => {
  expect(isReportOpen(report({}), CITY)).toBe(false)
  expect(isReportOpen(report({ reportedOn: '2026-11-20' }), CITY)).toBe(true)
  expect(isReportOpen(report({ reportedOn: '2026-11-20', answer: '已阅' }), CITY)).toBe(false)
  expect(isReportOpen(report({ reportedOn: '2026-11-20', answeredOn: '2026-11-23' }), CITY)).toBe(false)
})

test('市科协 does not wait for itself', () => {
  const own = { ...report({ reportedOn: '2026-11-20' }), office: CITY }
  expect(isReportOpen(own, CITY)).toBe(false)
})

test('a proposal is open until it is decided', () => {
  expect(proposalState(view('proposal', 'p1', 1, { associationId: 'a1' }))).toBe('open')
  expect(proposalState(view('proposal', 'p1', 1, { decision: 'declined' }))).toBe('declined')
})
