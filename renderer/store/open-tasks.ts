import type { Lookup } from '../../shared/merge/lineage'
import type { RecordState } from '../../shared/records/version'
import type { ExchangeStore } from './exchange-face'
import { WAITING, waitingOf } from './exchange-rows'
import { withAncestors } from './outgoing-records'
import { keyOf } from './record-rows'
import type { Store } from './store-face'
import { taskCache, type OpenRecords } from './task-cache'
import { taskRows, type OpenTask } from './task-rows'

/** The office's own setting that holds the cases of which somebody said that they are not one thing. */
const NOT_SAME = 'not-duplicates'

type TaskStore = Pick<ExchangeStore, 'arrivedAfter' | 'states' | 'ledgerRows'> & Pick<Store, 'recall'>

/** Open tasks and the records around them. */
export interface OpenTasks {
  readonly tasks: readonly OpenTask[]
  readonly lookup: Lookup
}

const caches = new WeakMap<TaskStore, () => Promise<OpenRecords>>()

/** What a person has to decide or know about, as of now. */
export async function openTasks(store: TaskStore, own: string, now: number): Promise<OpenTasks> {
  const cache = caches.get(store) ?? taskCache(store)
  caches.set(store, cache)
  // Before what several screens read together: behind another one's promise a live query loses whose question it is, and
  // a late edit that was left would stand in the list until the page is opened anew.
  const waiting = waitingOf(await store.ledgerRows(WAITING))
  const notSame = new Set(await notSameCases(store))
  const records = await cache()
  const named = [
    ...records.conflicted,
    ...waiting.map(({ state }) => state),
    ...records.duplicates.flatMap(({ kind, ids }) => ids.map((id) => ({ kind, id }))),
  ]
  // What waits is not held: those above it are, and count as they are held.
  const around = new Map<string, RecordState>()
  const seen = {
    put: (state: RecordState) => void around.set(keyOf(state.kind, state.id), state),
    lookup: (kind: string, id: string) => around.get(keyOf(kind, id)),
  }
  const known = new Map<string, RecordState>()
  await withAncestors(store, await heldOf(store, named), seen)
  await withAncestors(
    store,
    waiting.map(({ state }) => state),
    seen,
  )
  for (const state of await heldOf(store, [...around.values()])) known.set(keyOf(state.kind, state.id), state)
  const lookup: Lookup = (kind, id) => known.get(keyOf(kind, id))
  return { tasks: taskRows({ records, waiting, notSame, own, lookup, now }), lookup }
}

const heldOf = async (
  store: Pick<TaskStore, 'states'>,
  named: readonly { readonly kind: string; readonly id: string }[],
): Promise<readonly RecordState[]> => (await store.states(named)).filter((state) => state !== undefined)

const notSameCases = async (store: Pick<Store, 'recall'>): Promise<readonly string[]> => {
  const kept = await store.recall(NOT_SAME)
  return Array.isArray(kept) ? kept.filter((each): each is string => typeof each === 'string') : []
}

/** Notes that the records of a case are not one thing, or takes that back. */
export async function noteNotSame(
  store: Pick<Store, 'recall' | 'remember'>,
  caseId: string,
  isNot: boolean,
): ReturnType<Store['remember']> {
  const others = (await notSameCases(store)).filter((each) => each !== caseId)
  return store.remember(NOT_SAME, isNot ? [...others, caseId] : [...others])
}
