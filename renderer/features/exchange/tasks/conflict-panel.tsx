import { useMemo, useState } from 'react'
import { decide, openConflicts, type OpenConflict, type PastWrite } from '../../../../shared/merge/inbox'
import type { Lookup } from '../../../../shared/merge/lineage'
import type { Kind } from '../../../../shared/records/kinds'
import { useHistory } from '../../../store/hooks'
import { useStore } from '../../../store/store-provider'
import type { OpenTask } from '../../../store/task-rows'
import { TASKS_TEXT as TEXT } from '../../../text/tasks'
import { useDesk } from '../../../ui/desk-identity'
import { useSay } from '../../../ui/say'
import { chosen, firstOpen, type FieldChoice } from './conflict-choice'
import { ConflictTable } from './conflict-table'
import { DecisionForm } from './decision-form'
import { TaskHead } from './task-head'
import { taskName } from './task-list'
import { fieldText } from './task-words'

interface ConflictPanelProps {
  readonly task: Extract<OpenTask, { readonly type: 'conflict' }>
  readonly lookup: Lookup
}

/** One conflict: what stood before, what each side made of it, field by field; a choice and its reason. */
export function ConflictPanel({ task, lookup }: ConflictPanelProps) {
  const store = useStore()
  const say = useSay()
  const conflict = useWithBase(task, lookup)
  const [choice, setChoice] = useState<FieldChoice>({})
  const name = taskName(task, lookup)
  const open = firstOpen(conflict, choice)
  const run = async (reason: string): Promise<void> => {
    const made = chosen(conflict, choice)
    if (made === undefined) return
    const { change } = decide(conflict, made, reason)
    const written = await store.write([{ kind: task.kind as Kind, ...change }], { reason })
    if (written.ok) say.done(TEXT.decided(name))
    else say.failed(written.failure)
  }
  return (
    <>
      <TaskHead task={task} lookup={lookup} />
      <ConflictTable conflict={conflict} choice={choice} onChoice={task.mayDecide ? setChoice : undefined} />
      {task.mayDecide ? (
        <DecisionForm
          buttons={[
            {
              label: TEXT.decide,
              primary: true,
              problem: open === undefined ? undefined : TEXT.fieldMissing(fieldText(conflict, open)),
              run,
            },
          ]}
        />
      ) : (
        <p className="muted">{TEXT.notOurs}</p>
      )}
    </>
  )
}

/** The conflict with what stood before, as far as this office's history knows it. */
function useWithBase({ conflict }: ConflictPanelProps['task'], lookup: Lookup): OpenConflict {
  const { office } = useDesk().identity
  const history = useHistory(conflict.kind as Kind, conflict.id)
  return useMemo(() => {
    const state = lookup(conflict.kind, conflict.id)
    if (history === undefined || state === undefined) return conflict
    // What a merge replaced is what was shown here, not what stood before the two went apart.
    const own = history.filter(({ event }) => event === 'write')
    const past = own.map((entry): PastWrite => ({
      replica: entry.replica,
      at: entry.at,
      group: entry.group,
      field: entry.field,
      old: entry.old,
    }))
    const all = openConflicts(state, office, lookup, past)
    return all.find(({ conflictId }) => conflictId === conflict.conflictId) ?? conflict
  }, [conflict, history, lookup, office])
}
