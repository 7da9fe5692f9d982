import { bytesToHex } from '@noble/hashes/utils.js'
import { fail, ok } from '../../shared/base/result'
import { replicaIdOf } from '../../shared/records/replica-id'
import type { RecordState, ReplicaId } from '../../shared/records/version'
import type { Database } from './database'
import type { ExchangeStore } from './exchange-face'
import { emptyPayload, renewingPayload } from './journal-payload'
import { planMerge, renewed } from './plan-merge'
import { keyOf, stateOf } from './record-rows'
import { scopeCache } from './scope-cache'
import { applyStaged } from './staged-apply'
import type { StoreDeps } from './store-deps'
import type { Writer } from './writer'

/** The records of the office, for bundles and receipts. */
export function exchangeStore(database: Database, writer: Writer, deps: StoreDeps): ExchangeStore {
  const statesOf = async (
    wanted: readonly { readonly kind: string; readonly id: string }[],
  ): Promise<readonly (RecordState | undefined)[]> => {
    const rows = await database.records.bulkGet(wanted.map(({ kind, id }) => keyOf(kind, id)))
    return rows.map((row) => (row === undefined ? undefined : stateOf(row)))
  }

  const arrivedAfter: ExchangeStore['arrivedAfter'] = async (arrival, limit) => {
    const rows = await database.records.where('arrival').above(arrival).limit(limit).toArray()
    return rows.map((row) => ({ state: stateOf(row), arrival: row.arrival }))
  }

  const heldOf = async (states: readonly RecordState[]): Promise<ReadonlyMap<string, RecordState>> => {
    const held = (await statesOf(states)).filter((record) => record !== undefined)
    return new Map(held.map((record) => [keyOf(record.kind, record.id), record]))
  }

  const salt = (): string => bytesToHex(deps.randomBytes(16))
  const freshReplica = (): ReplicaId => replicaIdOf(deps.office, deps.randomBytes(16))

  return {
    position: () => {
      const { replica, counter, arrival, historySeq, historyHash } = writer.state()
      return { replica, counter, arrival, history: { seq: historySeq, hash: historyHash } }
    },
    arrivedAfter,
    scopeIndex: scopeCache({ arrivedAfter }),
    states: statesOf,
    applyMerged: async (merged) => {
      let found = { clamped: 0, twin: false }
      const saved = await writer.commit(async (state) => {
        if (state.arrival !== merged.plannedAt) return fail('stale-plan')
        const held = await heldOf(merged.states)
        const planned = planMerge(merged, { state, now: deps.now(), salt, held, freshReplica })
        found = { clamped: planned.clamped, twin: planned.twin }
        return ok(planned.payload)
      })
      return saved.ok ? ok({ ...saved.value, ...found }) : saved
    },
    applyInParts: async (merged) => applyStaged(writer, merged, { now: deps.now, salt, freshReplica }),
    namePc: async (pc) => writer.commit(async (state) => ok(emptyPayload({ ...state, pc }))),
    renewReplica: async () =>
      writer.commit(async (state) => ok(renewingPayload(renewed(state, freshReplica()), state))),
    ledgerRow: async (key) => database.exchange.get(key),
    ledgerRows: async (prefix) => database.exchange.where('key').startsWith(prefix).toArray(),
  }
}
