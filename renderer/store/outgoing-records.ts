import type { Lookup } from '../../shared/merge/lineage'
import { aboveOf, belongsTo } from '../../shared/merge/lineage'
import { mayHaveBelow } from '../../shared/merge/kind-depth'
import { outgoing } from '../../shared/merge/outgoing'
import type { Route } from '../../shared/merge/judge-change'
import { aboveOnly } from '../../shared/merge/planned-above'
import type { RecordName } from '../../shared/merge/scope-index'
import type { RecordState } from '../../shared/records/version'
import type { ArrivedRecord, ExchangeStore } from './exchange-face'
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
 * Memory for a page, and a note of each record that others hang on.
 */
export async function* outgoingRecords(
  store: Pick<ExchangeStore, 'arrivedAfter' | 'states'>,
  route: Route,
  { base, upTo, associations }: StreamPart,
  full: readonly RecordName[] = [],
): AsyncIterable<OutgoingRecord> {
  const known = new Map<string, RecordState>()
  const drifted = new Map(full.map((named) => [keyOf(named.kind, named.id), named]))
  const around = async (page: readonly RecordState[]): Promise<Lookup> => {
    const all = page.map((state) => ({ state }))
    const lookup = await withAncestors(store, all, known, aboveOnly)
    for (const { kind, id } of page) if (!mayHaveBelow(kind)) known.delete(keyOf(kind, id))
    return lookup
  }
  for (let after = base; ;) {
    const page = (await store.arrivedAfter(after, PAGE)).filter(({ arrival }) => arrival <= upTo)
    const last = page.at(-1)
    if (last === undefined) break
    const lookup = await around(page.map(({ state }) => state))
    for (const { state: whole, arrival } of page) {
      if (associations !== undefined && !belongsTo(associations, whole, lookup)) continue
      const state = outgoing(whole, route, lookup, drifted.delete(keyOf(whole.kind, whole.id)))
      if (state !== undefined) yield { whole, state, arrival }
    }
    after = last.arrival
  }
  const rest = [...drifted.values()]
  for (let at = 0; at < rest.length; at += PAGE) {
    const page = (await store.states(rest.slice(at, at + PAGE))).filter((state) => state !== undefined)
    const lookup = await around(page)
    for (const whole of page) {
      const state = outgoing(whole, route, lookup, true)
      if (state !== undefined) yield { whole, state }
    }
  }
}

/** Finds the records above those of a page, so that custody can be told; `keep`: what of each stays in `known`. */
export async function withAncestors(
  store: Pick<ExchangeStore, 'states'>,
  page: readonly Pick<ArrivedRecord, 'state'>[],
  known: Map<string, RecordState>,
  keep: (state: RecordState) => RecordState = (state) => state,
): Promise<Lookup> {
  for (const { state } of page) known.set(keyOf(state.kind, state.id), keep(state))
  let level = page.map(({ state }) => state)
  while (level.length > 0) {
    const wanted = new Map(
      level.flatMap((state) => {
        const above = aboveOf(state)
        if (above?.id === undefined || known.has(keyOf(above.kind, above.id))) return []
        return [[keyOf(above.kind, above.id), { kind: above.kind, id: above.id }]] as const
      }),
    )
    const found = await store.states([...wanted.values()])
    level = found.filter((state) => state !== undefined)
    for (const state of level) known.set(keyOf(state.kind, state.id), keep(state))
  }
  return (kind, id) => known.get(keyOf(kind, id))
}
