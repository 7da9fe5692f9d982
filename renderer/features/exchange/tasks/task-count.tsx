import { useEffect, useState } from 'react'
import { toDecide } from '../../../store/task-rows'
import { useOpenTasks } from '../../../store/use-open-tasks'
import { TASKS_TEXT as TEXT } from '../../../text/tasks'
import { useDesk } from '../../../ui/desk-identity'

/** How many decisions wait, in the navigation; counted once the page has nothing better to do. */
export function TaskCount() {
  const { office } = useDesk().identity
  const [wanted, setWanted] = useState(false)
  useEffect(() => {
    const asked = requestIdleCallback(() => setWanted(true), { timeout: 5_000 })
    return () => cancelIdleCallback(asked)
  }, [])
  const open = useOpenTasks(office, wanted)
  const count = toDecide(open?.tasks ?? []).length
  return (
    count > 0 && (
      <span className="nav-count" title={TEXT.badge(count)}>
        {count}
      </span>
    )
  )
}
