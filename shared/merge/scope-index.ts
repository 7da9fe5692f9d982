import { MUNICIPAL_OFFICE } from '../codes/offices'
import { kindOf } from '../records/kinds'
import { officeOfReplica } from '../records/replica-id'
import type { RecordState } from '../records/version'
import { CUSTODY_GROUP } from './custody'
import { groupRule } from './group-rule'
import type { Route } from './judge-change'
import { aboveOf, rootOf, type Lookup, type Root } from './lineage'
import { hasLeft, reachOf } from './outgoing'
import { siblingKey } from './siblings'

/** Buckets that the records of a kind are spread over by their id. */
export const BUCKETS = 256

/** Per kind 256 buckets of 16 hexadecimal digits: what a manifest carries. */
export interface ScopeDigest {
  readonly kind: string
  readonly buckets: string
}

/** Buckets of one kind, by number. */
export interface BucketList {
  readonly kind: string
  readonly buckets: readonly number[]
}

/** The bucket of a record. */
export const bucketOf = (id: string): number => hash64(id, 7)[0] & (BUCKETS - 1)

type Lanes = readonly [number, number]
const NOTHING: Lanes = [0, 0]
/** The association above everything that hangs on one record, by that record's key. */
type Roots = Map<string, Root | undefined>

interface Entry {
  readonly state: RecordState
  readonly arrival: number
  readonly bucket: number
  /** Key of the record above. */
  readonly above: string | undefined
  /** Sums over the values of groups that travel, by the office that wrote them. */
  readonly words: ReadonlyMap<string, Lanes>
  /** The same of the custody group alone. */
  readonly custody: Lanes
  /** Of every value in every group. */
  readonly all: Lanes
}

/**
 * All records of one database with what the exchange must compare of them, so that the content of a scope is summed
 * up without reading the database again. Counters alone diverge after a silent restore; content does not lie.
 *
 * The sums are not secret and guard against accidents, not against forgery: signatures do that.
 */
export class ScopeIndex {
  readonly #entries = new Map<string, Entry>()
  readonly #lookup: Lookup = (kind, id) => this.#entries.get(`${kind}/${id}`)?.state

  /** Takes in a record as it stands now. */
  put(state: RecordState, arrival: number): void {
    this.#entries.set(`${state.kind}/${state.id}`, entryOf(state, arrival))
  }

  /** The records as they are in the index. */
  get lookup(): Lookup {
    return this.#lookup
  }

  /**
   * Digests of what `sender` says to `receiver`, computed alike on either side: a district's own words in groups that
   * travel; of 市科协 all that is not the district's own, on records that concern it; between PCs of one office all.
   */
  digests(route: Route): readonly ScopeDigest[] {
    const byKind = new Map<string, Uint32Array>()
    const roots: Roots = new Map()
    for (const entry of this.#entries.values()) {
      const [low, high] = this.#said(entry, route, roots)
      if (low === 0 && high === 0) continue
      const lanes = byKind.get(entry.state.kind) ?? new Uint32Array(BUCKETS * 2)
      byKind.set(entry.state.kind, lanes)
      lanes[entry.bucket * 2] = (lanes[entry.bucket * 2] ?? 0) ^ low
      lanes[entry.bucket * 2 + 1] = (lanes[entry.bucket * 2 + 1] ?? 0) ^ high
    }
    return [...byKind]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, lanes]) => ({ kind, buckets: Array.from(lanes, hex).join('') }))
  }

  /** Records of some buckets. */
  inBuckets(wanted: readonly BucketList[]): readonly RecordState[] {
    const names = new Map(wanted.map(({ kind, buckets }) => [kind, new Set(buckets)]))
    return [...this.#entries.values()]
      .filter(({ state, bucket }) => names.get(state.kind)?.has(bucket) === true)
      .map(({ state }) => state)
  }

  /** Whether there is any record of a kind. */
  has(kind: string): boolean {
    for (const { state } of this.#entries.values()) if (state.kind === kind) return true
    return false
  }

  /** Buckets in which something arrived after a number: the other side cannot have it yet. */
  pendingAfter(arrival: number): readonly BucketList[] {
    return bucketLists(
      [...this.#entries.values()]
        .filter((entry) => entry.arrival > arrival)
        .map(({ state, bucket }) => [state.kind, bucket]),
    )
  }

  /** All records under one, at any depth. */
  under(kind: string, id: string): readonly RecordState[] {
    const found: RecordState[] = []
    const ids = new Set([`${kind}/${id}`])
    for (let before = -1; before < found.length;) {
      before = found.length
      for (const [key, { state, above }] of this.#entries) {
        if (above === undefined || ids.has(key) || !ids.has(above)) continue
        ids.add(key)
        found.push(state)
      }
    }
    return found
  }

  #said(entry: Entry, { sender, receiver }: Route, roots: Roots): Lanes {
    const { state, words, custody, all } = entry
    if (sender === receiver) return all
    // A kind that one side does not know cannot be compared.
    if (kindOf(state.kind) === undefined) return NOTHING
    if (sender !== MUNICIPAL_OFFICE) {
      const own = words.get(sender)
      // What an office keeps of an association that it handed over is a memory, and not spoken of any more.
      return own === undefined || hasLeft(sender, this.#rootOf(entry, roots)) ? NOTHING : own
    }
    const reach = reachOf(receiver, state, this.#rootOf(entry, roots))
    if (reach === 'none') return NOTHING
    if (reach === 'custody') return custody
    return sum([...words].filter(([writer]) => writer !== receiver).map(([, lanes]) => lanes))
  }

  /** `rootOf`, once for all records below one. */
  #rootOf({ state, above }: Entry, roots: Roots): Root | undefined {
    if (above === undefined) return rootOf(state, this.#lookup)
    if (roots.has(above)) return roots.get(above)
    const parent = this.#entries.get(above)
    const root = parent === undefined ? undefined : this.#rootOf(parent, roots)
    roots.set(above, root)
    return root
  }
}

/** Groups (kind, bucket) pairs into sorted lists. */
export function bucketLists(pairs: readonly (readonly [string, number])[]): readonly BucketList[] {
  const byKind = new Map<string, Set<number>>()
  for (const [kind, bucket] of pairs) byKind.set(kind, (byKind.get(kind) ?? new Set()).add(bucket))
  return [...byKind]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, buckets]) => ({ kind, buckets: [...buckets].toSorted((a, b) => a - b) }))
}

function entryOf(state: RecordState, arrival: number): Entry {
  const words = new Map<string, Lanes>()
  let [all, custody]: [Lanes, Lanes] = [
    [0, 0],
    [0, 0],
  ]
  for (const [group, siblings] of Object.entries(state.groups)) {
    const travels = (groupRule(state.kind, group)?.travels ?? 'municipal') === 'municipal'
    for (const sibling of siblings) {
      const lanes = hash64(`${state.kind}/${state.id}/${group}/${siblingKey(sibling)}`, 1)
      const writer = officeOfReplica(sibling.version.dot.replica)
      all = sum([all, lanes])
      if (travels) words.set(writer, sum([words.get(writer) ?? [0, 0], lanes]))
      if (group === CUSTODY_GROUP) custody = sum([custody, lanes])
    }
  }
  const above = aboveOf(state)
  return {
    state,
    arrival,
    bucket: bucketOf(state.id),
    above: above?.id === undefined ? undefined : `${above.kind}/${above.id}`,
    words,
    custody,
    all,
  }
}

const sum = (all: readonly Lanes[]): Lanes =>
  all.reduce(([low, high], lanes) => [(low ^ lanes[0]) >>> 0, (high ^ lanes[1]) >>> 0], [0, 0])

const hex = (lane: number): string => (lane === 0 ? '00000000' : lane.toString(16).padStart(8, '0'))

/** Two lanes of multiply-and-mix: ten times as fast here as SHA-256, and good enough to notice an accident. */
function hash64(text: string, seed: number): Lanes {
  let [low, high] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed]
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    low = Math.imul(low ^ unit, 2654435761)
    high = Math.imul(high ^ unit, 1597334677)
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  return [low >>> 0, high >>> 0]
}
