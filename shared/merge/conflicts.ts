import { canonicalText } from '../base/json'
import { sha256Hex } from '../base/sha256'
import { LIFE_GROUP, type GroupValue, type RecordState, type Sibling } from '../records/version'
import { CUSTODY_GROUP } from './custody'
import { isDeletionDisputed } from './life'

/** Two or more values of one field group that a person has to choose between. */
export interface Conflict {
  readonly kind: string
  readonly id: string
  readonly group: string
  /** The same on every replica that holds these siblings: a hash of their dots. */
  readonly conflictId: string
}

/** Whether the siblings differ in value. Two writers who typed the same are no conflict for anybody. */
export const differ = (siblings: readonly Sibling[]): boolean => {
  const [first, ...others] = siblings
  return (
    first !== undefined && others.some(({ value }) => canonicalText(value) !== canonicalText(first.value))
  )
}

/**
 * The conflicts of a record, in the order of its groups. Of two notes of custody every replica takes the later one (市科协
 * was put back and noted anew), keeps both offices in mind, and nobody has to choose.
 */
export const conflictsOf = (state: RecordState): readonly Conflict[] =>
  Object.entries(state.groups)
    .filter(([group]) => group !== CUSTODY_GROUP)
    .filter(([group, siblings]) => (group === LIFE_GROUP ? isDeletionDisputed(state) : differ(siblings)))
    .map(([group, siblings]) => ({
      kind: state.kind,
      id: state.id,
      group,
      conflictId: conflictIdOf(state, group, siblings),
    }))

function conflictIdOf(state: RecordState, group: string, siblings: readonly Sibling[]): string {
  const dots = siblings.map(({ version: { dot } }) => `${dot.replica} ${dot.counter}`).toSorted()
  return sha256Hex([state.kind, state.id, group, ...dots].join('\n')).slice(0, 32)
}

/** Fields in which siblings differ. */
export function differingFields(siblings: readonly Sibling[]): readonly string[] {
  const names = new Set(siblings.flatMap(({ value }) => Object.keys(value)))
  return [...names].filter((name) =>
    differ(siblings.map(({ version, value }) => ({ version, value: pick(value, name) }))),
  )
}

const pick = (value: GroupValue, name: string): GroupValue =>
  value[name] === undefined ? {} : { [name]: value[name] }

/** What a write on top of a group decides: it is told in the history even where the shown value stays. */
export function disputedFields(state: RecordState, group: string): readonly string[] {
  if (group === CUSTODY_GROUP) return []
  if (group === LIFE_GROUP) return isDeletionDisputed(state) ? ['deleted'] : []
  return differingFields(state.groups[group] ?? [])
}
