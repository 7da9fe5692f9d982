import { expect, test } from 'vitest'
import { nextAssociationNumber } from '../../../shared/records/association-number'

test('numbers run by office and year, and gaps stay gaps', () => {
  expect(nextAssociationNumber('500157', 2026, [])).toBe('500157-2026-0001')
  expect(nextAssociationNumber('500157', 2026, ['500157-2026-0001', '500157-2026-0041', undefined])).toBe(
    '500157-2026-0042',
  )
})

test('other offices, years and notations do not count', () => {
  const taken = ['500103-2026-0009', '500157-2025-0009', 'QX-17', '500157-2026-b9']
  expect(nextAssociationNumber('500157', 2026, taken)).toBe('500157-2026-0001')
})
