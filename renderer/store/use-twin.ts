import { useLiveQuery } from 'dexie-react-hooks'
import { useStore } from './store-provider'
import { openTwin, type Twin } from './twin-rows'

/** The database that writes as this one, as long as nobody has dealt with it; follows the database. */
export function useTwin(pc: string): Twin | undefined {
  const store = useStore()
  return useLiveQuery(async () => openTwin(store, pc), [store, pc])
}
