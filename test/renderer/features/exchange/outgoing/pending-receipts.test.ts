import { expect, test } from 'vitest'
import { pendingReceipts } from '../../../../../renderer/features/exchange/outgoing/pending-receipts'
import type { LedgerEntry } from '../../../../../renderer/store/exchange-rows'
import { ledgerEntry } from '../../../../support/ledger-entries'

const receipt = (more: Partial<LedgerEntry>): LedgerEntry =>
  ledgerEntry({ direction: 'out', purpose: 'receipt', bundle: 'r', ...more })
const waiting = (...entries: readonly LedgerEntry[]): readonly string[] =>
  pendingReceipts(entries).map(({ bundle }) => bundle)

test('a bundle waits for its receipt until one that answers it is written', () => {
  const two = [ledgerEntry({}), ledgerEntry({ bundle: 'b2', at: '2026-03-02T08:00:00.000Z' })]
  expect(waiting(...two)).toEqual(['b1', 'b2'])
  expect(waiting(...two, receipt({ answers: 'b2', at: '2026-03-03T08:00:00.000Z' }))).toEqual(['b1'])
})

test('taken in again after its receipt was written, it waits again: the sender did not get it', () => {
  const again = ledgerEntry({ againAt: '2026-03-05T08:00:00.000Z' })
  expect(waiting(again, receipt({ answers: 'b1', at: '2026-03-03T08:00:00.000Z' }))).toEqual(['b1'])
})

test('a receipt of an older program answers all of its office up to then', () => {
  expect(waiting(ledgerEntry({}), receipt({ at: '2026-03-03T08:00:00.000Z' }))).toEqual([])
  expect(waiting(ledgerEntry({}), receipt({ office: '500108', at: '2026-03-03T08:00:00.000Z' }))).toEqual([
    'b1',
  ])
})

test('receipts that come in are not answered', () => {
  expect(waiting(ledgerEntry({ purpose: 'receipt' }))).toEqual([])
})
