import { canonicalText, type Json } from '../../shared/base/json'
import { kindOf } from '../../shared/records/kinds'
import type { BatchChange } from './store-face'
import type { Change } from './store-face'

/** A record as it is now, its sealed fields opened. */
export interface Current {
  readonly value: Readonly<Record<string, Json>>
  readonly deleted: boolean
}

/** What stays as it is: these fields were changed after the batch, or (`below`) something was added below the record. */
export interface Kept {
  readonly kind: BatchChange['kind']
  readonly id: string
  readonly why: 'changed' | 'below'
  readonly fields: readonly string[]
}

export interface UndoPlan {
  readonly changes: readonly Change[]
  readonly kept: readonly Kept[]
  /** Records that get their deletion mark, and records whose values go back. */
  readonly removed: number
  readonly restored: number
}

/**
 * Takes a batch back: values go back to what they were unless they were changed since, records that it made get their
 * deletion mark, deletion marks that it set go. `below` names the living records under one. A municipal-level
 * association that a district made is 市科协's to delete: its fields are emptied, and an empty one is not listed.
 */
export function planUndo(
  batch: readonly BatchChange[],
  now: (kind: string, id: string) => Current | undefined,
  below: (kind: string, id: string) => readonly string[],
  mayDelete: (kind: string, id: string) => boolean,
): UndoPlan {
  const plans = batch.flatMap((one) => {
    const current = now(one.kind, one.id)
    return current === undefined ? [] : [{ one, ...undoOf(one, current, mayDelete(one.kind, one.id)) }]
  })
  const going = new Set(
    plans.flatMap(({ one, change }) => (change?.deleted === true ? [`${one.kind}/${one.id}`] : [])),
  )
  // What this batch put below a record of its own goes back to where it was.
  const leaving = new Set(
    plans.flatMap(({ one, change }) => {
      const above = kindOf(one.kind)?.parent?.field
      return above !== undefined && change !== undefined && Object.hasOwn(change.set, above)
        ? [`${one.kind}/${one.id}`]
        : []
    }),
  )
  const stays = (child: string): boolean => !going.has(child) && !leaving.has(child)
  const held = new Map<string, Kept>()
  // A record with something living below it stays, and so does what is above it.
  for (let before = -1; before !== held.size;) {
    before = held.size
    for (const { one } of plans) {
      const key = `${one.kind}/${one.id}`
      if (!going.has(key) || !below(one.kind, one.id).some(stays)) continue
      going.delete(key)
      held.set(key, { kind: one.kind, id: one.id, why: 'below', fields: [] })
    }
  }
  const changes = plans.flatMap(({ one, change }) =>
    change === undefined || held.has(`${one.kind}/${one.id}`) ? [] : [change],
  )
  return {
    changes,
    kept: [...plans.flatMap(({ kept }) => kept ?? []), ...held.values()],
    removed: changes.filter(({ deleted }) => deleted === true).length,
    restored: changes.filter(({ deleted }) => deleted !== true).length,
  }
}

interface Undo {
  readonly change?: Change
  readonly kept?: Kept
}

function undoOf(one: BatchChange, { value, deleted }: Current, mayDelete: boolean): Undo {
  const { kind, id, fields } = one
  const isNow = (field: string, wanted: Json): boolean =>
    canonicalText(value[field] ?? null) === canonicalText(wanted)
  const changed = Object.entries(fields).filter(
    ([field, { old, new: set }]) => !isNow(field, set) && !isNow(field, old),
  )
  if (one.created) {
    if (deleted) return {}
    const since = [
      ...Object.entries(fields).filter(([field, { new: set }]) => !isNow(field, set)),
      ...Object.entries(value).filter(([field]) => !Object.hasOwn(fields, field)),
    ].map(([field]) => field)
    return since.length === 0
      ? { change: mayDelete ? { kind, id, set: {}, deleted: true } : emptied(one) }
      : { kept: { kind, id, why: 'changed', fields: since } }
  }
  // Deleted since by somebody: nothing of it is touched.
  if (deleted && one.deleted !== true) return {}
  const back = Object.entries(fields).filter(
    ([field, { old, new: set }]) => isNow(field, set) && !isNow(field, old),
  )
  const mark = one.deleted !== undefined && deleted === one.deleted ? { deleted: !one.deleted } : {}
  const set = Object.fromEntries(back.map(([field, { old }]) => [field, old]))
  const nothing = back.length === 0 && !('deleted' in mark)
  return {
    ...(nothing ? {} : { change: { kind, id, set, ...mark } }),
    ...(changed.length === 0
      ? {}
      : { kept: { kind, id, why: 'changed' as const, fields: changed.map(([field]) => field) } }),
  }
}

const emptied = ({ kind, id, fields }: BatchChange): Change => ({
  kind,
  id,
  set: Object.fromEntries(Object.keys(fields).map((field) => [field, null])),
})
