import { expect, test } from 'vitest'
import type { IsoDate } from '../../../shared/base/iso-date'
import { schemeFor } from '../../../shared/evaluation/choose-scheme'
import type { SchemeRecord } from '../../../shared/records/scheme'
import { ownDraft } from '../../../shared/scoring/publish-scheme'
import type { Scheme } from '../../../shared/scoring/scheme'

const day = '2026-03-01' as IsoDate
const record = (
  more: Partial<Scheme>,
  state: Partial<SchemeRecord> = { publishedOn: day },
): SchemeRecord => ({
  scheme: { ...ownDraft('enterprise', 'own-1', '本区方案'), ...more },
  ...state,
})

test('without a scheme of its own the office uses the reference scheme of the kind', () => {
  expect(schemeFor([], 'chamber', 2026).id).toBe('default-chamber')
  expect(schemeFor([], 'federation', 2026).id).toBe('default-joint')
})

test('a draft and a withdrawn scheme are not used', () => {
  expect(schemeFor([record({}, {})], 'enterprise', 2026).id).toBe('default-enterprise')
  expect(schemeFor([record({}, { publishedOn: day, withdrawnOn: day })], 'enterprise', 2026).id).toBe(
    'default-enterprise',
  )
})

test('the latest version is used, and for the year and the kind before one for all', () => {
  const records = [
    record({}),
    record({ version: 2 }),
    record({ id: 'own-2', year: 2026 }),
    record({ id: 'own-3', year: 2025 }),
  ]
  expect(schemeFor(records, 'enterprise', 2026).id).toBe('own-2')
  expect(schemeFor(records, 'enterprise', 2027)).toMatchObject({ id: 'own-1', version: 2 })
  expect(schemeFor(records, 'park', 2026).id).toBe('default-park')
})
