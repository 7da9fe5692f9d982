import { MUNICIPAL_OFFICE } from '../codes/offices'
import { kindOf } from '../records/kinds'
import { officeOfReplica } from '../records/replica-id'
import type { RecordState, Sibling } from '../records/version'
import { CUSTODY_GROUP } from './custody'
import { groupRule } from './group-rule'
import type { Route } from './judge-change'
import { aboveOf, rootOf, type Lookup, type Root } from './lineage'
import { hasLeft, reachOf } from './outgoing'
import { remembered } from './known-above'
import { ScopeEntries, type Entry, type Lanes } from './scope-entries'
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

/** Which record. */
export interface RecordName {
  readonly kind: string
  readonly id: string
}

const NOTHING: Lanes = [0, 0]

/** An association as custody is told by it, and the sum over its custody group. */
interface Owner {
  readonly state: RecordState
  readonly custody: Lanes
}

/**
 * What the exchange must compare of all records of one database, so that the content of a scope is summed up without
 * reading the database again. Counters alone diverge after a silent restore; content does not lie. Of a record only its
 * place and its sums are kept, some hundred bytes; associations are kept whole, because they say whose everything below
 * is.
 *
 * The sums are not secret and guard against accidents, not against forgery: signatures do that.
 */
export class ScopeIndex {
  readonly #entries = new ScopeEntries()
  readonly #owners = new Map<string, Owner>()

  /** Takes in a record as it stands now. */
  put(state: RecordState, arrival: number): void {
    const { kind, id } = state
    const above = aboveOf(state)
    // One text for all that hang on one record, not one for each.
    const aboveId =
      above?.id === undefined ? undefined : (this.#entries.get(above.kind, above.id)?.id ?? above.id)
    this.#entries.put({ ...sumsOf(state), kind, id, arrival, aboveKind: above?.kind, aboveId })
    if (kind === 'association') this.#owners.set(id, { state, custody: custodySum(state) })
  }

  /** Associations as they are in the index; of any other record only which one stands above. */
  readonly lookup: Lookup = (kind, id) => {
    const entry = this.#entries.get(kind, id)
    if (entry === undefined) return undefined
    return this.#ownerOf(entry)?.state ?? remembered(kind, id, entry.aboveKind, entry.aboveId)
  }

  /**
   * Digests of what `sender` says to `receiver`, computed alike on either side: a district's own words in groups that
   * travel; of 市科协 all that is not the district's own, on records that concern it; between PCs of one office all.
   */
  digests(route: Route): readonly ScopeDigest[] {
    const byKind = new Map<string, Uint32Array>()
    const roots: Roots = new Map()
    for (const entry of this.#entries.all()) {
      const [low, high] = this.#said(entry, route, roots)
      if (low === 0 && high === 0) continue
      const lanes = byKind.get(entry.kind) ?? new Uint32Array(BUCKETS * 2)
      byKind.set(entry.kind, lanes)
      lanes[entry.bucket * 2] = (lanes[entry.bucket * 2] ?? 0) ^ low
      lanes[entry.bucket * 2 + 1] = (lanes[entry.bucket * 2 + 1] ?? 0) ^ high
    }
    return [...byKind]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, lanes]) => ({ kind, buckets: Array.from(lanes, hex).join('') }))
  }

  /** Records of some buckets. */
  inBuckets(wanted: readonly BucketList[]): readonly RecordName[] {
    return wanted.flatMap(({ kind, buckets }) => {
      const numbers = new Set(buckets)
      return [...this.#entries.ofKind(kind)].filter(({ bucket }) => numbers.has(bucket))
    })
  }

  /** Whether there is any record of a kind. */
  has(kind: string): boolean {
    return this.#entries.has(kind)
  }

  /** Buckets in which something arrived after a number: the other side cannot have it yet. */
  pendingAfter(arrival: number): readonly BucketList[] {
    const pending: (readonly [string, number])[] = []
    for (const entry of this.#entries.all())
      if (entry.arrival > arrival) pending.push([entry.kind, entry.bucket])
    return bucketLists(pending)
  }

  /** All records under one, at any depth. */
  under(kind: string, id: string): readonly RecordName[] {
    const found: RecordName[] = []
    const known = new Set([keyOf({ kind, id })])
    for (let before = -1; before < found.length;) {
      before = found.length
      for (const entry of this.#entries.all()) {
        const { aboveKind, aboveId } = entry
        if (aboveKind === undefined || aboveId === undefined || known.has(keyOf(entry))) continue
        if (!known.has(keyOf({ kind: aboveKind, id: aboveId }))) continue
        known.add(keyOf(entry))
        found.push(entry)
      }
    }
    return found
  }

  #ownerOf({ kind, id }: RecordName): Owner | undefined {
    return kind === 'association' ? this.#owners.get(id) : undefined
  }

  #said(entry: Entry, { sender, receiver }: Route, roots: Roots): Lanes {
    const { kind, office, words, withheld } = entry
    if (sender === receiver) return sum([...words.map(({ lanes }) => lanes), withheld ?? NOTHING])
    // A kind that one side does not know cannot be compared.
    if (kindOf(kind) === undefined) return NOTHING
    if (sender !== MUNICIPAL_OFFICE) {
      const own = words.find(({ writer }) => writer === sender)?.lanes
      // What an office keeps of an association that it handed over is a memory, and not spoken of any more.
      return own === undefined || hasLeft(sender, this.#rootOf(entry, roots)) ? NOTHING : own
    }
    const reach = reachOf(receiver, { kind, office }, this.#rootOf(entry, roots))
    if (reach === 'none') return NOTHING
    if (reach === 'custody') return this.#ownerOf(entry)?.custody ?? NOTHING
    return sum(words.filter(({ writer }) => writer !== receiver).map(({ lanes }) => lanes))
  }

  /** `rootOf`, once for each association. */
  #rootOf(entry: Entry, roots: Roots): Root | undefined {
    let at: Entry | undefined = entry
    while (at !== undefined && at.kind !== 'association') {
      at =
        at.aboveKind === undefined || at.aboveId === undefined
          ? undefined
          : this.#entries.get(at.aboveKind, at.aboveId)
    }
    const owner = at === undefined ? undefined : this.#ownerOf(at)
    if (owner === undefined) return undefined
    const known = roots.get(owner.state.id) ?? rootOf(owner.state, this.lookup)
    if (known !== undefined) roots.set(owner.state.id, known)
    return known
  }
}

/** By association. */
type Roots = Map<string, Root>

const keyOf = ({ kind, id }: RecordName): string => `${kind}/${id}`

/** Groups (kind, bucket) pairs into sorted lists. */
export function bucketLists(pairs: readonly (readonly [string, number])[]): readonly BucketList[] {
  const byKind = new Map<string, Set<number>>()
  for (const [kind, bucket] of pairs) byKind.set(kind, (byKind.get(kind) ?? new Set()).add(bucket))
  return [...byKind]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, buckets]) => ({ kind, buckets: [...buckets].toSorted((a, b) => a - b) }))
}

function sumsOf({
  kind,
  id,
  office,
  groups,
}: RecordState): Pick<Entry, 'office' | 'bucket' | 'words' | 'withheld'> {
  const words = new Map<string, Lanes>()
  let withheld: Lanes | undefined
  for (const [group, siblings] of Object.entries(groups)) {
    const travels = (groupRule(kind, group)?.travels ?? 'municipal') === 'municipal'
    for (const sibling of siblings) {
      const lanes = lanesOf({ kind, id }, group, sibling)
      const writer = officeOfReplica(sibling.version.dot.replica)
      if (travels) words.set(writer, sum([words.get(writer) ?? NOTHING, lanes]))
      else withheld = sum([withheld ?? NOTHING, lanes])
    }
  }
  const said = [...words].map(([writer, lanes]) => ({ writer, lanes }))
  return { office, bucket: bucketOf(id), words: said, withheld }
}

const custodySum = (state: RecordState): Lanes =>
  sum((state.groups[CUSTODY_GROUP] ?? []).map((sibling) => lanesOf(state, CUSTODY_GROUP, sibling)))

const lanesOf = (name: RecordName, group: string, sibling: Sibling): Lanes =>
  hash64(`${keyOf(name)}/${group}/${siblingKey(sibling)}`, 1)

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
