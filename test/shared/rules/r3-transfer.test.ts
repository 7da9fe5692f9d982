import { expect, test } from 'vitest'
import { codesBy, facts, foundBy } from '../../support/association-facts'

const TODAY = '2026-11-22'

test('第三条: a registered address in another district is a reminder to hand over', () => {
  expect(foundBy('transfer', facts({ division: '500103' }), TODAY)).toMatchObject([
    { code: 'address-elsewhere', kind: 'reminder', facts: { division: '500103', approvingOffice: '500157' } },
  ])
  expect(codesBy('transfer', facts({ division: '500157' }), TODAY)).toEqual([])
})

test('what was handed over is not asked for again: the old approver stays in the record', () => {
  const about = { ...facts({ division: '500103' }), office: '500103' }
  expect(codesBy('transfer', about, TODAY)).toEqual([])
  // That the new district serves it already is no hand-over.
  const served = facts({ division: '500103', localOffice: '500103' })
  expect(codesBy('transfer', served, TODAY)).toEqual(['address-elsewhere'])
})

test('a municipal-level association that moves keeps its approver', () => {
  const about = facts({ level: 'municipal', approvingOffice: 'cq', division: '500103' })
  expect(codesBy('transfer', about, TODAY)).toEqual([])
})

test('an approver or address of before 2025-11-06 whose area went to 两江新区 is no move', () => {
  expect(codesBy('transfer', facts({ approvingOffice: '500105', division: '500157' }), TODAY)).toEqual([])
  expect(codesBy('transfer', facts({ division: '500112' }), TODAY)).toEqual([])
})

test('a zone has an office and no division, so its addresses stand in one', () => {
  const about = facts({ approvingOffice: 'wansheng', localOffice: 'wansheng', division: '500110' })
  expect(codesBy('transfer', about, TODAY)).toEqual([])
})
