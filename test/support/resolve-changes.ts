import {
  mergedByRecord,
  resolveSome,
  type Held,
  type ResolvedRecord,
} from '../../renderer/store/resolve-changes'
import type { Change, StoreFailure } from '../../renderer/store/store-face'
import type { Result } from '../../shared/base/result'

/** Decides all changes of a write at once, as a write of few records is decided. */
export function resolveChanges(
  changes: readonly Change[],
  held: Held,
  office: string,
  reason: string | undefined,
): Result<readonly ResolvedRecord[], StoreFailure> {
  const wishes = mergedByRecord(changes)
  return resolveSome(wishes.keys(), { wishes, held, office, reason })
}
