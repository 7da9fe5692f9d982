import { MUNICIPAL_OFFICE } from '../../../shared/codes/offices'
import { clockTime, nextClock, observeClock } from '../../../shared/merge/hybrid-clock'
import type { DriftTries } from '../../../shared/merge/compare'
import { custodyNoteOf, CUSTODY_GROUP, nextCustody, nextService } from '../../../shared/merge/custody'
import { isDeleted } from '../../../shared/merge/life'
import { custodyOf, rootOf, type Lookup } from '../../../shared/merge/lineage'
import { groupRule } from '../../../shared/merge/group-rule'
import { mayWrite } from '../../../shared/merge/may-write'
import type { Waiting } from '../../../shared/merge/plan'
import { ScopeIndex, type BucketList } from '../../../shared/merge/scope-index'
import { siblingKey } from '../../../shared/merge/siblings'
import { writeVersion } from '../../../shared/merge/write-version'
import { LIFE_GROUP, type GroupValue, type RecordState, type Sibling } from '../../../shared/records/version'

/** The database of one PC in memory, as far as the exchange is about it. */
export interface Desk {
  readonly name: string
  readonly office: string
  /** Random parts for the replica ids it takes; a clone takes others. */
  readonly renewals: string[]
  pc: string
  replica: string
  counter: number
  clock: string
  arrival: number
  sequence: number
  /** Milliseconds by which its clock is wrong. */
  skew: number
  /** A person says that what others return of this office's words is right: the PC was put back. */
  acceptsReturned: boolean
  records: Map<string, { readonly state: RecordState; readonly arrival: number }>
  index: ScopeIndex
  waiting: readonly Waiting[]
  /** How far each replica has been taken in; the newest sequence that was compared. */
  taken: Map<string, Taken>
  /** How far each other replica has confirmed us. */
  confirmed: Map<string, Confirmed>
  tries: Map<string, DriftTries>
  /** Buckets that go out in full next, by replica of the other side. */
  full: Map<string, readonly BucketList[]>
  /** The same, as the other side asked for it. */
  asked: Map<string, readonly BucketList[]>
  /** Buckets of which something was set aside, by replica of the other side: a person saw it in the preview. */
  refused: Map<string, readonly BucketList[]>
  imported: Set<string>
  /** Keys of the values that have been here. */
  knows: Set<string>
}

export interface Taken {
  readonly upTo: number
  readonly sequence: number
  readonly at: number
  /** As in `Progress`. */
  readonly gave?: 'some' | 'all'
}

export interface Confirmed {
  readonly pc: string
  /** Name of the desk, so that a bundle goes to a desk and not to an office. */
  readonly desk: string
  readonly ours: string
  readonly upTo: number
}

export function newDesk(name: string, office: string, seed: number): Desk {
  return {
    name,
    office,
    renewals: [],
    pc: `pc-${name}`,
    replica: replicaFor(office, seed, 0),
    counter: 0,
    clock: '0000000000000-00000',
    arrival: 0,
    sequence: 0,
    skew: 0,
    acceptsReturned: false,
    records: new Map(),
    index: new ScopeIndex(),
    waiting: [],
    taken: new Map(),
    confirmed: new Map(),
    tries: new Map(),
    full: new Map(),
    asked: new Map(),
    refused: new Map(),
    imported: new Set(),
    knows: new Set(),
  }
}

export const replicaFor = (office: string, seed: number, renewal: number): string =>
  `${office}.${seed.toString(16).padStart(8, '0')}${renewal.toString(16).padStart(8, '0')}`

export const keyOf = ({ kind, id }: Pick<RecordState, 'kind' | 'id'>): string => `${kind}/${id}`

/** Its records as planning asks for them. */
export const heldIn =
  ({ records }: Desk): Lookup =>
  (kind, id) =>
    records.get(keyOf({ kind, id }))?.state

/** Names one value of one group of one record. */
export const valueKey = (state: Pick<RecordState, 'kind' | 'id'>, group: string, sibling: Sibling): string =>
  `${keyOf(state)}#${group}#${siblingKey(sibling)}`

export function put(desk: Desk, state: RecordState): void {
  desk.arrival += 1
  desk.records.set(keyOf(state), { state, arrival: desk.arrival })
  desk.index.put(state, desk.arrival)
  for (const [group, siblings] of Object.entries(state.groups)) {
    for (const sibling of siblings) desk.knows.add(valueKey(state, group, sibling))
  }
}

/** Everything that was ever written, and what its writer had really seen of the group. */
export interface Ledger {
  readonly written: Map<string, { readonly seen: readonly string[]; readonly isReused: boolean }>
  /** Numbers that a replica id has used before a silent restore: their vectors lie. */
  readonly used: Set<string>
}

export const newLedger = (): Ledger => ({ written: new Map(), used: new Set() })

export interface Wish {
  readonly kind: string
  readonly id: string
  readonly office: string
  readonly group: string
  readonly value: GroupValue
}

/** One write through the door: refused like the product does when the office may not write the group. */
export function write(desk: Desk, wish: Wish, now: number, ledger: Ledger): boolean {
  const held = desk.records.get(keyOf(wish))?.state
  const state: RecordState = held ?? { kind: wish.kind, id: wish.id, office: wish.office, groups: {} }
  if (held !== undefined && isDeleted(held) && wish.group !== LIFE_GROUP) return false
  const root = rootOf(withValue(state, wish), desk.index.lookup)
  if (wish.kind !== 'association' && root === undefined) return false
  const rule = groupRule(wish.kind, wish.group)
  if (rule === undefined || !mayWrite(rule.owner, custodyOf(state, root), desk.office)) return false
  const isTransfer = wish.group === CUSTODY_GROUP
  const known =
    wish.group === LIFE_GROUP ? Object.values(state.groups).flat() : (state.groups[wish.group] ?? [])
  const highest = Object.values(state.groups)
    .flat()
    .map(({ version }) => version.epoch)
  desk.counter += 1
  desk.clock = nextClock(desk.clock, now + desk.skew)
  const dot = { replica: desk.replica, counter: desk.counter }
  const version = writeVersion(
    known.map((sibling) => sibling.version),
    {
      dot,
      clock: desk.clock,
      operator: '甲',
      epoch: Math.max(0, root?.note.epoch ?? 0, ...highest) + (isTransfer ? 1 : 0),
    },
  )
  const sibling = { version, value: wish.value }
  const next = { ...state, groups: { ...state.groups, [wish.group]: [sibling] } }
  const number = `${dot.replica} ${dot.counter}`
  ledger.written.set(valueKey(state, wish.group, sibling), {
    seen: known.map((each) => valueKey(state, groupOf(state, each) ?? wish.group, each)),
    isReused: ledger.used.has(number),
  })
  put(desk, isTransfer ? { ...next, office: custodyNoteOf(next).office } : next)
  return true
}

const groupOf = (state: RecordState, sibling: Sibling): string | undefined =>
  Object.entries(state.groups).find(([, siblings]) => siblings.includes(sibling))?.[0]

const withValue = (state: RecordState, { group, value }: Wish): RecordState => ({
  ...state,
  groups: {
    [group]: [
      {
        version: {
          dot: { replica: `${state.office}.0`, counter: 1 },
          seen: {},
          clock: '',
          operator: '',
          epoch: 0,
        },
        value,
      },
    ],
    ...state.groups,
  },
})

/** 市科协 hands an association over: the note first, then everything under it arrives anew in its new hands. */
export function transfer(desk: Desk, id: string, to: string, now: number, ledger: Ledger): boolean {
  const held = desk.records.get(`association/${id}`)?.state
  const localOffice = held === undefined ? undefined : rootOf(held, desk.index.lookup)?.localOffice
  const value = held === undefined ? undefined : nextCustody(held, to, localOffice)
  if (held === undefined || value === undefined) return false
  const isDone = write(desk, { ...held, group: CUSTODY_GROUP, value }, now, ledger)
  if (isDone) {
    for (const { kind, id: below } of desk.index.under('association', id)) {
      const child = heldIn(desk)(kind, below)
      if (child === undefined) continue
      put(desk, { ...child, office: custodyOf(child, rootOf(child, desk.index.lookup)).office })
    }
  }
  return isDone
}

/** The core of an association, with the note that 市科协 adds where it changes who serves one of its own. */
export function writeCore(
  desk: Desk,
  held: RecordState,
  value: GroupValue,
  now: number,
  ledger: Ledger,
): boolean {
  const { localOffice } = value
  const to = typeof localOffice === 'string' ? localOffice : undefined
  const note = desk.office === MUNICIPAL_OFFICE && !isDeleted(held) ? nextService(held, to) : undefined
  if (note !== undefined) write(desk, { ...held, group: CUSTODY_GROUP, value: note }, now, ledger)
  return write(desk, { ...held, group: 'core', value }, now, ledger)
}

/** 市科协 names the district that serves an association of its own: a note where it was another one before. */
export function serve(desk: Desk, id: string, by: string, now: number, ledger: Ledger): boolean {
  const held = desk.records.get(`association/${id}`)?.state
  if (held === undefined) return false
  return writeCore(desk, held, { name: '名', localOffice: by }, now, ledger)
}

export function observe(desk: Desk, states: readonly RecordState[], now: number): void {
  for (const state of states) {
    for (const { version } of Object.values(state.groups).flat()) {
      desk.clock = observeClock(desk.clock, version.clock, now + desk.skew).clock
    }
  }
}

/** A copy that shares nothing with the original. */
export function copyOf(desk: Desk): Desk {
  const index = new ScopeIndex()
  for (const { state, arrival } of desk.records.values()) index.put(state, arrival)
  return {
    ...desk,
    renewals: [...desk.renewals],
    records: new Map(desk.records),
    index,
    taken: new Map(desk.taken),
    confirmed: new Map(desk.confirmed),
    tries: new Map(desk.tries),
    full: new Map(desk.full),
    asked: new Map(desk.asked),
    refused: new Map(desk.refused),
    imported: new Set(desk.imported),
    knows: new Set(desk.knows),
  }
}

export const isoNow = (desk: Desk, now: number): string => clockTime(nextClock(desk.clock, now + desk.skew))
