import { MUNICIPAL_OFFICE } from '../../shared/codes/offices'
import type { DuplicateCase } from '../../shared/merge/duplicates'
import { holdList, type HeldChange } from '../../shared/merge/hold-queue'
import { openConflicts, type OpenConflict } from '../../shared/merge/inbox'
import { aboveOf, rootOf, type Lookup } from '../../shared/merge/lineage'
import type { Waiting } from '../../shared/merge/plan'
import type { RecordState } from '../../shared/records/version'
import type { OpenRecords } from './task-cache'

/** Something that came in, or happened on two sides, and that a person has to look at. */
export type OpenTask = TaskPlace &
  (
    | { readonly type: 'conflict'; readonly conflict: OpenConflict }
    /** Written by the former office under an older custody epoch. */
    | { readonly type: 'late'; readonly held: HeldChange }
    /** Waits for its parent; it comes in by itself. */
    | { readonly type: 'held'; readonly held: HeldChange }
    /** `custodians`: whose each of the records is, in the order of their ids. */
    | { readonly type: 'duplicate'; readonly twice: DuplicateCase; readonly custodians: readonly string[] }
  )

interface TaskPlace {
  readonly key: string
  readonly kind: string
  readonly id: string
  /** The association that it belongs to, where it is known here. */
  readonly associationId: string | undefined
  /** Whether this office decides; else it waits for another one, or for its parent. */
  readonly mayDecide: boolean
  /** ISO instant, as far as it is known. */
  readonly since: string | undefined
}

export interface TaskFacts {
  readonly records: OpenRecords
  readonly waiting: readonly Waiting[]
  /** Cases of which somebody said that they are not one thing. */
  readonly notSame: ReadonlySet<string>
  readonly own: string
  readonly lookup: Lookup
  readonly now: number
}

/** All open tasks: what this office decides first, then what waits; within each the oldest first. */
export function taskRows(facts: TaskFacts): readonly OpenTask[] {
  const tasks = [...conflictTasks(facts), ...heldTasks(facts), ...duplicateTasks(facts)]
  return tasks.toSorted(
    (a, b) => Number(b.mayDecide) - Number(a.mayDecide) || ((a.since ?? '') < (b.since ?? '') ? -1 : 1),
  )
}

/** Those that wait for a decision of this office: what the navigation counts. */
export const toDecide = (tasks: readonly OpenTask[]): readonly OpenTask[] =>
  tasks.filter(({ mayDecide }) => mayDecide)

const conflictTasks = ({ records, own, lookup }: TaskFacts): readonly OpenTask[] =>
  records.conflicted.flatMap((state) =>
    openConflicts(state, own, lookup).map((conflict): OpenTask => ({
      type: 'conflict',
      key: `conflict/${conflict.conflictId}`,
      kind: state.kind,
      id: state.id,
      associationId: associationOf(state, lookup),
      mayDecide: conflict.mayDecide,
      since: conflict.rivals
        .map(({ at }) => at)
        .toSorted()
        .at(-1),
      conflict,
    })),
  )

const heldTasks = ({ waiting, own, lookup, now }: TaskFacts): readonly OpenTask[] =>
  holdList(waiting, now).map((held): OpenTask => {
    const isLate = held.reason === 'older-epoch'
    const here = lookup(held.kind, held.id) ?? held.entry.state
    return {
      type: isLate ? 'late' : 'held',
      key: `${isLate ? 'late' : 'held'}/${held.key}/${held.sender}`,
      kind: held.kind,
      id: held.id,
      associationId: associationOf(here, lookup),
      mayDecide: isLate && rootOf(here, lookup)?.custodian === own,
      since: held.since,
      held,
    }
  })

const duplicateTasks = ({ records, notSame, lookup, own }: TaskFacts): readonly OpenTask[] =>
  records.duplicates
    .filter(({ caseId }) => !notSame.has(caseId))
    .map((twice): OpenTask => {
      const [id = ''] = twice.ids
      const states = twice.ids.map((each) => lookup(twice.kind, each))
      const [first] = states
      const custodians = twice.ids.map((each) => custodianOf(twice.kind, each, lookup))
      return {
        type: 'duplicate',
        key: `duplicate/${twice.caseId}`,
        kind: twice.kind,
        id,
        associationId: first === undefined ? undefined : associationOf(first, lookup),
        // Of two districts neither sees the other one's record: nobody but 市科协 can tell them.
        mayDecide: custodians.includes(own) || (own === MUNICIPAL_OFFICE && new Set(custodians).size > 1),
        since: undefined,
        twice,
        custodians,
      }
    })

/** Who answers for a record; nobody where what is above it is not here. */
function custodianOf(kind: string, id: string, lookup: Lookup): string {
  const state = lookup(kind, id)
  return (state === undefined ? undefined : rootOf(state, lookup)?.custodian) ?? ''
}

/** What came in before the record it belongs to, and waits for it. */
export const heldTasksOf = (tasks: readonly OpenTask[]): readonly OpenTask[] =>
  tasks.filter(({ type }) => type === 'held')

/** The association above a record, through as many levels as there are. */
export function associationOf(state: RecordState, lookup: Lookup): string | undefined {
  if (state.kind === 'association') return state.id
  const above = aboveOf(state)
  if (above?.id === undefined) return undefined
  if (above.kind === 'association') return above.id
  const parent = lookup(above.kind, above.id)
  return parent === undefined ? undefined : associationOf(parent, lookup)
}
