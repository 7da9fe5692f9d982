import { Link } from 'wouter'
import { useOpenTasksLater } from '../store/use-open-tasks'
import { TASKS_TEXT as TEXT } from '../text/tasks'
import { useDesk } from './desk-identity'
import { Tag } from './tag'

/** Stands beside an association while something of it waits for a decision; leads there. */
export function TaskMark({ associationId }: { readonly associationId: string }) {
  const { office } = useDesk().identity
  const open = useOpenTasksLater(office)
  const count = (open?.tasks ?? []).filter(
    (task) => task.associationId === associationId && task.type !== 'held',
  ).length
  if (count === 0) return null
  return (
    <Link href="/tasks">
      <Tag tone="warn">{TEXT.markOf(count)}</Tag>
    </Link>
  )
}
