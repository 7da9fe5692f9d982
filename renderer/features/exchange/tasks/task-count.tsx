import { toDecide } from '../../../store/task-rows'
import { useOpenTasksLater } from '../../../store/use-open-tasks'
import { TASKS_TEXT as TEXT } from '../../../text/tasks'
import { useDesk } from '../../../ui/desk-identity'

/** How many decisions wait, in the navigation; counted once the page has nothing better to do. */
export function TaskCount() {
  const { office } = useDesk().identity
  const open = useOpenTasksLater(office)
  const count = toDecide(open?.tasks ?? []).length
  return (
    count > 0 && (
      <span className="nav-count" title={TEXT.badge(count)}>
        {count}
      </span>
    )
  )
}
