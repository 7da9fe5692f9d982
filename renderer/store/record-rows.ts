import { canonicalText } from '../../shared/base/json'
import { kindOf } from '../../shared/records/kinds'
import type { GroupValue, RecordState, Sibling } from '../../shared/records/version'
import type { RecordRow } from './rows'
import { shownOf } from './shown'

/** Primary key of a record's row. Kinds hold no `/`. */
export const keyOf = (kind: string, id: string): string => `${kind}/${id}`

/** Kind and id of a row's key. */
export function kindAndId(key: string): { readonly kind: string; readonly id: string } {
  const slash = key.indexOf('/')
  return { kind: key.slice(0, slash), id: key.slice(slash + 1) }
}

/** Value of the index `parent` for the children of one record. */
export const parentKeyOf = (kind: string, parentId: string): string => `${kind}@${parentId}`

/** The row of a record: one version for all groups as long as they share it. */
export function rowOf(state: RecordState, arrival: number): RecordRow {
  const parentId = parentIdOf(state)
  const head = {
    key: keyOf(state.kind, state.id),
    office: state.office,
    ...(parentId === undefined ? {} : { parent: parentKeyOf(state.kind, parentId) }),
    arrival,
  }
  const all = Object.values(state.groups)
  const [first] = all.flat()
  const shared =
    first !== undefined &&
    all.every((siblings) => {
      const [only] = siblings
      return siblings.length === 1 && only !== undefined && sameVersion(only, first)
    })
  if (!shared) return { ...head, groups: state.groups }
  const values = Object.entries(state.groups).map(([name, [only]]) => [name, only?.value ?? {}] as const)
  return { ...head, version: first.version, values: Object.fromEntries(values) }
}

/** The record of a row. Kinds, groups and fields that this program does not know are in it as they came. */
export function stateOf(row: RecordRow): RecordState {
  const { kind, id } = kindAndId(row.key)
  return { kind, id, office: row.office, groups: groupsOf(row) }
}

function groupsOf(row: RecordRow): Readonly<Record<string, readonly Sibling[]>> {
  if ('groups' in row) return row.groups
  const { version, values } = row
  const pairs = Object.entries(values).map(([name, value]): readonly [string, readonly Sibling[]] => [
    name,
    [{ version, value }],
  ])
  return Object.fromEntries(pairs)
}

/** The id of the record above, read from the shown value; `undefined` for a kind without parent or unknown here. */
export function parentIdOf(state: RecordState): string | undefined {
  const parent = kindOf(state.kind)?.parent
  return parent === undefined ? undefined : textOf(state, parent.field)
}

/** A text field of a record, as it is shown. */
export function textOf(state: RecordState, field: string): string | undefined {
  for (const name of Object.keys(state.groups)) {
    const text = shownOf(state, name)?.value[field]
    if (typeof text === 'string') return text
  }
  return undefined
}

function sameVersion({ version: a }: Sibling, { version: b }: Sibling): boolean {
  if (a === b) return true
  return (
    a.dot.replica === b.dot.replica &&
    a.dot.counter === b.dot.counter &&
    a.clock === b.clock &&
    a.operator === b.operator &&
    a.epoch === b.epoch &&
    canonicalText(a.seen) === canonicalText(b.seen)
  )
}

/** Whether a group holds something. */
export const holdsSomething = (value: GroupValue): boolean => Object.keys(value).length > 0
