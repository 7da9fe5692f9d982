import { useLiveQuery } from 'dexie-react-hooks'
import { pcsOfReplicas } from './replica-pcs'
import { useStore } from './store-provider'

/** By replica: the PC that writes or wrote as it; `own` is this one. Follows the database. */
export function useReplicaPcs(own: string): ReadonlyMap<string, string> | undefined {
  const store = useStore()
  return useLiveQuery(
    async () => new Map(await pcsOfReplicas(store)).set(store.position().replica, own),
    [store, own],
  )
}
