import { useOpenTasks } from '../../../store/use-open-tasks'
import type { OpenTask } from '../../../store/task-rows'
import { toDecide } from '../../../store/task-rows'
import type { Lookup } from '../../../../shared/merge/lineage'
import { APP_TEXT } from '../../../text/app'
import { TASKS_TEXT as TEXT } from '../../../text/tasks'
import { useAsk } from '../../../ui/ask'
import { useDesk } from '../../../ui/desk-identity'
import { EmptyState } from '../../../ui/empty-state'
import { hasUnsaved } from '../../../ui/form/unsaved'
import { LEAVE_QUESTION } from '../../../ui/form/use-leaving'
import { Page } from '../../../ui/page'
import { useRemembered } from '../../../ui/remembered'
import { useStepFocus } from '../../../ui/step-focus'
import { ConflictPanel } from './conflict-panel'
import { DuplicatePanel } from './duplicate-panel'
import { HeldPanel } from './held-panel'
import { LatePanel } from './late-panel'
import { TaskList } from './task-list'
import './tasks.css'

/** 待裁定: everything that two sides changed, or that came too late or too early, in one place. */
export function TasksScreen() {
  const { office } = useDesk().identity
  const open = useOpenTasks(office)
  const ask = useAsk()
  const [chosen, setChosen] = useRemembered<string | undefined>('task', undefined)
  // A reason that was typed belongs to its task.
  const choose = async (key: string): Promise<void> => {
    if (!hasUnsaved() || (await ask(LEAVE_QUESTION))) setChosen(key)
  }
  const at = open?.tasks.find(({ key }) => key === chosen)?.key ?? open?.tasks[0]?.key
  useStepFocus(at ?? '')
  if (open === undefined) return <p className="loading">{APP_TEXT.loading}</p>
  const { tasks, lookup } = open
  const mine = toDecide(tasks).length
  const task = tasks.find(({ key }) => key === at)
  return (
    <Page
      fixed
      title={TEXT.title}
      beside={tasks.length > 0 && <span className="muted">{TEXT.count(mine, tasks.length - mine)}</span>}
    >
      {task === undefined ? (
        <EmptyState title={TEXT.none}>{TEXT.noneText}</EmptyState>
      ) : (
        <div className="tasks-columns">
          <TaskList
            tasks={tasks}
            lookup={lookup}
            chosen={task.key}
            onChoose={(key) => key !== task.key && void choose(key)}
          />
          <div className="tasks-panel">
            <TaskPanel key={task.key} task={task} lookup={lookup} />
          </div>
        </div>
      )}
    </Page>
  )
}

function TaskPanel({ task, lookup }: { readonly task: OpenTask; readonly lookup: Lookup }) {
  if (task.type === 'conflict') return <ConflictPanel task={task} lookup={lookup} />
  if (task.type === 'late') return <LatePanel task={task} lookup={lookup} />
  if (task.type === 'held') return <HeldPanel task={task} lookup={lookup} />
  return <DuplicatePanel task={task} lookup={lookup} />
}
