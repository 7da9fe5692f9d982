import { useLiveQuery } from 'dexie-react-hooks'
import { useSyncExternalStore } from 'react'
import type { Kind } from '../../shared/records/kinds'
import { useStore } from './store-provider'
import type { HistoryEntry, RecordView, SavedState } from './store-face'

/*
 * What screens read. Every hook follows the database: it renders again when a write changes what it shows, and gives
 * `undefined` until the first answer is there.
 */

/** One record; `null`: there is none. */
export function useRecord<K extends Kind>(kind: K, id: string): RecordView<K> | null | undefined {
  const store = useStore()
  return useLiveQuery(async () => (await store.get(kind, id)) ?? null, [store, kind, id])
}

/** All records of a kind; not read before they are `wanted`. */
export function useRecords<K extends Kind>(kind: K, wanted = true): readonly RecordView<K>[] | undefined {
  const store = useStore()
  return useLiveQuery(async () => (wanted ? store.list(kind) : undefined), [store, kind, wanted])
}

/** The beginning of a long list at once, then all of it; `whole` tells which. */
export function useLongList<K extends Kind>(
  kind: K,
  beginning = 100,
): { readonly records: readonly RecordView<K>[] | undefined; readonly whole: boolean } {
  const store = useStore()
  const first = useLiveQuery(() => store.first(kind, beginning), [store, kind, beginning])
  // Behind the first rows: reading all of them at once would hold those up.
  const all = useRecords(kind, first !== undefined)
  return { records: all ?? first, whole: all !== undefined }
}

/** The records of a kind below one record. */
export function useChildren<K extends Kind>(kind: K, parentId: string): readonly RecordView<K>[] | undefined {
  const store = useStore()
  return useLiveQuery(() => store.children(kind, parentId), [store, kind, parentId])
}

/**
 * The records of several kinds below one record, read together: one answer, not one for each kind. `kinds` is a list that
 * stays the same object.
 */
export function useChildrenOf<K extends Kind>(
  kinds: readonly K[],
  parentId: string,
): ChildrenOf<K> | undefined {
  const store = useStore()
  return useLiveQuery(async () => {
    const read = await Promise.all(kinds.map((kind) => store.children(kind, parentId)))
    return Object.fromEntries(kinds.map((kind, at) => [kind, read[at]])) as ChildrenOf<K>
  }, [store, kinds, parentId])
}

export type ChildrenOf<K extends Kind> = { readonly [P in K]: readonly RecordView<P>[] }

/** The history of one record, oldest first. */
export function useHistory(kind: Kind, id: string): readonly HistoryEntry[] | undefined {
  const store = useStore()
  return useLiveQuery(() => store.history(kind, id), [store, kind, id])
}

/** Writes under way, the time of the last one that is on the disk, and the failure of the last one. */
export function useSavedState(): SavedState {
  const store = useStore()
  return useSyncExternalStore(store.onSavedState, store.savedState)
}
