import { expect, test } from 'vitest'
import { contradictionsIn } from '../../../shared/records/contradictions'

test('of a meeting more members cannot be present than there are, nor vote than are present (第三十一条)', () => {
  const counts = { expected: 9, present: 9, yes: 5, no: 2, abstain: 2 }
  expect(contradictionsIn('meeting', counts)).toEqual([])
  expect(contradictionsIn('meeting', { ...counts, present: 10, abstain: 3 })).toEqual([
    { code: 'more', fields: ['present'], than: 'expected' },
  ])
  expect(contradictionsIn('meeting', { ...counts, abstain: 3 })).toEqual([
    { code: 'more', fields: ['yes', 'no', 'abstain'], than: 'present' },
  ])
})

test('a post cannot end before it begins; it may end on its first day', () => {
  expect(contradictionsIn('post', { from: '2025-01-01', to: '2025-01-01' })).toEqual([])
  expect(contradictionsIn('post', { from: '2025-01-01', to: '2024-12-31' })).toEqual([
    { code: 'earlier', fields: ['to'], than: 'from' },
  ])
})

test('what is blank or was not understood contradicts nothing', () => {
  expect(contradictionsIn('meeting', { present: 10, yes: 3 })).toEqual([])
  expect(contradictionsIn('meeting', { expected: 9, present: '十人' })).toEqual([])
  expect(contradictionsIn('post', { to: '2024-12-31' })).toEqual([])
})

test.each([
  ['contact-log', 'happenedOn', 'repliedOn'],
  ['dossier', 'acceptedOn', 'decidedOn'],
  ['sanction', 'decidedOn', 'recheckOn'],
  ['transfer', 'offeredOn', 'handedOverOn'],
  ['parameter', 'validFrom', 'validUntil'],
] as const)('of a %s the day in %s is not after the one in %s', (kind, first, then) => {
  expect(contradictionsIn(kind, { [first]: '2025-03-01', [then]: '2025-03-01' })).toEqual([])
  expect(contradictionsIn(kind, { [first]: '2025-03-02', [then]: '2025-03-01' })).toEqual([
    { code: 'earlier', fields: [then], than: first },
  ])
})
