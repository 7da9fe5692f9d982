import { expect, test } from 'vitest'
import { codesBy, facts, foundBy } from '../../support/association-facts'

const today = '2026-11-22'
const municipal = { level: 'municipal', approvingOffice: 'cq' } as const
const without = (association: Parameters<typeof facts>[0]) => {
  const about = facts(association)
  const { localOffice: _, ...rest } = about.association
  return { ...about, association: rest }
}

test('a municipal-level association without a local office: nobody is known to serve it', () => {
  expect(foundBy('local-office', without(municipal), today)).toMatchObject([
    { code: 'local-office-unknown', kind: 'undetermined', lacking: ['local-office'] },
  ])
  expect(codesBy('local-office', without({}), today)).toEqual([])
})

test('an office that has ended serves nobody any more, from its first day of being none', () => {
  const about = facts({ localOffice: '500112' })
  expect(codesBy('local-office', about, '2025-11-05')).toEqual([])
  expect(codesBy('local-office', about, '2025-11-06')).toEqual(['local-office-ended'])
})

test('a municipal-level association is served where its host is registered, by the divisions of before and after', () => {
  expect(codesBy('local-office', facts({ ...municipal, division: '500103' }), today)).toEqual([
    'local-office-elsewhere',
  ])
  expect(codesBy('local-office', facts({ ...municipal, division: '500112' }), today)).toEqual([])
  expect(codesBy('local-office', facts({ ...municipal, division: '500103' }), '2025-09-28')).toEqual([])
})
