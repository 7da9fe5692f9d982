import { expect, test } from 'vitest'
import { codesBy, day, facts, foundBy } from '../../support/association-facts'

const TODAY = '2026-11-22'
const municipal = { level: 'municipal', approvedOn: day('2025-10-01') } as const

test('第十四条: a municipal-level association stands on a formal reply; its number is asked for, not its absence blamed', () => {
  expect(foundBy('reply', facts(municipal), TODAY)).toMatchObject([
    { code: 'reply-unknown', kind: 'undetermined', addressee: 'approving-office', actor: 'cq' },
  ])
  expect(codesBy('reply', facts({ ...municipal, documentNumber: '渝科协〔2025〕9号' }), TODAY)).toEqual([])
})

test('第十四条: filing is a way for districts', () => {
  expect(codesBy('reply', facts({ ...municipal, approvalMode: 'filing' }), TODAY)).toEqual([
    'municipal-not-by-reply',
  ])
  const district = facts({ approvedOn: day('2025-10-01'), approvalMode: 'filing' })
  expect(codesBy('reply', district, TODAY)).toEqual([])
})
