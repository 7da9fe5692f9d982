import type { Kind } from '../../../shared/records/kinds'
import { useStore } from '../../store/store-provider'
import { KIND_NAMES } from '../../text/fields'
import { CHILD_TEXT } from '../../text/register'
import { useSay } from '../say'

/** Deletes one record, calls `onDone`, and offers to take it back. */
export function useRemoveRecord(kind: Kind, id: string, onDone: () => void): () => Promise<void> {
  const store = useStore()
  const say = useSay()
  return async () => {
    const removed = await store.write([{ kind, id, set: {}, deleted: true }])
    if (!removed.ok) return say.failed(removed.failure)
    onDone()
    say.undoable(CHILD_TEXT.deleted(KIND_NAMES[kind]), () =>
      store.write([{ kind, id, set: {}, deleted: false }]),
    )
  }
}
