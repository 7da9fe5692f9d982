import type { LedgerEntry } from '../../../store/exchange-rows'

/** A bundle that was taken in and whose sender has not been given the receipt. */
export type Unanswered = LedgerEntry & Required<Pick<LedgerEntry, 'receipt'>>

/**
 * The bundles whose receipts wait to be written, oldest first. One that was taken in again after its receipt was
 * written waits again: its sender did not get it.
 */
export function pendingReceipts(entries: readonly LedgerEntry[]): readonly Unanswered[] {
  const receipts = entries.filter(({ direction, purpose }) => direction === 'out' && purpose === 'receipt')
  const isAnswered = ({ bundle, office, at, againAt = at }: LedgerEntry): boolean =>
    receipts.some((receipt) => {
      // Receipts of older programs do not say which bundle they answer.
      const answers = receipt.answers === undefined ? receipt.office === office : receipt.answers === bundle
      return answers && receipt.at >= againAt
    })
  return entries
    .filter(({ direction, purpose }) => direction === 'in' && purpose === 'exchange')
    .filter((entry): entry is Unanswered => entry.receipt !== undefined && !isAnswered(entry))
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
}

const placeOf = ({ at, office, sequence }: LedgerEntry): string =>
  `${at} ${office} ${String(sequence).padStart(12, '0')}`
