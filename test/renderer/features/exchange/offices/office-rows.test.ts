import { expect, test } from 'vitest'
import { officeRows, type OfficeFacts } from '../../../../../renderer/features/exchange/offices/office-rows'
import type { Standing } from '../../../../../renderer/store/exchange-standing'
import { SCHEMA_VERSION } from '../../../../../shared/bundle/manifest'
import { ledgerEntry } from '../../../../support/ledger-entries'
import { NANAN, YUZHONG } from '../../../../support/record-states'

const NOW = Date.parse('2026-03-31T00:00:00.000Z')
const standing = (office: string, madeAt?: string): Standing => ({
  office,
  sentAt: undefined,
  confirmedAt: undefined,
  acknowledgedAt: undefined,
  confirmedUpTo: undefined,
  madeAt,
  receivedAt: madeAt,
  base: 0,
  given: 0,
  confirmed: {},
  sent: {},
  roster: 0,
})
const pc = { pc: 'p', name: '一号机', fingerprint: '', from: '2025-01-01', signs: false }
const roster = (...offices: readonly string[]): OfficeFacts['roster'] => ({
  version: 1,
  issuedAt: '',
  rootFingerprint: '',
  offices: offices.map((office) => ({
    office,
    pcs: [{ ...pc, until: '2028-01-01', revokedOn: null, lastUpTo: null }],
  })),
})
const rows = (facts: Partial<OfficeFacts>) =>
  officeRows({
    standings: [],
    entries: [],
    waiting: [],
    stuck: [],
    roster: roster(YUZHONG, NANAN),
    today: '2026-03-31',
    now: NOW,
    ...facts,
  })

test('the age of the newest bundle is told in words: today, over 30 and 60 days, never, not enrolled (threat 5)', () => {
  const told = rows({
    standings: [
      standing(YUZHONG, '2026-03-30T07:00:00.000Z'),
      standing(NANAN, '2026-02-20T07:00:00.000Z'),
      standing('500101', '2026-01-01T07:00:00.000Z'),
      standing('500102'),
    ],
    roster: roster(YUZHONG, NANAN, '500101', '500102'),
  })
  expect(told.map(({ state, days }) => [state, days])).toEqual([
    ['fresh', 0],
    ['late', 38],
    ['very-late', 88],
    ['never', undefined],
  ])
  expect(rows({ standings: [standing('500103')], roster: roster() })[0]).toMatchObject({
    state: 'not-enrolled',
    gaps: [{ gap: 'not-enrolled' }],
  })
})

test('an office whose enrolment has expired goes on exchanging: it is asked to renew, one without a PC to enrol', () => {
  const standings = [standing(YUZHONG, '2028-02-01T07:00:00.000Z'), standing(NANAN)]
  const told = rows({
    standings,
    roster: roster(YUZHONG, NANAN),
    today: '2028-02-02',
    now: Date.parse('2028-02-02T00:00:00.000Z'),
  })
  expect(told.map(({ state, gaps }) => [state, gaps])).toEqual([
    ['fresh', [{ gap: 'expired' }]],
    ['never', [{ gap: 'expired' }, { gap: 'never' }]],
  ])
})

test('what is missing: a receipt that was not written, an older program; both go when they are settled', () => {
  const standings = [standing(YUZHONG, '2026-03-30T07:00:00.000Z')]
  const [row] = rows({ standings, entries: [ledgerEntry({ writer: SCHEMA_VERSION - 1, program: '0.0.9' })] })
  expect(row).toMatchObject({
    program: '0.0.9',
    gaps: [{ gap: 'receipt', count: 1 }, { gap: 'older-program' }],
  })
  const answered = ledgerEntry({
    direction: 'out',
    purpose: 'receipt',
    bundle: 'r1',
    answers: 'b1',
    at: '2026-03-30T09:00:00.000Z',
  })
  expect(rows({ standings, entries: [ledgerEntry({ writer: SCHEMA_VERSION }), answered] })[0]?.gaps).toEqual(
    [],
  )
})

test('copies that stay different after three full sendings are named for a person', () => {
  const stuck = [{ office: YUZHONG, stuck: [{ kind: 'activity', buckets: [3, 9] }] }]
  const standings = [
    standing(YUZHONG, '2026-03-30T07:00:00.000Z'),
    standing(NANAN, '2026-03-30T07:00:00.000Z'),
  ]
  expect(rows({ standings, stuck }).map(({ gaps }) => gaps)).toEqual([[{ gap: 'stuck', count: 2 }], []])
})
