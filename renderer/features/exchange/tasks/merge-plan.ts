import type { Json } from '../../../../shared/base/json'
import { custodyNoteOf, effectiveOffice } from '../../../../shared/merge/custody'
import { groupRule } from '../../../../shared/merge/group-rule'
import { mayWrite } from '../../../../shared/merge/may-write'
import { kindOf, parentKind, type Kind } from '../../../../shared/records/kinds'
import type { Change, RecordView } from '../../../store/store-face'
import type { Fields } from './merge-choice'

/** A record that belongs to the loser or names it, and what hangs on that record by an id made from the loser's. */
export interface Unit {
  readonly record: RecordView
  readonly below: readonly RecordView[]
}

export interface MergeWish {
  readonly winner: RecordView
  readonly loser: RecordView
  /** The association of both: itself, or the one they belong to. */
  readonly root: RecordView<'association'>
  /** What the winner takes over, in plain; `null` empties a field. */
  readonly taken: Readonly<Record<string, Json>>
  readonly units: readonly Unit[]
  /** By `kind/id`: what stands where a record of the loser would go, also marked deleted. */
  readonly standing: ReadonlyMap<string, RecordView>
  readonly office: string
}

export interface MergePlan {
  readonly changes: readonly Change[]
  /** Records that move over. */
  readonly moved: readonly RecordView[]
  /** What stays with the loser: the winner has its like, or another office writes it. */
  readonly staying: readonly RecordView[]
}

/** Whether an id was made from the record's: the year's evaluation, its answers, the secretariat. */
export const isDerived = (id: string, from: string): boolean => id === from || id.startsWith(`${from}:`)

export const renamed = (id: string, from: string, to: string): string => to + id.slice(from.length)

/** Whether this office answers for all of an association or of a member in it; else another office has its part. */
export const mayMerge = (record: RecordView, root: RecordView<'association'>, office: string): boolean =>
  [...new Set([record.kind, root.kind])].every((kind) =>
    Object.values(kindOf(kind)?.groups ?? {}).every(({ owner }) =>
      mayWrite(owner, custodyIn(kind === record.kind ? record : root, root), office),
    ),
  )

/**
 * Makes one of two records, in one write: the winner takes what a person picked, what belongs to the loser moves over,
 * and the loser is marked deleted and names the winner. A record whose id is made from the loser's is made anew under
 * the winner's and marked likewise. Undoing the batch brings all of it back.
 */
export function planMerge(wish: MergeWish): MergePlan {
  const { winner, loser, taken, units } = wish
  const moved: RecordView[] = []
  const staying: RecordView[] = []
  const moves: Change[] = []
  for (const unit of units) {
    const { record } = unit
    const changes = isDerived(record.id, loser.id) ? renaming(unit, wish) : moving(record, wish)
    // The counts of the members are counted anew before the next export.
    if (changes === undefined) {
      if (record.kind !== 'member-summary') staying.push(record)
    } else {
      moves.push(...changes)
      if (record.id !== winner.id) moved.push(record)
    }
  }
  const set = Object.fromEntries(
    Object.entries(taken).map(([field, value]) => [
      field,
      field.endsWith('Id') && (value === winner.id || value === loser.id) ? null : value,
    ]),
  )
  return {
    moved,
    staying,
    changes: [
      ...moves,
      { kind: winner.kind, id: winner.id, set, absorbs: loser.id },
      { kind: loser.kind, id: loser.id, set: {}, deleted: true, mergedInto: winner.id },
    ],
  }
}

/** The record names the winner from now on; `undefined` where another office writes that. */
function moving(record: RecordView, wish: MergeWish): readonly Change[] | undefined {
  const set = pointed(record, wish)
  const groups = Object.entries(kindOf(record.kind)?.groups ?? {})
  const mayPoint = Object.keys(set).every((field) =>
    groups.some(
      ([, { shape, owner }]) =>
        Object.hasOwn(shape, field) && mayWrite(owner, custodyIn(record, wish.root), wish.office),
    ),
  )
  return mayPoint ? [{ kind: record.kind, id: record.id, set }] : undefined
}

/** The record and what hangs on it, under the winner's id; all of it or nothing. */
function renaming({ record, below }: Unit, wish: MergeWish): readonly Change[] | undefined {
  const changes: Change[] = []
  for (const each of [record, ...below]) {
    const one = isDerived(each.id, wish.loser.id) ? madeAnew(each, wish) : moving(each, wish)
    if (one === undefined) return undefined
    changes.push(...one)
  }
  return changes
}

function madeAnew(record: RecordView, wish: MergeWish): readonly Change[] | undefined {
  const { kind } = record
  const id = renamed(record.id, wish.loser.id, wish.winner.id)
  const there = wish.standing.get(`${kind}/${id}`)
  if ((there !== undefined && !there.deleted) || record.conflicts.length > 0 || !mayWriteAll(record, wish)) {
    return undefined
  }
  const value = record.value as Fields
  // What an undone merge left is brought back with what holds now.
  const blank = there === undefined ? [] : Object.keys(there.value).map((field) => [field, null] as const)
  const set = { ...Object.fromEntries(blank), ...known(value), ...pointed(record, wish) }
  const made = there === undefined ? { office: officeIn(record, wish.root) } : { deleted: false }
  return [
    { kind, id, set, ...made },
    { kind, id: record.id, set: {}, deleted: true, mergedInto: id },
  ]
}

const known = (value: Fields): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    Object.entries(value).flatMap(([field, each]) => (each === undefined ? [] : [[field, each]])),
  )

const mayWriteAll = (record: RecordView, { root, office }: MergeWish): boolean =>
  record.sealed.length === 0 &&
  Object.keys(record.state.groups).every((name) => {
    const owner = groupRule(record.kind, name)?.owner
    return owner !== undefined && mayWrite(owner, custodyIn(record, root), office)
  })

/** Fields that name an association, besides that of the record above. */
const NAMING_ASSOCIATION = ['parentAssociationId', 'foundedId', 'aboutId'] as const

/** The fields of a record that name the loser, or a record that moves with it, as they will be. */
function pointed(record: RecordView, { winner, loser }: MergeWish): Readonly<Record<string, Json>> {
  const value = record.value as Fields
  const next = (kind: string | undefined, field: string): readonly (readonly [string, Json])[] => {
    const id = value[field]
    if (typeof id !== 'string' || kind === undefined || !isDerived(id, loser.id)) return []
    if (id === loser.id && kind === loser.kind) {
      return [[field, record.id === winner.id && record.kind === winner.kind ? null : winner.id]]
    }
    return loser.kind === 'association' && kind !== 'association'
      ? [[field, renamed(id, loser.id, winner.id)]]
      : []
  }
  const parent = kindOf(record.kind)?.parent
  const above =
    parent === undefined
      ? []
      : next(
          parentKind(parent, (name) => value[name]),
          parent.field,
        )
  const { recordKind } = value
  return Object.fromEntries([
    ...NAMING_ASSOCIATION.flatMap((field) => next('association', field)),
    ...next(typeof recordKind === 'string' ? recordKind : undefined, 'recordId'),
    ...above,
  ])
}

const officeIn = (record: RecordView, root: RecordView<'association'>): string =>
  effectiveOffice(record.office, custodyNoteOf(root.state))

const custodyIn = (record: RecordView, root: RecordView<'association'>) => ({
  office: officeIn(record, root),
  localOffice: root.value.localOffice,
})

/** How many records of each kind, in the order in which they come. */
export function countsByKind(records: readonly RecordView[]): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>()
  for (const { kind } of records) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}
