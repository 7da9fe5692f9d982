import { clockTime } from '../../../../shared/merge/hybrid-clock'
import type { Lookup } from '../../../../shared/merge/lineage'
import { officeOfReplica } from '../../../../shared/records/replica-id'
import type { RecordState } from '../../../../shared/records/version'
import type { Kind } from '../../../../shared/records/kinds'
import { useHistory } from '../../../store/hooks'
import { lateFields, settleLate } from '../../../store/settle-late'
import { shownOf } from '../../../store/shown'
import { useStore } from '../../../store/store-provider'
import type { OpenTask } from '../../../store/task-rows'
import { fieldLabel } from '../../../text/fields'
import { TASKS_TEXT as TEXT } from '../../../text/tasks'
import { BLANK, valueText } from '../../../text/values'
import { useDesk } from '../../../ui/desk-identity'
import { useSay } from '../../../ui/say'
import { useWriterPc } from '../../../ui/keys/use-writer-pc'
import { officeName } from '../offices/office-name'
import { DecisionForm } from './decision-form'
import { TaskHead } from './task-head'
import type { Writer } from './task-words'
import { WriterLine } from './writer-line'

interface LatePanelProps {
  readonly task: Extract<OpenTask, { readonly type: 'late' }>
  readonly lookup: Lookup
}

/** A late edit (转隶): what stands, what the former office wrote too late; the new office takes it or leaves it. */
export function LatePanel({ task, lookup }: LatePanelProps) {
  const store = useStore()
  const say = useSay()
  const { office: own } = useDesk().identity
  const pcOf = useWriterPc()
  const { held, kind, id } = task
  const here = lookup(kind, id)
  const writer = writerOf(held.entry.state)
  const past = useHistory(kind as Kind, id)
  const fields = Object.entries(lateFields(held.entry.state, here, past ?? []))
  const stands = Object.assign(
    {},
    ...Object.keys(here?.groups ?? {}).map((group) => (here && shownOf(here, group)?.value) ?? {}),
  ) as Readonly<Record<string, (typeof fields)[number][1]>>
  const settle =
    (take: boolean) =>
    async (reason: string): Promise<void> => {
      const at = new Date().toISOString()
      const settled = await settleLate(store, held, { own, take, reason, at })
      if (settled.ok) say.done(take ? TEXT.lateTaken : TEXT.lateLeft)
      else say.failed(settled.failure)
    }
  return (
    <>
      <TaskHead task={task} lookup={lookup} />
      <p className="muted">{TEXT.lateText(officeName(writer?.office ?? held.entry.state.office))}</p>
      {past === undefined ? null : fields.length === 0 ? (
        <p>{TEXT.lateSame}</p>
      ) : (
        <table className="tasks-table">
          <thead>
            <tr>
              <th scope="col">{TEXT.field}</th>
              <th scope="col">{TEXT.here}</th>
              <th scope="col">
                <div className="tasks-rival">
                  <span>{TEXT.came}</span>
                  {writer !== undefined && <WriterLine writer={writer} pcOf={pcOf} />}
                </div>
              </th>
            </tr>
          </thead>
          <tbody>
            {fields.map(([field, value]) => (
              <tr key={field}>
                <th scope="row">{fieldLabel(kind, field)}</th>
                <td className="muted">
                  {stands[field] === undefined ? BLANK : valueText(kind, field, stands[field])}
                </td>
                <td>{valueText(kind, field, value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {task.mayDecide ? (
        <DecisionForm
          buttons={[
            { label: TEXT.leaveLate, run: settle(false) },
            { label: TEXT.takeLate, primary: true, run: settle(true) },
          ]}
        />
      ) : (
        <p className="muted">{TEXT.lateWaits}</p>
      )}
    </>
  )
}

/** Who wrote a late edit; 市科协 only passes it on. */
function writerOf({ groups }: RecordState): Writer | undefined {
  const [first] = Object.values(groups).flat()
  if (first === undefined) return undefined
  const { dot, clock, operator } = first.version
  return { operator, office: officeOfReplica(dot.replica), replica: dot.replica, at: clockTime(clock) }
}
