import { comparedLists, existingRecords } from '../../renderer/features/import/existing-records'
import type { Store } from '../../renderer/store/store-face'
import { NOTHING_YET, withPiece, type ExistingRecords } from '../../shared/ledger/existing'

/** What a store holds for an import to compare with, all pieces put together. */
export async function existingIn(store: Pick<Store, 'list' | 'compareSealed'>): Promise<ExistingRecords> {
  let all = NOTHING_YET
  for await (const piece of existingRecords(store, await comparedLists(store))) {
    if (!piece.ok) throw new Error(piece.failure.code)
    all = withPiece(all, piece.value.records)
  }
  return all
}
