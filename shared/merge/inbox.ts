import { clockTime } from './hybrid-clock'
import { conflictsOf, differingFields, type Conflict } from './conflicts'
import { groupRule } from './group-rule'
import { custodyOf, rootOf, type Lookup } from './lineage'
import { mayWrite } from './may-write'
import { shownSibling } from './shown-sibling'
import { siblingKey } from './siblings'
import { covers, join } from './vector'
import type { Json } from '../base/json'
import { officeOfReplica } from '../records/replica-id'
import { LIFE_GROUP, type GroupValue, type RecordState, type Sibling } from '../records/version'

/** One of the values that stand beside each other, with who wrote it, when and where. */
export interface RivalValue {
  readonly key: string
  readonly value: GroupValue
  readonly operator: string
  readonly office: string
  readonly replica: string
  /** ISO time by the writer's clock: a label. */
  readonly at: string
  /** The one that every screen shows until somebody decides. */
  readonly isShown: boolean
  /** Written by this office. */
  readonly isOurs: boolean
}

/** A conflict as the inbox shows it: base, ours, theirs, field by field. */
export interface OpenConflict extends Conflict {
  /** `deletion`: one side deleted what the other one edited. */
  readonly what: 'values' | 'deletion'
  /** What stood before the two went apart, where the history knows it; of a deletion nothing: the record stood. */
  readonly base: GroupValue | undefined
  readonly rivals: readonly RivalValue[]
  /** Fields in which the rivals differ. */
  readonly fields: readonly string[]
  /** Whether this office may decide it; another one's decision arrives with its bundle. */
  readonly mayDecide: boolean
}

/** What the history says that one write replaced: fields with their value before, absent ones null. */
export interface PastWrite {
  readonly replica: string
  /** ISO time by the writer's clock. */
  readonly at: string
  readonly group: string
  readonly field: string
  readonly old: Json | undefined
}

/** The conflicts of a record. `past` is its history, as far as the caller has it; `own` is this office. */
export function openConflicts(
  state: RecordState,
  own: string,
  lookup: Lookup,
  past: readonly PastWrite[] = [],
): readonly OpenConflict[] {
  const custody = custodyOf(state, rootOf(state, lookup))
  return conflictsOf(state).map((conflict): OpenConflict => {
    const siblings = state.groups[conflict.group] ?? []
    const isLife = conflict.group === LIFE_GROUP
    const owner = groupRule(state.kind, conflict.group)?.owner
    const mayBy = (office: string): boolean => owner !== undefined && mayWrite(owner, custody, office)
    const shown = shownSibling(siblings, mayBy)
    return {
      kind: conflict.kind,
      id: conflict.id,
      group: conflict.group,
      conflictId: conflict.conflictId,
      what: isLife ? 'deletion' : 'values',
      base: isLife ? {} : baseOf(siblings, conflict.group, past),
      rivals: isLife
        ? lifeRivals(state, own)
        : siblings.map((sibling) => rivalOf(sibling, own, sibling === shown)),
      fields: isLife ? ['deleted'] : differingFields(siblings),
      mayDecide: mayBy(own),
    }
  })
}

const rivalOf = (sibling: Sibling, own: string, isShown: boolean): RivalValue => {
  const { dot, clock, operator } = sibling.version
  const office = officeOfReplica(dot.replica)
  return {
    key: siblingKey(sibling),
    value: sibling.value,
    operator,
    office,
    replica: dot.replica,
    at: clockTime(clock),
    isShown,
    isOurs: office === own,
  }
}

/**
 * The two sides of a deletion against an edit: the marks as they stand, and of each replica the last value that whoever
 * deleted had not seen. The record stands until somebody decides.
 */
function lifeRivals({ groups }: RecordState, own: string): readonly RivalValue[] {
  const { [LIFE_GROUP]: marks = [], ...others } = groups
  const seen = marks.map(({ version }) => version.seen).reduce(join, {})
  const edits = new Map<string, Sibling>()
  for (const sibling of Object.values(others).flat()) {
    const { dot, clock } = sibling.version
    const known = edits.get(dot.replica)
    if (covers(seen, dot) || (known !== undefined && known.version.clock >= clock)) continue
    edits.set(dot.replica, { ...sibling, value: { deleted: false } })
  }
  return [...marks, ...edits.values()].map((sibling) =>
    rivalOf(sibling, own, sibling.value['deleted'] !== true),
  )
}

/** The first rival whose write the history knows, with its fields as they were before. */
function baseOf(
  siblings: readonly Sibling[],
  group: string,
  past: readonly PastWrite[],
): GroupValue | undefined {
  for (const { version, value } of siblings) {
    const at = clockTime(version.clock)
    const changes = past.filter(
      (entry) => entry.group === group && entry.replica === version.dot.replica && entry.at === at,
    )
    if (changes.length === 0) continue
    const before: Record<string, Json> = { ...value }
    for (const { field, old } of changes) {
      if (old === undefined || old === null) delete before[field]
      else before[field] = old
    }
    return before
  }
  return undefined
}

/** A wish for the store's one door (`Store.write`), and the reason that goes into the history. */
export interface Decision {
  readonly change: {
    readonly id: string
    readonly set: Readonly<Record<string, Json>>
    readonly deleted?: boolean
  }
  readonly reason: string
}

/**
 * The write that decides a conflict: the value of one rival, or one that was put together from several. It is made on
 * top of all rivals, so its vector covers them and nobody decides twice. Fields of a sealed group must be given in
 * plain.
 */
export function decide(
  { id, group, rivals }: OpenConflict,
  choice: { readonly rival: string } | { readonly value: GroupValue },
  reason: string,
): Decision {
  const chosen = 'rival' in choice ? rivals.find(({ key }) => key === choice.rival)?.value : choice.value
  if (chosen === undefined) throw new Error('no such rival')
  if (group === LIFE_GROUP) return { change: { id, set: {}, deleted: chosen['deleted'] === true }, reason }
  const names = new Set([...rivals.flatMap(({ value }) => Object.keys(value)), ...Object.keys(chosen)])
  return {
    change: { id, set: Object.fromEntries([...names].map((name) => [name, chosen[name] ?? null])) },
    reason,
  }
}
