import { useLiveQuery } from 'dexie-react-hooks'
import { openTasks, type OpenTasks } from './open-tasks'
import { useStore } from './store-provider'
import { useWhenIdle } from './use-when-idle'

/** What the office `own` has to decide or know about; follows the database. */
export const useOpenTasks = (own: string): OpenTasks | undefined => useTasks(own, true)

/** The same for a mark beside something else: the first time all records are read, so it waits for an idle page. */
export const useOpenTasksLater = (own: string): OpenTasks | undefined => useTasks(own, useWhenIdle(5_000))

function useTasks(own: string, isWanted: boolean): OpenTasks | undefined {
  const store = useStore()
  return useLiveQuery(
    async () => (isWanted ? openTasks(store, own, Date.now()) : undefined),
    [store, own, isWanted],
  )
}
