import { Link } from 'wouter'
import { heldTasksOf, toDecide } from '../store/task-rows'
import { useOpenTasksLater } from '../store/use-open-tasks'
import { TASKS_TEXT as TEXT } from '../text/tasks'
import { useDesk } from './desk-identity'
import { Tag } from './tag'

/**
 * Stands on the first page and behind an import while two sides disagree and this office decides, and while something
 * that came in waits for the record it belongs to.
 */
export function TasksNotice() {
  const { office } = useDesk().identity
  const open = useOpenTasksLater(office)
  const count = toDecide(open?.tasks ?? []).length
  const held = heldTasksOf(open?.tasks ?? []).length
  return (
    <>
      {count > 0 && (
        <section className="reminder" aria-label={TEXT.title}>
          <Tag tone="warn">{TEXT.badge(count)}</Tag>
          <span>{TEXT.home(count)}</span>
          <Link href="/tasks">{TEXT.homeLink}</Link>
        </section>
      )}
      {held > 0 && (
        <section className="reminder" aria-label={TEXT.types.held}>
          <Tag tone="info">{TEXT.heldBadge(held)}</Tag>
          <span>{TEXT.heldHome}</span>
          <Link href="/tasks">{TEXT.heldLink}</Link>
        </section>
      )}
    </>
  )
}
