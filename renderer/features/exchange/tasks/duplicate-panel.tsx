import { Button } from 'antd'
import { Link } from 'wouter'
import type { Lookup } from '../../../../shared/merge/lineage'
import type { Kind } from '../../../../shared/records/kinds'
import { noteNotSame } from '../../../store/open-tasks'
import { useStore } from '../../../store/store-provider'
import { associationOf, type OpenTask } from '../../../store/task-rows'
import { failureText } from '../../../text/failures'
import { MERGE_TEXT, TASKS_TEXT as TEXT } from '../../../text/tasks'
import { useDesk } from '../../../ui/desk-identity'
import { LinkButton } from '../../../ui/link-button'
import { recordPath } from '../../../ui/record-path'
import { useSay } from '../../../ui/say'
import { nameOf } from '../incoming/record-name'
import { officeName } from '../offices/office-name'
import { MergeForm } from './merge-form'
import { TaskHead } from './task-head'
import { useMergePair } from './use-merge'

interface DuplicatePanelProps {
  readonly task: Extract<OpenTask, { readonly type: 'duplicate' }>
  readonly lookup: Lookup
}

/** Records that look like one thing: two are merged, one is deleted, or somebody says that they are not the same. */
export function DuplicatePanel({ task, lookup }: DuplicatePanelProps) {
  const store = useStore()
  const say = useSay()
  const { office: own } = useDesk().identity
  const kind = task.kind as Kind
  const { caseId, why, ids } = task.twice
  const [left = '', right = ''] = ids
  const found = useMergePair(kind, left, right)
  const states = ids.flatMap((id) => lookup(task.kind, id) ?? [])
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
  const offices = [...new Set(task.custodians)]
  const isAcross = task.mayDecide && offices.length > 1
  const ours = task.mayDecide ? TEXT.duplicateHint : TEXT.notOurs
  const hint = isAcross ? TEXT.duplicateAcross(offices.map(officeName)) : ours
  return (
    <>
      <TaskHead task={task} lookup={lookup} />
      <p>{TEXT.duplicateText[why]}</p>
      <p className={isAcross ? undefined : 'muted'}>{hint}</p>
      {ids.length > 2 && <p className="muted">{MERGE_TEXT.firstTwo(ids.length)}</p>}
      <ul className="tasks-twins">
        {states.map((state, at) => (
          <li key={state.id}>
            <span>{ids.length === 2 ? MERGE_TEXT.side(at) : `${at + 1}`}</span>
            <Link href={recordPath({ kind, id: state.id }, associationOf(state, lookup))}>{TEXT.open}</Link>
            {isAcross && <span className="muted">{officeName(task.custodians[at] ?? '')}</span>}
            {task.custodians[at] === own && (
              <LinkButton onClick={() => void remove(state.id, nameOf(state, lookup))}>
                {TEXT.removeOne}
              </LinkButton>
            )}
          </li>
        ))}
        {task.mayDecide && (
          <li>
            <Button onClick={() => void isNot()}>{TEXT.notSame}</Button>
          </li>
        )}
      </ul>
      {found?.ok === false && (
        <p className="error-line" role="alert">
          {failureText(found.failure).cause}
        </p>
      )}
      {found?.ok === true && found.value !== undefined && (
        <MergeForm key={`${left} ${right}`} kind={kind} pair={found.value} name={firstName(states, lookup)} />
      )}
    </>
  )
}

function firstName(states: readonly Parameters<typeof nameOf>[0][], lookup: Lookup): string {
  const [first] = states
  return first === undefined ? '' : nameOf(first, lookup)
}
