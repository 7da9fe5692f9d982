import type { Lookup } from '../../../../shared/merge/lineage'
import type { OpenTask } from '../../../store/task-rows'
import { INCOMING_TEXT, kindText } from '../../../text/exchange'
import { minuteOf } from '../../../text/saving'
import { TASKS_TEXT as TEXT } from '../../../text/tasks'
import { Facts } from '../../../ui/facts'
import { officeName } from '../offices/office-name'
import { TaskHead } from './task-head'

interface HeldPanelProps {
  readonly task: Extract<OpenTask, { readonly type: 'held' }>
  readonly lookup: Lookup
}

/** A change that waits for the record above it. */
export const HeldPanel = ({ task, lookup }: HeldPanelProps) => (
  <>
    <TaskHead task={task} lookup={lookup} />
    <p>{TEXT.heldText(kindText(task.held.missing.kind), task.held.days)}</p>
    <Facts
      facts={[
        [INCOMING_TEXT.from, officeName(task.held.sender)],
        [TEXT.since, minuteOf(task.held.since)],
      ]}
    />
  </>
)
