import { useId, type KeyboardEvent } from 'react'
import type { Lookup } from '../../../../shared/merge/lineage'
import type { OpenTask } from '../../../store/task-rows'
import { kindText } from '../../../text/exchange'
import { minuteOf } from '../../../text/saving'
import { TASKS_TEXT as TEXT } from '../../../text/tasks'
import { Tag } from '../../../ui/tag'
import { heldName, nameOf } from '../incoming/record-name'
import { stateText, typeText } from './task-words'

interface TaskListProps {
  readonly tasks: readonly OpenTask[]
  readonly lookup: Lookup
  readonly chosen: string
  readonly onChoose: (key: string) => void
}

/** What a task is about. Of what waits for its record no name may be known: then for what it waits. */
export function taskName({ kind, id, ...task }: OpenTask, lookup: Lookup): string {
  if (task.type === 'held') return heldName(task.held.entry, nameOf(task.held.entry.state, lookup))
  const state = lookup(kind, id) ?? (task.type === 'late' ? task.held.entry.state : undefined)
  return state === undefined ? id : nameOf(state, lookup)
}

/** The tasks; ↑ ↓ choose one, Enter goes to its first choice. */
export function TaskList({ tasks, lookup, chosen, onChoose }: TaskListProps) {
  const id = useId()
  const at = tasks.findIndex(({ key }) => key === chosen)
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -at, End: tasks.length - 1 - at }[event.key]
    const next = step === undefined ? undefined : tasks[at + step]
    if (event.key === 'Enter') {
      document.querySelector<HTMLElement>('.tasks-panel :is(input, textarea, button)')?.focus()
    } else if (next === undefined) return
    else {
      onChoose(next.key)
      document.getElementById(`${id}-${tasks.indexOf(next)}`)?.scrollIntoView({ block: 'nearest' })
    }
    event.preventDefault()
  }
  return (
    <ul
      className="tasks-list"
      role="listbox"
      aria-label={TEXT.list}
      aria-activedescendant={`${id}-${at}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {tasks.map((task, index) => (
        <li
          key={task.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={task.key === chosen}
          onClick={() => onChoose(task.key)}
        >
          <div className="tasks-name" title={taskName(task, lookup)}>
            {taskName(task, lookup)}
          </div>
          <div className="muted">
            {kindText(task.kind)} · {typeText(task)}
            {task.since !== undefined && ` · ${minuteOf(task.since).slice(0, 10)}`}
          </div>
          <Tag tone={task.mayDecide ? 'warn' : 'plain'}>{stateText(task)}</Tag>
        </li>
      ))}
    </ul>
  )
}
