import { Link } from 'wouter'
import { toDecide } from '../store/task-rows'
import { useOpenTasksLater } from '../store/use-open-tasks'
import { TASKS_TEXT as TEXT } from '../text/tasks'
import { useDesk } from './desk-identity'
import { Tag } from './tag'

/** Stands on the first page and behind an import while two sides disagree and this office decides. */
export function TasksNotice() {
  const { office } = useDesk().identity
  const open = useOpenTasksLater(office)
  const count = toDecide(open?.tasks ?? []).length
  if (count === 0) return null
  return (
    <section className="reminder" aria-label={TEXT.title}>
      <Tag tone="warn">{TEXT.badge(count)}</Tag>
      <span>{TEXT.home(count)}</span>
      <Link href="/tasks">{TEXT.homeLink}</Link>
    </section>
  )
}
