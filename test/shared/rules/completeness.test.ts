import { expect, test } from 'vitest'
import { missingFields } from '../../../shared/rules/completeness'

test('a record says which ★ fields it lacks, in the order of its definition', () => {
  expect(missingFields('meeting', { associationId: 'a1', kind: 'committee', present: 0 })).toEqual([
    'heldOn',
    'expected',
  ])
})

test('sealed fields count as known when their group holds something', () => {
  const value = { name: '甲', hasParty: false }
  expect(missingFields('association', value)).toContain('contactPhone')
  expect(missingFields('association', value, ['contact'])).not.toContain('contactPhone')
  expect(missingFields('association', value)).not.toContain('hasParty')
})
