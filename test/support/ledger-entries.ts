import type { LedgerEntry } from '../../renderer/store/exchange-rows'

/** A bundle of 渝中 that was taken in on 1 March 2026 with its receipt made, but for what is said of it. */
export const ledgerEntry = (more: Partial<LedgerEntry> = {}): LedgerEntry => ({
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
