import { fail, failed, ok } from '../../shared/base/result'
import { showsTwin } from '../../shared/merge/twin'
import type { RecordState } from '../../shared/records/version'
import type { ExchangeStore } from '../../renderer/store/exchange-face'
import { scopeCache } from '../../renderer/store/scope-cache'
import { entriesOf } from '../../renderer/store/history-entries'
import { keyOf } from '../../renderer/store/record-rows'
import type { StoreState } from '../../renderer/store/rows'
import type { ExchangeRow, HistoryRow } from '../../renderer/store/rows'
import type { Change, Store } from '../../renderer/store/store-face'
import { twinRows } from '../../renderer/store/twin-rows'
import { decide, firstState, held, NOW } from './store-fakes'

/** The records of one office in memory, decided by the store's own code: for what the exchange does with them. */
export interface MemoryStore extends Pick<Store, 'write' | 'history'>, ExchangeStore {
  readonly all: () => readonly RecordState[]
  readonly put: (...records: readonly RecordState[]) => void
}

export function memoryStore(office: string, replica = firstState(office).replica): MemoryStore {
  let state: StoreState = { ...firstState(office), replica }
  let arrived = 0
  let ownReplica = replica
  const records = new Map<string, { readonly state: RecordState; readonly arrival: number }>()
  const ledger = new Map<string, ExchangeRow>()
  /** Of what was written here; what is merged keeps none. */
  const history: HistoryRow[] = []
  const all = (): readonly RecordState[] => [...records.values()].map((entry) => entry.state)
  const put = (...states: readonly RecordState[]): void => {
    for (const record of states) {
      arrived += 1
      records.set(keyOf(record.kind, record.id), { state: record, arrival: arrived })
    }
  }
  const arrivedAfter: ExchangeStore['arrivedAfter'] = async (arrival, limit) =>
    [...records.values()]
      .filter((entry) => entry.arrival > arrival)
      .toSorted((a, b) => a.arrival - b.arrival)
      .slice(0, limit)
  const scopeIndex = scopeCache({ arrivedAfter })
  const renew = (): void => {
    ownReplica = `${office}.${'0'.repeat(15)}${String(Number(ownReplica.at(-1)) + 1 || 1)}`
    state = { ...state, replica: ownReplica, counter: 0 }
  }
  const applyMerged: ExchangeStore['applyMerged'] = async (merged) => {
    if (merged.plannedAt !== arrived) return fail('stale-plan')
    const twin =
      merged.isTwin === true ||
      merged.states.some((after) => {
        const before = records.get(keyOf(after.kind, after.id))?.state
        return Object.entries(after.groups).some(([group, siblings]) =>
          siblings.some((sibling) => showsTwin(sibling, state, before?.groups[group] ?? [])),
        )
      })
    put(...merged.states)
    for (const row of merged.ledger) ledger.set(row.key, row)
    if (twin) {
      for (const row of twinRows({ pc: state.pc, replica: ownReplica }, NOW, merged.batch))
        ledger.set(row.key, row)
      renew()
    }
    return ok({ savedAt: '2026-03-01T08:00:00.000Z', clamped: 0, twin })
  }
  return {
    all,
    put,
    write: async (changes: readonly Change[]) => {
      const decision = decide(changes, { on: held(all()), state, office })
      if (!decision.ok) return failed(decision.failure)
      state = decision.value.state
      put(...decision.value.states)
      history.push(...decision.value.history)
      return ok({ savedAt: '2026-03-01T08:00:00.000Z' })
    },
    history: async (kind, id) => history.filter(({ key }) => key === keyOf(kind, id)).flatMap(entriesOf),
    position: () => ({
      replica: ownReplica,
      counter: state.counter,
      arrival: arrived,
      history: { seq: state.historySeq, hash: state.historyHash },
    }),
    scopeIndex,
    arrivedAfter,
    states: async (wanted) => wanted.map(({ kind, id }) => records.get(keyOf(kind, id))?.state),
    applyMerged,
    applyInParts: async ({ parts, ledger: rows, onPut, ...merged }) => {
      if (merged.plannedAt !== arrived) return fail('stale-plan')
      const states: RecordState[] = []
      for await (const part of parts()) {
        if (!part.ok) return part
        states.push(...part.value.map(({ after }) => after))
      }
      const ledgerRows = await rows()
      onPut?.(0, 1)
      return applyMerged({ ...merged, states, ledger: ledgerRows })
    },
    namePc: async (pc) => {
      state = { ...state, pc }
      return ok({ savedAt: '2026-03-01T08:00:00.000Z' })
    },
    renewReplica: async () => {
      renew()
      return ok({ savedAt: '2026-03-01T08:00:00.000Z' })
    },
    ledgerRow: async (key) => ledger.get(key),
    ledgerRows: async (prefix) =>
      [...ledger.values()]
        .filter(({ key }) => key.startsWith(prefix))
        .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  }
}
