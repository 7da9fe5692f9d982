import { expect, test } from 'vitest'
import { codesBy, day, facts } from '../../support/association-facts'

const today = '2026-11-22'
const level = (association: Parameters<typeof facts>[0]) => codesBy('level', facts(association), today)

test('第三条: district-level is approved by a district’s office, municipal-level by 市科协', () => {
  expect(level({})).toEqual([])
  expect(level({ level: 'district', approvingOffice: 'cq' })).toEqual(['level-contradicts-approver'])
  expect(level({ level: 'municipal', approvingOffice: '500157' })).toEqual(['level-contradicts-approver'])
  expect(level({ level: 'municipal', approvingOffice: 'cq' })).toEqual([])
})

test('江北区科协 approved until 2025-11-05, and stays the approver it was', () => {
  expect(level({ approvingOffice: '500105', approvedOn: day('2025-11-05') })).toEqual([])
  expect(level({ approvingOffice: '500105', approvedOn: day('2025-11-06') })).toEqual([
    'approved-outside-office',
  ])
})

test('blanks contradict nothing', () => {
  const { level: _, approvedOn: __, ...association } = facts().association
  expect(codesBy('level', { ...facts(), association }, today)).toEqual([])
})
