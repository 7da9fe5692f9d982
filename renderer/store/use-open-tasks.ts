import { useLiveQuery } from 'dexie-react-hooks'
import { openTasks, type OpenTasks } from './open-tasks'
import { useStore } from './store-provider'

/** What the office `own` has to decide or know about; follows the database. Reads nothing until `isWanted`. */
export function useOpenTasks(own: string, isWanted = true): OpenTasks | undefined {
  const store = useStore()
  return useLiveQuery(
    async () => (isWanted ? openTasks(store, own, Date.now()) : undefined),
    [store, own, isWanted],
  )
}
