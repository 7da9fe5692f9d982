import { KnownAbove } from '../../shared/merge/known-above'
import { aboveOf, belongsTo, type Lookup } from '../../shared/merge/lineage'
import { outgoing } from '../../shared/merge/outgoing'
import type { Route } from '../../shared/merge/judge-change'
import type { RecordName } from '../../shared/merge/scope-index'
import type { RecordState } from '../../shared/records/version'
import type { ExchangeStore } from './exchange-face'
import { keyOf } from './record-rows'

/** Records a page: a list that is opened meanwhile waits behind one, a page of thousands for a tenth of a second. */
const PAGE = 500

/** A record with what of it may leave. */
export interface OutgoingRecord {
  readonly whole: RecordState
  readonly state: RecordState
  /** Its place in the stream; absent for what goes in full besides. */
  readonly arrival?: number
}

/** A part of the stream: what arrived here after `base`, up to and including `upTo`. */
export interface StreamPart {
  readonly base: number
  readonly upTo: number
  /** Only what belongs to these associations, or to the whole office. */
  readonly associations?: ReadonlySet<string>
}

/**
 * What of a part of the stream may go to the other office; then what goes in full because the copies have drifted apart.
 * Memory for a page, and a note of each record that others may hang on.
 */
export async function* outgoingRecords(
  store: Pick<ExchangeStore, 'arrivedAfter' | 'states'>,
  route: Route,
  { base, upTo, associations }: StreamPart,
  full: readonly RecordName[] = [],
): AsyncIterable<OutgoingRecord> {
  const known = new KnownAbove()
  const drifted = new Map(full.map((named) => [keyOf(named.kind, named.id), named]))
  for (let after = base; ;) {
    const page = (await store.arrivedAfter(after, PAGE)).filter(({ arrival }) => arrival <= upTo)
    const last = page.at(-1)
    if (last === undefined) break
    const states = page.map(({ state }) => state)
    await withAncestors(store, states, known)
    for (const { state: whole, arrival } of page) {
      if (associations !== undefined && !belongsTo(associations, whole, known.lookup)) continue
      const state = outgoing(whole, route, known.lookup, drifted.delete(keyOf(whole.kind, whole.id)))
      if (state !== undefined) yield { whole, state, arrival }
    }
    after = last.arrival
  }
  const rest = [...drifted.values()]
  for (let at = 0; at < rest.length; at += PAGE) {
    const page = (await store.states(rest.slice(at, at + PAGE))).filter((state) => state !== undefined)
    await withAncestors(store, page, known)
    for (const whole of page) {
      const state = outgoing(whole, route, known.lookup, true)
      if (state !== undefined) yield { whole, state }
    }
  }
}

/** Records that were found, or what of them is kept. */
interface Known {
  readonly put: (state: RecordState) => void
  readonly lookup: Lookup
}

/** Finds the records above some, so that custody can be told, and puts all of them into `known`. */
export async function withAncestors(
  store: Pick<ExchangeStore, 'states'>,
  states: readonly RecordState[],
  known: Known,
): Promise<void> {
  for (const state of states) known.put(state)
  let level = states
  while (level.length > 0) {
    const wanted = new Map(
      level.flatMap((state) => {
        const above = aboveOf(state)
        if (above?.id === undefined || known.lookup(above.kind, above.id) !== undefined) return []
        return [[keyOf(above.kind, above.id), { kind: above.kind, id: above.id }]] as const
      }),
    )
    const found = wanted.size === 0 ? [] : await store.states([...wanted.values()])
    level = found.filter((state) => state !== undefined)
    for (const state of level) known.put(state)
  }
}
