import { useLiveQuery } from 'dexie-react-hooks'
import { aboveOf, type Lookup } from '../../../../shared/merge/lineage'
import type { RecordState } from '../../../../shared/records/version'
import type { ExchangeStore } from '../../../store/exchange-face'
import { withAncestors } from '../../../store/outgoing-records'
import { keyOf } from '../../../store/record-rows'
import { useStore } from '../../../store/store-provider'
import { nameOf } from './record-name'

interface Named {
  readonly kind: string
  readonly id: string
}

/**
 * What records are called: by what a bundle brings of them, else as they are held here. A record that neither names
 * keeps its id.
 */
export function useNames(
  named: readonly Named[],
  brought: readonly RecordState[],
): ReadonlyMap<string, string> {
  const store = useStore()
  return useLiveQuery(async () => namesOf(store, named, brought), [store, named, brought]) ?? new Map()
}

/** The records above some that a bundle brings, as they are held here; none until they are read. */
export function useHeldAbove(brought: readonly RecordState[]): Lookup | undefined {
  const store = useStore()
  return useLiveQuery(async () => {
    const known = new Map<string, RecordState>()
    const lookup: Lookup = (kind, id) => known.get(keyOf(kind, id))
    await withAncestors(store, brought, {
      put: (state) => void known.set(keyOf(state.kind, state.id), state),
      lookup,
    })
    return lookup
  }, [store, brought])
}

export async function namesOf(
  store: Pick<ExchangeStore, 'states'>,
  named: readonly Named[],
  brought: readonly RecordState[],
): Promise<ReadonlyMap<string, string>> {
  // What a district sends of an association of 市科协 need not say its name: then it is called as it is held here.
  const telling = brought.filter((state) => nameOf(state, () => undefined) !== state.id)
  const known = new Map(telling.map((state) => [keyOf(state.kind, state.id), state]))
  for (let wanted = named; wanted.length > 0;) {
    const missing = wanted.filter(({ kind, id }) => !known.has(keyOf(kind, id)))
    const held = (await store.states(missing)).filter((state) => state !== undefined)
    for (const state of held) known.set(keyOf(state.kind, state.id), state)
    const found = wanted.flatMap(({ kind, id }) => known.get(keyOf(kind, id)) ?? [])
    wanted = found.flatMap((state) => {
      const above = aboveOf(state)
      return above?.id === undefined ? [] : [{ kind: above.kind, id: above.id }]
    })
  }
  return new Map(
    named.map(({ kind, id }) => {
      const state = known.get(keyOf(kind, id))
      return [keyOf(kind, id), state === undefined ? id : nameOf(state, (...of) => known.get(keyOf(...of)))]
    }),
  )
}
