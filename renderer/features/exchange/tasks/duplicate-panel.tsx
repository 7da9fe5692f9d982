import { Button } from 'antd'
import { Link } from 'wouter'
import type { Json } from '../../../../shared/base/json'
import type { Lookup } from '../../../../shared/merge/lineage'
import type { Kind } from '../../../../shared/records/kinds'
import { kindOf } from '../../../../shared/records/kinds'
import { noteNotSame } from '../../../store/open-tasks'
import { useStore } from '../../../store/store-provider'
import { associationOf, type OpenTask } from '../../../store/task-rows'
import { fieldLabel } from '../../../text/fields'
import { TASKS_TEXT as TEXT } from '../../../text/tasks'
import { BLANK, valueText } from '../../../text/values'
import { LinkButton } from '../../../ui/link-button'
import { recordPath } from '../../../ui/record-path'
import { useSay } from '../../../ui/say'
import { nameOf, valueOf } from '../record-name'
import { TaskHead } from './task-head'

interface DuplicatePanelProps {
  readonly task: Extract<OpenTask, { readonly type: 'duplicate' }>
  readonly lookup: Lookup
}

/** Records that look like one thing, side by side: one is deleted, or somebody says that they are not the same. */
export function DuplicatePanel({ task, lookup }: DuplicatePanelProps) {
  const store = useStore()
  const say = useSay()
  const kind = task.kind as Kind
  const { caseId, why } = task.twice
  const states = task.twice.ids.flatMap((id) => lookup(task.kind, id) ?? [])
  const values = states.map((state) => valueOf(state))
  const valueAt = (at: number, field: string): Json | undefined => values[at]?.[field]
  const fields = Object.keys(kindOf(task.kind)?.schema.shape ?? {}).filter(
    (field) => !field.endsWith('Id') && values.some((_, at) => valueAt(at, field) !== undefined),
  )
  const isNot = async (): Promise<void> => {
    const noted = await noteNotSame(store, caseId, true)
    if (!noted.ok) return say.failed(noted.failure)
    say.undoable(TEXT.notSameDone, async () => noteNotSame(store, caseId, false))
  }
  const remove = async (id: string, name: string): Promise<void> => {
    const removed = await store.write([{ kind, id, set: {}, deleted: true }])
    if (!removed.ok) return say.failed(removed.failure)
    say.undoable(TEXT.removed(name), async () => store.write([{ kind, id, set: {}, deleted: false }]))
  }
  return (
    <>
      <TaskHead task={task} lookup={lookup} />
      <p>{TEXT.duplicateText[why]}</p>
      <p className="muted">{TEXT.duplicateHint}</p>
      <table className="tasks-table">
        <thead>
          <tr>
            <th scope="col">{TEXT.field}</th>
            {states.map((state) => (
              <th scope="col" key={state.id}>
                <div className="tasks-rival">
                  <Link href={recordPath({ kind, id: state.id }, associationOf(state, lookup))}>
                    {TEXT.open}
                  </Link>
                  {task.mayDecide && (
                    <LinkButton onClick={() => void remove(state.id, nameOf(state, lookup))}>
                      {TEXT.removeOne}
                    </LinkButton>
                  )}
                </div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field}>
              <th scope="row">{fieldLabel(task.kind, field)}</th>
              {states.map((state, at) => (
                <td key={state.id}>
                  {valueAt(at, field) === undefined ? BLANK : valueText(task.kind, field, valueAt(at, field))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {task.mayDecide && <Button onClick={() => void isNot()}>{TEXT.notSame}</Button>}
    </>
  )
}
