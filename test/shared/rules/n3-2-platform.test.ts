import { expect, test } from 'vitest'
import { codesBy, facts, foundBy } from '../../support/association-facts'

const TODAY = '2026-11-22'

test('48号文三（二）: the local office is reminded to urge those not on the platform, and those incomplete there', () => {
  const about = facts({ platformState: 'unregistered', level: 'municipal' })
  expect(foundBy('platform', about, TODAY)).toMatchObject([
    { code: 'platform-unregistered', kind: 'reminder', addressee: 'local-office', actor: '500157' },
  ])
  expect(codesBy('platform', facts({ platformState: 'registered' }), TODAY)).toEqual(['platform-incomplete'])
  expect(codesBy('platform', facts({ platformState: 'complete' }), TODAY)).toEqual([])
})

test('48号文三（二） speaks of chambers too, from its own date', () => {
  const chamber = facts({ kind: 'chamber', platformState: 'unregistered' })
  expect(foundBy('platform', chamber, TODAY)).toMatchObject([{ kind: 'reminder', reference: undefined }])
  expect(codesBy('platform', chamber, '2025-09-28')).toEqual([])
  expect(codesBy('platform', chamber, '2025-09-29')).toEqual(['platform-unregistered'])
})

test('an unknown state is said to be unknown; one still being prepared is not asked', () => {
  expect(foundBy('platform', facts(), TODAY)).toMatchObject([
    { code: 'platform-unknown', kind: 'undetermined', lacking: ['platform-state'] },
  ])
  expect(codesBy('platform', facts({ status: 'preparing' }), TODAY)).toEqual([])
})
