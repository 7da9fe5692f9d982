import { useLiveQuery } from 'dexie-react-hooks'
import { useStore } from './store-provider'
import { openTwin, toldBy, type Twin } from './twin-rows'

/**
 * The database that writes as this one, as long as nobody has dealt with it, and the office whose bundle showed it;
 * follows the database.
 */
export function useTwin(pc: string): (Twin & { readonly office: string | undefined }) | undefined {
  const store = useStore()
  return useLiveQuery(async () => {
    const twin = await openTwin(store, pc)
    return twin === undefined ? undefined : { ...twin, office: await toldBy(store, twin) }
  }, [store, pc])
}
