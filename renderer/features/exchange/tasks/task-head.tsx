import { Link } from 'wouter'
import type { Lookup } from '../../../../shared/merge/lineage'
import type { Kind } from '../../../../shared/records/kinds'
import type { OpenTask } from '../../../store/task-rows'
import { kindText } from '../../../text/exchange'
import { TASKS_TEXT as TEXT } from '../../../text/tasks'
import { recordPath } from '../../../ui/record-path'
import { taskName } from './task-list'
import { typeText } from './task-words'

/** What the task is about, and the way to the record. */
export const TaskHead = ({ task, lookup }: { readonly task: OpenTask; readonly lookup: Lookup }) => (
  <header className="tasks-head">
    <h2>{taskName(task, lookup)}</h2>
    <span className="muted">
      {kindText(task.kind)} · {typeText(task)}
    </span>
    {task.associationId !== undefined && lookup(task.kind, task.id) !== undefined && (
      <Link href={recordPath({ kind: task.kind as Kind, id: task.id }, task.associationId)}>{TEXT.open}</Link>
    )}
  </header>
)
