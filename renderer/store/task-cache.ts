import { conflictsOf } from '../../shared/merge/conflicts'
import { casesAmong, identityOf, type DuplicateCase } from '../../shared/merge/duplicates'
import type { RecordState } from '../../shared/records/version'
import type { ExchangeStore } from './exchange-face'
import { followArrivals } from './follow-arrivals'
import { keyOf } from './record-rows'

/** Records about which a person has to decide. */
export interface OpenRecords {
  /** Records with siblings that differ. */
  readonly conflicted: readonly RecordState[]
  readonly duplicates: readonly DuplicateCase[]
}

interface Named {
  readonly kind: string
  readonly id: string
}

const valuesOf = (same: ReadonlyMap<string, Named>): readonly Named[] => Array.from(same.values())

/**
 * What is in conflict or recorded twice, read once and then kept up with what arrives. Of the records that are neither
 * only what they are called stays in memory.
 */
export function taskCache(store: Pick<ExchangeStore, 'arrivedAfter'>): () => Promise<OpenRecords> {
  const conflicted = new Map<string, RecordState>()
  const identities = new Map<string, string>()
  const groups = new Map<string, Map<string, Named>>()

  function put(state: RecordState): void {
    const key = keyOf(state.kind, state.id)
    if (conflictsOf(state).length > 0) conflicted.set(key, state)
    else conflicted.delete(key)
    const [before, now] = [identities.get(key), identityOf(state)]
    if (before === now) return
    if (before !== undefined) groups.get(before)?.delete(key)
    if (now === undefined) return void identities.delete(key)
    identities.set(key, now)
    const same = groups.get(now) ?? new Map<string, Named>()
    groups.set(now, same.set(key, { kind: state.kind, id: state.id }))
  }

  const catchUp = followArrivals(store, put)
  return async () => {
    await catchUp()
    const twice = [...groups.values()].filter((same) => same.size > 1).map(valuesOf)
    return { conflicted: [...conflicted.values()], duplicates: casesAmong(twice) }
  }
}
