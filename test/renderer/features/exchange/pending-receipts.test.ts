import { expect, test } from 'vitest'
import { pendingReceipts } from '../../../../renderer/features/exchange/pending-receipts'
import type { LedgerEntry } from '../../../../renderer/store/exchange-rows'

const entry = (more: Partial<LedgerEntry>): LedgerEntry => ({
  direction: 'in',
  bundle: 'b1',
  manifest: '',
  file: '',
  bytes: 1,
  purpose: 'exchange',
  office: '500103',
  at: '2026-03-01T08:00:00.000Z',
  createdAt: '2026-03-01T07:00:00.000Z',
  operator: '甲',
  sequence: 1,
  base: 0,
  upTo: 1,
  records: 1,
  photos: 0,
  receipt: {
    bundle: 'b1',
    manifest: '',
    importedAt: '',
    applied: 1,
    unchanged: 0,
    conflicts: 0,
    setAside: { total: 0, listed: [] },
    waiting: { total: 0, listed: [] },
    evaluations: [],
  },
  ...more,
})
const receipt = (more: Partial<LedgerEntry>): LedgerEntry =>
  entry({ direction: 'out', purpose: 'receipt', bundle: 'r', ...more })
const waiting = (...entries: readonly LedgerEntry[]): readonly string[] =>
  pendingReceipts(entries).map(({ bundle }) => bundle)

test('a bundle waits for its receipt until one that answers it is written', () => {
  const two = [entry({}), entry({ bundle: 'b2', at: '2026-03-02T08:00:00.000Z' })]
  expect(waiting(...two)).toEqual(['b1', 'b2'])
  expect(waiting(...two, receipt({ answers: 'b2', at: '2026-03-03T08:00:00.000Z' }))).toEqual(['b1'])
})

test('taken in again after its receipt was written, it waits again: the sender did not get it', () => {
  const again = entry({ at: '2026-03-05T08:00:00.000Z' })
  expect(waiting(again, receipt({ answers: 'b1', at: '2026-03-03T08:00:00.000Z' }))).toEqual(['b1'])
})

test('a receipt of an older program answers all of its office up to then', () => {
  expect(waiting(entry({}), receipt({ at: '2026-03-03T08:00:00.000Z' }))).toEqual([])
  expect(waiting(entry({}), receipt({ office: '500108', at: '2026-03-03T08:00:00.000Z' }))).toEqual(['b1'])
})

test('receipts that come in are not answered', () => {
  expect(waiting(entry({ purpose: 'receipt' }))).toEqual([])
})
