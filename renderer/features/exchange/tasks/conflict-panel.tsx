import { useEffect, useMemo, useState } from 'react'
import { decide, openConflicts, type OpenConflict, type PastWrite } from '../../../../shared/merge/inbox'
import { groupRule } from '../../../../shared/merge/group-rule'
import type { Lookup } from '../../../../shared/merge/lineage'
import type { Kind } from '../../../../shared/records/kinds'
import type { RecordState, Sibling } from '../../../../shared/records/version'
import { useHistory } from '../../../store/hooks'
import { useStore } from '../../../store/store-provider'
import type { OpenTask } from '../../../store/task-rows'
import { SEALED_TEXT } from '../../../text/sealed'
import { TASKS_TEXT as TEXT } from '../../../text/tasks'
import { useDesk } from '../../../ui/desk-identity'
import { LinkButton } from '../../../ui/link-button'
import { useSay } from '../../../ui/say'
import { choiceFields, chosen, firstOpen, type FieldChoice } from './conflict-choice'
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
  const sealed = useOpened(task, lookup)
  const conflict = useWithBase(task, sealed.state, lookup)
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
  const mayChoose = task.mayDecide && !sealed.isHidden
  return (
    <>
      <TaskHead task={task} lookup={lookup} />
      <ConflictTable conflict={conflict} choice={choice} onChoice={mayChoose ? setChoice : undefined} />
      {sealed.isHidden && (
        <p>
          <LinkButton onClick={() => void sealed.open()}>{TEXT.sealedOpen}</LinkButton>{' '}
          <span className="dim">{SEALED_TEXT.noted}</span>
        </p>
      )}
      {choiceFields(conflict).length === 0 && <p>{TEXT.bothSame}</p>}
      {mayChoose && (
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
      )}
      {!task.mayDecide && <p className="muted">{TEXT.notOurs}</p>}
    </>
  )
}

/** The record of a conflict; values of a sealed group are opened when a person asks, which is noted in its history. */
interface Opened {
  readonly state: RecordState | undefined
  readonly isHidden: boolean
  readonly open: () => Promise<void>
}

function useOpened({ conflict }: ConflictPanelProps['task'], lookup: Lookup): Opened {
  const { kind, id, group } = conflict
  const store = useStore()
  const say = useSay()
  const [opened, setOpened] = useState<readonly Sibling[]>()
  const state = lookup(kind, id)
  const isHidden = groupRule(kind, group)?.sealed === true && opened === undefined
  const open = async (): Promise<void> => {
    const record = await store.get(kind as Kind, id)
    if (record === undefined) return
    const plain: Sibling[] = []
    for (const sibling of record.state.groups[group] ?? []) {
      const one = { ...record, state: { ...record.state, groups: { [group]: [sibling] } } }
      const shown = await store.openSealed(one)
      if (!shown.ok) return say.failed(shown.failure)
      plain.push({ ...sibling, value: shown.value })
    }
    setOpened(plain)
  }
  // The button that opened them is gone; who pressed it goes on at the first choice.
  useEffect(() => {
    if (opened !== undefined) document.querySelector<HTMLElement>('.tasks-panel input')?.focus()
  }, [opened])
  const shown = useMemo(
    () =>
      state === undefined || opened === undefined
        ? state
        : { ...state, groups: { ...state.groups, [group]: opened } },
    [state, opened, group],
  )
  return { state: shown, isHidden, open }
}

/** The conflict with what stood before, as far as this office's history knows it. */
function useWithBase(
  { conflict }: ConflictPanelProps['task'],
  state: RecordState | undefined,
  lookup: Lookup,
): OpenConflict {
  const { office } = useDesk().identity
  const history = useHistory(conflict.kind as Kind, conflict.id)
  return useMemo(() => {
    if (history === undefined || state === undefined) return conflict
    // What a merge replaced is what was shown here, not what stood before the two went apart. Sealed values are not told.
    const own = history.filter(({ event, sealed }) => event === 'write' && !sealed)
    const past = own.map((entry): PastWrite => ({
      replica: entry.replica,
      at: entry.at,
      group: entry.group,
      field: entry.field,
      old: entry.old,
    }))
    const all = openConflicts(state, office, lookup, past)
    return all.find(({ conflictId }) => conflictId === conflict.conflictId) ?? conflict
  }, [conflict, history, state, lookup, office])
}
