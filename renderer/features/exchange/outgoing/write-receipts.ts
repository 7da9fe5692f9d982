import type { Failure } from '../../../../shared/base/result'
import type { ExchangeStore } from '../../../store/exchange-face'
import type { Store } from '../../../store/store-face'
import { exportParts, type ExportBridge } from './export-bundle'
import type { Unanswered } from './pending-receipts'

export interface ReceiptsWish {
  readonly own: string
  readonly operator: string
  /** Token of the folder or stick that the operator chose. */
  readonly folder: string
  readonly pending: readonly Unanswered[]
  readonly onProgress: (done: number) => void
}

/** What came of one receipt. */
export interface WrittenReceipt {
  readonly office: string
  readonly bundle: string
  /** The file's name, those of its parts, or why it was not written. */
  readonly written: { readonly name: string } | { readonly failure: Failure }
}

/** Writes the receipts of all bundles in one go; one that cannot be written never stops the others. */
export async function writeReceipts(
  bridge: ExportBridge,
  store: Pick<Store, 'write'> & ExchangeStore,
  { own, operator, folder, pending, onProgress }: ReceiptsWish,
): Promise<readonly WrittenReceipt[]> {
  const written: WrittenReceipt[] = []
  for (const { office, bundle, receipt } of pending) {
    onProgress(written.length)
    const { parts, failure } = await exportParts(bridge, store, {
      own,
      operator,
      to: office,
      purpose: 'receipt',
      receipt,
      folder,
    })
    written.push({
      office,
      bundle,
      written:
        failure === undefined ? { name: parts.map((part) => part.written.name).join('、') } : { failure },
    })
  }
  return written
}
